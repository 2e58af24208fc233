// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { useAnswer } from '../../src/io/use-answer.ts';
import { FaultBoundary } from '../../src/parts/fault-boundary.tsx';

afterEach(cleanup);

/** Answers when told to; what was asked stands in `asked`. */
function makeSlowDesk() {
  const asked: string[] = [];
  const waiting: { readonly answer: (value: string) => void; readonly fail: (error: Error) => void }[] = [];
  const ask = (key: string) =>
    new Promise<string>((answer, fail) => {
      asked.push(key);
      waiting.push({ answer, fail });
    });
  // The hook only holds on to the desk; what is asked of it is up to `ask`.
  return { asked, waiting, ask, desk: {} as Desk };
}

type SlowDesk = ReturnType<typeof makeSlowDesk>;

function Question({ slow: { desk, ask }, name }: { slow: SlowDesk; name: string }) {
  const { value, isCurrent } = useAnswer(desk, name, () => ask(name));
  return <p>{`${value ?? 'nothing'}, ${isCurrent ? 'current' : 'old'}`}</p>;
}

function draw(slow: SlowDesk, name: string) {
  return (
    <StrictMode>
      <FaultBoundary fallback={(message) => <p>failed: {message}</p>}>
        <Question slow={slow} name={name} />
      </FaultBoundary>
    </StrictMode>
  );
}

/** Lets what has been asked reach the desk. */
const settle = () => act(async () => {});

test('the answer before stays until the next has come', async () => {
  const slow = makeSlowDesk();
  const { rerender } = render(draw(slow, 'a'));
  expect(screen.getByText('nothing, old')).toBeInTheDocument();
  await settle();
  await act(async () => slow.waiting.at(-1)?.answer('A'));
  expect(screen.getByText('A, current')).toBeInTheDocument();
  rerender(draw(slow, 'b'));
  await settle();
  expect(screen.getByText('A, old')).toBeInTheDocument();
  await act(async () => slow.waiting.at(-1)?.answer('B'));
  expect(screen.getByText('B, current')).toBeInTheDocument();
});

test('of questions that come up while one is asked, only the latest is', async () => {
  const slow = makeSlowDesk();
  const { rerender } = render(draw(slow, 'a'));
  await settle();
  for (const name of ['ab', 'abc', 'abcd']) {
    rerender(draw(slow, name));
    await settle();
  }
  const before = slow.asked.length;
  await act(async () => {
    for (const { answer } of slow.waiting) answer('A');
  });
  expect(slow.asked.slice(before)).toEqual(['abcd']);
  await act(async () => slow.waiting.at(-1)?.answer('D'));
  expect(screen.getByText('D, current')).toBeInTheDocument();
});

test('what was asked before is answered at once', async () => {
  const slow = makeSlowDesk();
  const { unmount } = render(draw(slow, 'a'));
  await settle();
  await act(async () => {
    for (const { answer } of slow.waiting) answer('A');
  });
  unmount();
  render(draw(slow, 'a'));
  expect(screen.getByText('A, current')).toBeInTheDocument();
});

test('a fault of the desk is said', async () => {
  const slow = makeSlowDesk();
  render(draw(slow, 'a'));
  await settle();
  await act(async () => {
    for (const { fail } of slow.waiting) fail(new Error('the worker is gone'));
  });
  expect(screen.getByText('failed: the worker is gone')).toBeInTheDocument();
});

test('a fault in a question that is not wanted any more is none', async () => {
  const slow = makeSlowDesk();
  const { rerender } = render(draw(slow, 'a'));
  await settle();
  rerender(draw(slow, 'b'));
  await act(async () => slow.waiting.at(-1)?.fail(new Error('overtaken')));
  await act(async () => slow.waiting.at(-1)?.answer('B'));
  expect(screen.getByText('B, current')).toBeInTheDocument();
});

test('another desk is asked anew, though the one before never answers, and nothing of that one is shown', async () => {
  const before = makeSlowDesk();
  const { rerender } = render(draw(before, 'a'));
  await settle();
  await act(async () => before.waiting.at(-1)?.answer('old A'));
  rerender(draw(before, 'never answered'));
  await settle();
  const after = makeSlowDesk();
  rerender(draw(after, 'a'));
  expect(screen.getByText('nothing, old')).toBeInTheDocument();
  await settle();
  expect(after.asked).toContain('a');
  await act(async () => after.waiting.at(-1)?.answer('new A'));
  expect(screen.getByText('new A, current')).toBeInTheDocument();
});
