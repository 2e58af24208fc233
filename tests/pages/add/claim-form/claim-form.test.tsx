// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Decision } from '../../../../src/core/log/operation.ts';
import { noWork } from '../../../../src/core/log/work.ts';
import type { Proposal } from '../../../../src/core/matching/proposal.ts';
import { ClaimForm } from '../../../../src/pages/add/claim-form/claim-form.tsx';
import { useKeptFields } from '../../../../src/pages/add/claim-form/kept-fields.ts';
import { useCaseStore } from '../../../../src/store/case-store.ts';
import { takeUpWork } from '../../../../src/store/take-up-work.ts';
import { useWorkStore } from '../../../../src/store/work-store.ts';
import { depotCase } from '../../depot-case.ts';
import { openHere, passages, propose, report, reportText } from './claim-setup.ts';

beforeEach(() => {
  takeUpWork({ storage: null, operations: [], unreadable: 0, keeping: { status: 'kept' } }, noWork, []);
  useKeptFields.setState({ forms: new Map() });
});
afterEach(cleanup);

async function drawForm({ proposal = propose() as Proposal | null, decision = null as Decision | null } = {}) {
  const onDone = vi.fn();
  useCaseStore.setState({ loaded: { status: 'ready', openCase: await openHere(depotCase) } });
  const Page = () => {
    const loaded = useCaseStore((state) => state.loaded);
    const form = { report, text: reportText, passages, proposal, decision, onDone };
    return loaded.status === 'ready' && <ClaimForm openCase={loaded.openCase} {...form} />;
  };
  render(<Page />);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { user: userEvent.setup(), onDone };
}

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const lastOperation = () => useWorkStore.getState().operations.at(-1);
const lastDecision = () => lastOperation()?.puts?.decisions?.[0];

test('shows the claim as it was read', async () => {
  await drawForm();
  expect(field('Source')).toHaveDisplayValue('residents');
  expect(field('Whose word')).toHaveDisplayValue('Its own word');
  expect(field('Incident')).toHaveDisplayValue(/^Strike on the depot/);
  expect(field('Question')).toHaveDisplayValue('How many were killed?');
  expect(field('Position')).toHaveDisplayValue('Asserts');
  expect(field('In words')).toHaveValue('At least nine');
  expect(field('From')).toHaveValue('9');
  expect(field('No upper bound')).toBeChecked();
  expect(screen.getByText('At least nine people were killed in a strike on a depot')).toBeInTheDocument();
});

test('saves and accepts in one operation, by Ctrl and Enter from anywhere', async () => {
  const { user, onDone } = await drawForm();
  await user.selectOptions(field('Position'), 'Believes, does not assert');
  await user.click(field('From'));
  await user.keyboard('{Enter}');
  expect(onDone).not.toHaveBeenCalled();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onDone).toHaveBeenCalledExactlyOnceWith('accepted');
  expect(lastOperation()?.intent).toBe('accept');
  expect(lastDecision()).toEqual({
    report: 'wire',
    proposal: 'p1',
    status: 'accepted',
    speaker: 'residents of Homs',
    supersedes: null,
    translation: null,
    draft: propose({ certainty: 'probable' }).draft,
  });
});

test('what was not understood is empty, said, and has the focus', async () => {
  const proposal = propose({ question: null, answer: null }, { gaps: ['question', 'answer'] });
  const { user } = await drawForm({ proposal });
  expect(field('Question')).toHaveFocus();
  expect(field('Question')).toHaveDisplayValue('Choose a question');
  expect(field('Question')).toHaveAccessibleDescription('Not understood.');
  expect(screen.getByText('Choose the question first.')).toBeInTheDocument();
  await user.selectOptions(field('Question'), 'How many were wounded?');
  expect(field('In words')).toHaveValue('');
  expect(field('In words')).toHaveAccessibleDescription('Not understood.');
  await user.type(field('In words'), 'dozens');
  expect([field('From').value, field('To').value]).toEqual(['12', '99']);
  await user.click(screen.getByRole('button', { name: 'Save and accept' }));
  expect(lastDecision()?.draft).toMatchObject({
    question: 'wounded',
    answer: { quantity: { min: 12, max: 99, words: 'dozens' } },
  });
});

test('what is amiss is said at its field with the cure, and nothing typed is lost', async () => {
  const { user, onDone } = await drawForm();
  await user.click(field('No upper bound'));
  await user.type(field('To'), 'a few');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onDone).not.toHaveBeenCalled();
  expect(useWorkStore.getState().operations).toEqual([]);
  expect(field('To')).toHaveFocus();
  expect(field('To')).toHaveAttribute('aria-invalid', 'true');
  expect(field('To')).toHaveAccessibleDescription('This is no number. Write it in figures, such as 9 or 1,200.');
  expect(field('To')).toHaveValue('a few');
  await user.clear(field('To'));
  await user.type(field('To'), '12');
  expect(field('To')).not.toHaveAttribute('aria-invalid');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onDone).toHaveBeenCalledExactlyOnceWith('saved');
  expect(lastOperation()?.intent).toBe('mend');
  expect(lastDecision()?.status).toBe('open');
});

test('another question puts the answer aside, visibly, and the first brings it back', async () => {
  const { user } = await drawForm();
  await user.selectOptions(field('Question'), 'What caused it?');
  expect(screen.queryByLabelText('In words')).toBeNull();
  expect(screen.getByText(/does not fit here is kept/)).toBeInTheDocument();
  await user.selectOptions(field('Question'), 'How many were killed?');
  expect(field('In words')).toHaveValue('At least nine');
});

test('another incident puts a question that it is not asked aside, and the first brings it back', async () => {
  const { user } = await drawForm({ proposal: propose({ question: 'heard', answer: { text: 'Blasts' } }) });
  await user.selectOptions(field('Incident'), screen.getByRole('option', { name: /^Nobody speaks/ }));
  expect(await screen.findByText(/“What was <i>heard<\/i>\?” is not asked of this incident/)).toBeInTheDocument();
  expect(field('Question')).toHaveDisplayValue('Choose a question');
  await user.selectOptions(field('Incident'), screen.getByRole('option', { name: /^Strike on the depot/ }));
  expect(await screen.findByLabelText('Answer in words')).toHaveValue('Blasts');
});

test('a concept is found by its words and taken with Enter, and a new one made of them', async () => {
  const { user } = await drawForm({ proposal: propose({ question: 'cause', answer: null }, { gaps: ['answer'] }) });
  const filter = screen.getByRole('searchbox', { name: /narrow the list/ });
  expect(filter).toHaveFocus();
  await user.type(filter, 'human{Enter}');
  expect(screen.getByRole('radio', { name: 'Human-error' })).toBeChecked();
  await user.clear(filter);
  await user.type(filter, 'Drone strike');
  await user.click(screen.getByRole('radio', { name: 'A new one…' }));
  expect(field('Name')).toHaveValue('Drone strike');
  await user.selectOptions(field('Lies within'), screen.getByRole('option', { name: /Attack/ }));
  await user.click(screen.getByRole('button', { name: 'Save and accept' }));
  const puts = lastOperation()?.puts;
  expect(puts?.concepts).toEqual([
    { id: expect.stringMatching(/^drone-strike-/), kind: 'cause', label: 'Drone strike', broader: 'attack' },
  ]);
  expect(lastDecision()?.draft.answer).toEqual({ concepts: [puts?.concepts?.[0]?.id] });
});

test('a new source of a new party', async () => {
  const proposal = propose({ source: null }, { gaps: ['source'], speaker: 'a doctor in Homs' });
  const { user } = await drawForm({ proposal });
  expect(field('Source')).toHaveDisplayValue('A new source…');
  const entry = within(screen.getByRole('group', { name: 'The new source' }));
  expect(entry.getByLabelText('Name')).toHaveValue('Doctor in Homs');
  await user.click(screen.getByRole('button', { name: 'Save and accept' }));
  expect(field('Source')).toHaveAccessibleDescription(/Choose the party it speaks for/);
  await user.selectOptions(entry.getByLabelText('Party'), 'A new party…');
  await user.type(entry.getByLabelText('Name of the party'), 'Doctors');
  await user.selectOptions(entry.getByLabelText('Kind'), 'Witness');
  await user.click(screen.getByRole('button', { name: 'Save and accept' }));
  const { parties, sources } = lastOperation()?.puts ?? {};
  expect(parties).toEqual([{ id: expect.stringMatching(/^doctors-/), name: 'Doctors' }]);
  expect(sources).toMatchObject([{ name: 'Doctor in Homs', kind: 'witness', named: false, party: parties?.[0]?.id }]);
  expect(lastDecision()?.draft.source).toBe(sources?.[0]?.id);
});

test('a new incident is made on the way, with what it is asked, and chosen', async () => {
  const { user } = await drawForm({ proposal: propose({ incident: null }, { gaps: ['incident'] }) });
  await user.selectOptions(field('Incident'), 'A new incident…');
  expect(field('Title')).toHaveFocus();
  expect(field('Title')).toHaveValue('Nine dead at a depot');
  expect(field('From')).toHaveValue('2020-05-02');
  await user.click(screen.getByRole('button', { name: 'Add the incident' }));
  expect(field('Place')).toHaveAccessibleDescription(/Nothing is chosen/);
  await user.selectOptions(field('Place'), screen.getByRole('option', { name: /Palmyra/ }));
  await user.click(screen.getByLabelText('When was it?'));
  await user.click(screen.getByRole('button', { name: 'Add the incident' }));
  const { intent, puts } = lastOperation() ?? {};
  expect(intent).toBe('add-incident');
  const [incident] = puts?.incidents ?? [];
  expect(incident).toMatchObject({
    title: 'Nine dead at a depot',
    date: { from: '2020-05-02', to: '2020-05-02' },
    place: 'palmyra',
  });
  const asked = puts?.questions?.map(({ question }) => question.id);
  expect(asked).toEqual(expect.arrayContaining(['who', 'target', 'where', 'killed']));
  expect(asked).not.toContain('when');
  await waitFor(() => expect(field('Incident')).toHaveFocus());
  expect(field('Incident')).toHaveDisplayValue('Nine dead at a depot, 2 May 2020');
  expect(field('Question')).toHaveDisplayValue('How many were killed?');
  await user.click(screen.getByRole('button', { name: 'Save and accept' }));
  expect(lastOperation()?.puts?.questions).toBeUndefined();
  expect(lastDecision()?.draft.incident).toBe(incident?.id);
});

test('Escape leaves it, and what was typed is there when it is opened again', async () => {
  const { user, onDone } = await drawForm();
  await user.type(field('Own words'), 'Nine or more.');
  await user.keyboard('{Escape}');
  expect(onDone).toHaveBeenCalledExactlyOnceWith('cancelled');
  cleanup();
  const again = await drawForm();
  expect(field('Own words')).toHaveValue('Nine or more.');
  expect(screen.getByText(/As you left it, not saved yet/)).toBeInTheDocument();
  await again.user.click(screen.getByRole('button', { name: 'Start over' }));
  expect(field('Own words')).toHaveValue('');
});

test('an accepted claim that is mended stays accepted', async () => {
  const decision: Decision = {
    report: report.id,
    proposal: 'p1',
    status: 'accepted',
    speaker: null,
    supersedes: null,
    translation: null,
    draft: propose().draft,
  };
  const { user, onDone } = await drawForm({ decision });
  expect(screen.queryByRole('button', { name: 'Save and accept' })).toBeNull();
  await user.selectOptions(field('Position'), 'Denies');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onDone).toHaveBeenCalledExactlyOnceWith('saved');
  expect(lastDecision()).toMatchObject({ status: 'accepted', draft: { stance: 'denies' } });
});

test('the ends of its words move by key', async () => {
  const { user } = await drawForm();
  screen.getByRole('slider', { name: 'End' }).focus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  screen.getByRole('slider', { name: 'Start' }).focus();
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(screen.getByRole('slider', { name: 'Start' })).toHaveAttribute('aria-valuetext', '“DAMASCUS,”');
  await user.click(screen.getByRole('button', { name: 'End: earlier word' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const [span] = lastDecision()?.draft.evidence ?? [];
  expect(span && reportText.slice(...span)).toBe('DAMASCUS, May 2 - At least nine people were killed in a strike');
});
