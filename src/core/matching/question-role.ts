import type { Incident, Question } from '../model/case.ts';

/** What a question asks of a content: which reader answers it. */
export type QuestionRole =
  | 'agent'
  | 'doer'
  | 'helper'
  | 'against'
  | 'dead'
  | 'nationality'
  | 'name'
  | 'owner'
  | 'presence'
  | 'target'
  | 'cause'
  | 'place'
  | 'launched-from'
  | 'time'
  | 'since'
  | 'count'
  | 'extent'
  | 'damage'
  | 'remark';

const known = new WeakMap<Question, QuestionRole>();

/** By its type and kind, then by the words in which it is put; the first that fits. Remembered: it is asked of every content. */
export function roleOf(question: Question): QuestionRole {
  const role = known.get(question) ?? readRole(question);
  known.set(question, role);
  return role;
}

function readRole(question: Question): QuestionRole {
  switch (question.answer) {
    case 'quantity':
      return 'count';
    case 'extent':
      return 'extent';
    case 'time':
      return hasAny(question, ['since']) ? 'since' : 'time';
    case 'text':
      return hasAny(question, ['damage', 'damaged', 'destroyed']) ? 'damage' : 'remark';
    case 'concept':
      return roleOfConcept(question);
  }
}

function roleOfConcept(question: Question): QuestionRole {
  switch (question.kind) {
    case 'place':
      return hasAny(question, ['from']) ? 'launched-from' : 'place';
    case 'target':
      return 'target';
    case 'cause':
      return 'cause';
    case 'actor':
      return roleOfActor(question);
    case 'unit':
    case undefined:
      return 'remark';
  }
}

const actorRoles: readonly (readonly [QuestionRole, readonly string[]])[] = [
  ['name', ['name', 'named', 'identity']],
  ['nationality', ['nationality', 'nationalities']],
  ['dead', ['dead', 'killed', 'victims', 'victim', 'died']],
  ['against', ['against', 'whom', 'aimed']],
  ['presence', ['forces', 'presence', 'area', 'based']],
  ['owner', ['whose', 'owned', 'belong', 'belonged']],
  ['helper', ['helps', 'help', 'helped', 'assists']],
  [
    'agent',
    ['carried', 'carries', 'behind', 'responsible', 'attacked', 'struck', 'did', 'bombed', 'fired', 'launched'],
  ],
];

function roleOfActor(question: Question): QuestionRole {
  return actorRoles.find(([, words]) => hasAny(question, words))?.[0] ?? 'doer';
}

function hasAny({ text }: Question, words: readonly string[]): boolean {
  const said = text.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => said.includes(word));
}

/** Who did it: the question that a refusal to comment is about. One that accuses somebody first. */
export function agentQuestion({ questions }: Incident): Question | null {
  const agents = questions.filter((question) => ['agent', 'doer'].includes(roleOf(question)));
  return agents.find(({ accused }) => accused !== undefined) ?? agents[0] ?? null;
}
