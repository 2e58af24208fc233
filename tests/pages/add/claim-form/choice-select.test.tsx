// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ChoiceSelect } from '../../../../src/pages/add/claim-form/choice-select.tsx';

afterEach(cleanup);

function drawSelect(count: number, start = '') {
  const choices = Array.from({ length: count }, (_, index) => ({ value: `i${index}`, label: `Strike ${index}` }));
  const Kept = () => {
    const [value, setValue] = useState(start);
    return (
      <ChoiceSelect
        described={{ id: 'incident', 'aria-describedby': undefined, 'aria-invalid': undefined }}
        value={value}
        none="Choose"
        groups={[{ label: 'In Syria', choices }]}
        another={{ value: '+', label: 'A new one…' }}
        onChoose={setValue}
      />
    );
  };
  render(<Kept />);
  return userEvent.setup();
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

test('a short list stands there whole', () => {
  drawSelect(3);
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(options()).toEqual(['Choose', 'Strike 0', 'Strike 1', 'Strike 2', 'A new one…']);
});

test('a long one is narrowed by words, the chosen one and the new one stay', async () => {
  const user = drawSelect(5000, 'i4321');
  expect(options()).toHaveLength(203);
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Strike 4321');
  await user.type(screen.getByRole('searchbox'), 'syria 499');
  expect(options().slice(0, 3)).toEqual(['Choose', 'Strike 499', 'Strike 1499']);
  expect(options().slice(-2)).toEqual(['Strike 4999', 'A new one…']);
  expect(screen.getByRole('combobox')).toHaveDisplayValue('Strike 4321');
  await user.selectOptions(screen.getByRole('combobox'), 'Strike 4999');
  expect(screen.getByRole('combobox')).toHaveValue('i4999');
});

test('what is chosen and in no list is shown as it is', () => {
  drawSelect(3, 'gone');
  expect(screen.getByRole('combobox')).toHaveDisplayValue('gone');
});
