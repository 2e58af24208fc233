// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useKeys } from '../../src/io/keys.ts';

afterEach(cleanup);

const act = vi.fn();

function Page() {
  useKeys({
    '[': () => act('['),
    j: () => act('j'),
    '?': () => act('?'),
    'mod+z': () => act('undo'),
    'mod+shift+z': () => act('redo'),
    Escape: () => act('escape'),
  });
  return (
    <>
      <input aria-label="words" />
      <input type="range" aria-label="slider" />
      <dialog>
        <button type="button">in a dialog</button>
      </dialog>
    </>
  );
}

function press(target: Element, init: KeyboardEventInit): readonly unknown[] {
  act.mockClear();
  fireEvent.keyDown(target, init);
  return act.mock.calls.map(([what]) => what);
}

test('a key is known by what it types, whatever it takes to type it', () => {
  render(<Page />);
  expect(press(document.body, { key: '?', shiftKey: true })).toEqual(['?']);
  expect(press(document.body, { key: '[', ctrlKey: true, altKey: true })).toEqual(['[']);
  expect(press(document.body, { key: '[', altKey: true })).toEqual(['[']);
  expect(press(document.body, { key: 'j', altKey: true })).toEqual([]);
});

test('Ctrl or Cmd with a letter', () => {
  render(<Page />);
  expect(press(document.body, { key: 'z', ctrlKey: true })).toEqual(['undo']);
  expect(press(document.body, { key: 'z', metaKey: true })).toEqual(['undo']);
  expect(press(document.body, { key: 'Z', ctrlKey: true, shiftKey: true })).toEqual(['redo']);
});

test('a text field has its keys to itself, but for Escape; a slider has not', () => {
  const { getByLabelText } = render(<Page />);
  const field = getByLabelText('words');
  expect(press(field, { key: 'j' })).toEqual([]);
  expect(press(field, { key: 'z', ctrlKey: true })).toEqual([]);
  expect(press(field, { key: 'Escape' })).toEqual(['escape']);
  expect(press(getByLabelText('slider'), { key: '[' })).toEqual(['[']);
});

test('so has a dialog, all of them', () => {
  const { getByText } = render(<Page />);
  expect(press(getByText('in a dialog'), { key: 'j' })).toEqual([]);
  expect(press(getByText('in a dialog'), { key: 'Escape' })).toEqual([]);
});
