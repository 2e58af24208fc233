// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { Span } from '../../../../src/core/text/span.ts';
import { SpanEditor } from '../../../../src/pages/add/spans/span-editor.tsx';

afterEach(cleanup);

const text = [
  'A strike hit a depot. Nine died, the army said.',
  'قال الجيش إن الهجوم إسرائيلي',
  'Israel declined to comment.',
].join('\n');
const passages = text.split('\n').map((line): Span => [text.indexOf(line), text.indexOf(line) + line.length]);
const find = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

/** The text as the report's page shows it, and beside it the words of a claim. */
function drawEditor(...evidence: readonly string[]) {
  const Kept = () => {
    const [spans, setSpans] = useState<readonly Span[]>(evidence.map(find));
    return (
      <>
        {passages.map(([start, end]) => (
          <p key={start} data-start={start}>
            {text.slice(start, end)}
          </p>
        ))}
        <SpanEditor
          described={{ id: 'words', 'aria-describedby': undefined, 'aria-invalid': undefined }}
          text={text}
          passages={passages}
          language="en"
          evidence={spans}
          pane={undefined}
          onChange={setSpans}
        />
        <output>{spans.map((span) => text.slice(...span)).join(' | ')}</output>
      </>
    );
  };
  render(<Kept />);
  return userEvent.setup();
}

const words = () => screen.getByRole('status').textContent;

/** From the first letter of some words of the report to the last of others. */
function select(from: string, to: string) {
  const place = (offset: number): [Node, number] => {
    const at = passages.findIndex(([start, end]) => offset >= start && offset <= end);
    const paragraph = document.querySelectorAll('[data-start]')[at]?.firstChild;
    if (!paragraph) throw new Error('no such place');
    return [paragraph, offset - (passages[at]?.[0] ?? 0)];
  };
  act(() => {
    getSelection()?.setBaseAndExtent(...place(find(from)[0]), ...place(find(to)[1]));
    document.dispatchEvent(new Event('selectionchange'));
  });
}

test('its words stand in their sentence', () => {
  drawEditor('Nine');
  expect(screen.getByText('Nine', { selector: 'mark' }).closest('p')).toHaveTextContent('Nine died, the army said.');
});

test('arrows move an end by words, with Shift by sentences, with Alt by letters; Home and End as far as the paragraph goes', async () => {
  const user = drawEditor('Nine died');
  const [start, end] = ['Start', 'End'].map((name) => screen.getByRole('slider', { name }));
  end?.focus();
  await user.keyboard('{ArrowRight}{ArrowUp}');
  expect(words()).toBe('Nine died, the');
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(words()).toBe('Nine died, th');
  expect(end).toHaveAttribute('aria-valuetext', '“th”');
  await user.keyboard('{End}');
  expect(words()).toBe('Nine died, the army said.');
  start?.focus();
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(words()).toBe('A strike hit a depot. Nine died, the army said.');
  await user.keyboard('{End}');
  expect(words()).toBe('said.');
  await user.keyboard('{Home}');
  expect(words()).toBe('A strike hit a depot. Nine died, the army said.');
});

test('in words from right to left the left arrow leads on', async () => {
  const user = drawEditor('الجيش');
  screen.getByRole('slider', { name: 'End' }).focus();
  await user.keyboard('{ArrowLeft}');
  expect(words()).toBe('الجيش إن');
  expect(screen.getByText('الجيش إن', { selector: 'mark' }).closest('p')).toHaveAttribute('dir', 'rtl');
});

test('the words that are selected in the report are taken, in each paragraph its own', async () => {
  const user = drawEditor();
  const take = screen.getByRole('button', { name: 'Take the selection' });
  await user.click(take);
  expect(words()).toBe('');
  select('Nine', 'died');
  await user.click(take);
  expect(words()).toBe('Nine died');
  select('said.', 'Israel');
  await user.click(screen.getByRole('button', { name: 'Add the selection' }));
  expect(words()).toBe('Nine died | said. | قال الجيش إن الهجوم إسرائيلي | Israel');
  select('strike', 'strike');
  const [first] = screen.getAllByRole('button', { name: 'Use the selection' });
  if (first) await user.click(first);
  expect(words()).toBe('strike | said. | قال الجيش إن الهجوم إسرائيلي | Israel');
});

test('some of the words are left out, and the focus stays with the rest', async () => {
  const user = drawEditor('Nine died', 'Israel');
  await user.click(screen.getByRole('button', { name: 'Leave out “Nine died”' }));
  expect(words()).toBe('Israel');
  expect(screen.getByRole('slider', { name: 'Start' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: /Leave out/ })).toBeNull();
});

test('words that come to meet are one', async () => {
  const user = drawEditor('A strike', 'a depot');
  screen.getByRole('slider', { name: 'End, words 1' }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(words()).toBe('A strike hit a depot');
});
