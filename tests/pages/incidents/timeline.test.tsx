// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import { Timeline } from '../../../src/pages/incidents/timeline.tsx';

afterEach(cleanup);

type Span = readonly [from: string | null, to: string | null];

/** "2020-05-01 conflict": the day and the one mark it has. */
function digestsOf(...texts: readonly string[]) {
  return texts.map((text) => {
    const [day = '', mark] = text.split(' ');
    return { date: { from: day, to: day }, marks: [mark as Mark] };
  });
}

const digests = digestsOf(
  ...[
    '2019-03-27 conflict',
    '2020-05-01 agree',
    '2020-05-04 conflict',
    '2020-05-20 conflict',
    '2020-07-01 unconfirmed',
  ],
);

/** The page keeps what is chosen; `onChoose` is told of it. */
function drawTimeline({ start = [null, null] as Span, matched = digests } = {}) {
  const onChoose = vi.fn();
  const Kept = () => {
    const [[from, to], setSpan] = useState<Span>(start);
    return (
      <Timeline
        digests={digests}
        matched={matched}
        from={from}
        to={to}
        onChoose={(...span) => {
          onChoose(...span);
          setSpan(span);
        }}
      />
    );
  };
  render(<Kept />);
  return { user: userEvent.setup(), onChoose };
}

const stacks = () => within(screen.getByRole('group', { name: 'Incidents by date' })).getAllByRole('button');
const nameOf = (element: Element | null) => element?.getAttribute('aria-label');
const pressed = () =>
  stacks()
    .filter((stack) => stack.getAttribute('aria-pressed') === 'true')
    .map(nameOf);
const stackOf = (month: string) => screen.getByRole('button', { name: new RegExp(`^${month}`) });

test('each month that has incidents is a button that says what they lead with', () => {
  drawTimeline();
  expect(stacks().map(nameOf)).toEqual([
    ...['March 2019: 1 in conflict', 'May 2020: 2 in conflict, 1 agreed', 'July 2020: 1 unconfirmed'],
  ]);
  expect(stackOf('May 2020').querySelectorAll('svg')).toHaveLength(3);
});

test('a press chooses its span, another press takes it back', async () => {
  const { user, onChoose } = drawTimeline();
  await user.click(stackOf('May 2020'));
  expect(onChoose).toHaveBeenLastCalledWith('2020-05-01', '2020-05-31');
  expect(pressed()).toEqual(['May 2020: 2 in conflict, 1 agreed']);
  await user.click(stackOf('May 2020'));
  expect(onChoose).toHaveBeenLastCalledWith(null, null);
  expect(pressed()).toEqual([]);
});

test('of a longer span a press leaves only its own', async () => {
  const { user, onChoose } = drawTimeline({ start: ['2019-01-01', '2020-12-31'] });
  expect(pressed()).toHaveLength(3);
  await user.click(stackOf('July 2020'));
  expect(onChoose).toHaveBeenLastCalledWith('2020-07-01', '2020-07-31');
});

test('it is one stop for the keyboard; arrows, Home and End lead on', async () => {
  const { user } = drawTimeline();
  await user.tab();
  expect(stackOf('March 2019')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(stackOf('May 2020')).toHaveFocus();
  await user.keyboard('{End}{ArrowRight}');
  expect(stackOf('July 2020')).toHaveFocus();
  await user.keyboard('{Home}{ArrowLeft}');
  expect(stackOf('March 2019')).toHaveFocus();
  await user.tab();
  expect(screen.getByLabelText('From')).toHaveFocus();
  await user.tab({ shift: true });
  expect(stackOf('March 2019')).toHaveFocus();
});

test('Shift with an arrow draws the span out and in again', async () => {
  const { user, onChoose } = drawTimeline();
  await user.click(stackOf('July 2020'));
  await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
  expect(onChoose).toHaveBeenLastCalledWith('2019-03-01', '2020-07-31');
  expect(pressed()).toHaveLength(3);
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(onChoose).toHaveBeenLastCalledWith('2020-05-01', '2020-07-31');
});

test('Shift with a press draws it out to there', async () => {
  const { user, onChoose } = drawTimeline();
  await user.click(stackOf('March 2019'));
  await user.keyboard('{Shift>}');
  await user.click(stackOf('May 2020'));
  expect(onChoose).toHaveBeenLastCalledWith('2019-03-01', '2020-05-31');
});

test('what is not in the list is drawn faintly and said', () => {
  drawTimeline({ matched: digests.slice(2, 3) });
  expect(stacks().map(nameOf)).toEqual([
    'March 2019: 1 in conflict; none in the list',
    'May 2020: 2 in conflict, 1 agreed; 1 in the list',
    'July 2020: 1 unconfirmed; none in the list',
  ]);
  expect(stackOf('May 2020').querySelectorAll('[data-outside]')).toHaveLength(2);
});

test('what lies outside the chosen span is faint, a month that is half in it is not', () => {
  drawTimeline({ start: ['2020-05-15', null] });
  expect(stacks().map((stack) => stack.hasAttribute('data-outside'))).toEqual([true, false, false]);
  expect(pressed()).toEqual(['July 2020: 1 unconfirmed']);
});

test('many incidents share a dot, and it is said', () => {
  const many = Array.from({ length: 90 }, () => digestsOf('2020-05-01 agree')).flat();
  render(<Timeline digests={many} from={null} to={null} onChoose={() => {}} />);
  expect(screen.getByText('One dot stands for up to 20 incidents.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '1 May 2020: 90 agreed' }).querySelectorAll('svg')).toHaveLength(5);
});

test('without incidents nothing is drawn', () => {
  const { container } = render(<Timeline digests={[]} from={null} to={null} onChoose={() => {}} />);
  expect(container).toBeEmptyDOMElement();
});

describe('the date fields', () => {
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

  test('show what is chosen in the chart', async () => {
    const { user } = drawTimeline();
    await user.click(stackOf('May 2020'));
    expect([field('From').value, field('To').value]).toEqual(['2020-05-01', '2020-05-31']);
    await user.click(screen.getByRole('button', { name: 'Any date' }));
    expect([field('From').value, field('To').value]).toEqual(['', '']);
  });

  test('a day that is picked counts at once, and one end may stay open', () => {
    const { onChoose } = drawTimeline();
    fireEvent.change(field('From'), { target: { value: '2020-05-02' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2020-05-02', null);
  });

  test('a day that is typed counts when it is done: years on the way do not', () => {
    const { onChoose } = drawTimeline();
    for (const value of ['0002-05-02', '0020-05-02', '0202-05-02', '2020-05-02']) {
      fireEvent.keyDown(field('To'), { key: '2' });
      fireEvent.change(field('To'), { target: { value } });
    }
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.keyDown(field('To'), { key: 'Enter' });
    fireEvent.blur(field('To'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(null, '2020-05-02');
  });

  test('a year of two digits never counts', () => {
    const { onChoose } = drawTimeline();
    fireEvent.change(field('From'), { target: { value: '0020-05-02' } });
    fireEvent.blur(field('From'));
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('a cleared field opens that end', () => {
    const { onChoose } = drawTimeline({ start: ['2020-05-01', '2020-05-31'] });
    fireEvent.change(field('To'), { target: { value: '' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2020-05-01', null);
  });

  test('a first day after the last is said and not chosen', () => {
    const { onChoose } = drawTimeline({ start: ['2020-05-01', '2020-05-31'] });
    fireEvent.change(field('From'), { target: { value: '2020-06-01' } });
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('The first day is after the last.');
    expect(field('From')).toHaveAccessibleDescription('The first day is after the last.');
    fireEvent.change(field('From'), { target: { value: '2020-05-30' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2020-05-30', '2020-05-31');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('what is refused is forgotten when another span is chosen elsewhere', () => {
    const draw = (from: string | null, to: string | null) => (
      <Timeline digests={digests} from={from} to={to} onChoose={() => {}} />
    );
    const { rerender } = render(draw('2020-05-10', null));
    fireEvent.change(field('To'), { target: { value: '2020-05-01' } });
    expect(screen.getByRole('status')).toHaveTextContent('The first day is after the last.');
    rerender(draw(null, null));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect([field('From').value, field('To').value]).toEqual(['', '']);
    rerender(draw('2020-05-10', null));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('a refused day counts with the other end once that fits it', () => {
    const { onChoose } = drawTimeline({ start: ['2020-05-10', null] });
    fireEvent.change(field('To'), { target: { value: '2020-05-01' } });
    fireEvent.change(field('From'), { target: { value: '2020-04-01' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2020-04-01', '2020-05-01');
  });
});
