// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { MoreItems } from '../../../src/pages/sources/more-items.tsx';

afterEach(cleanup);

const items = ['one', 'two', 'three', 'four', 'five'];

test('shows a part at a time, and the focus goes on to the first of what comes', async () => {
  const user = userEvent.setup();
  const draw = (item: string) => (
    <li key={item}>
      <a href={`#${item}`}>{item}</a>
    </li>
  );
  render(<MoreItems items={items} step={2} className="" draw={draw} />);
  expect(document.body).toHaveFocus();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Show 2 more of 5' }));
  expect(screen.getByRole('link', { name: 'three' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Show 1 more of 5' }));
  expect(screen.getByRole('link', { name: 'five' })).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
});

test('an item without a link takes the focus itself', async () => {
  const user = userEvent.setup();
  const draw = (item: string) => (
    <li key={item} tabIndex={-1}>
      {item}
    </li>
  );
  render(<MoreItems items={items.slice(0, 3)} step={2} className="" draw={draw} />);
  await user.click(screen.getByRole('button'));
  expect(screen.getByText('three')).toHaveFocus();
});
