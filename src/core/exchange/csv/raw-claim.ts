import type { Case, Claim, Incident, Question } from '../../model/case.ts';
import { openBound, splitList } from './columns.ts';
import type { CsvProblemLog } from './csv-problem.ts';
import { createLookup, findNaming, type Lookup, resolve, resolveWord } from './lookup.ts';
import { readFlag } from './new-sources.ts';
import type { Row } from './read-table.ts';
import type { RawEvidence } from './report-book.ts';

/** A claim with the fields of the case file, read from a row, but not checked yet. */
export type RawClaim = { readonly [Field in keyof Claim]?: unknown } & { readonly id: string | undefined };

/** What the names in rows may mean. */
export interface Names {
  readonly sources: Lookup;
  readonly questionsOf: (incident: Incident) => Lookup;
  readonly conceptsOf: (kind: string | undefined) => Lookup;
}

export function indexNames(theCase: Case): Names {
  const questions = new Map<Incident, Lookup>();
  const concepts = new Map<string | undefined, Lookup>();
  return {
    sources: createLookup(theCase.sources, ({ name }) => [name]),
    questionsOf: (incident) => keep(questions, incident, () => createLookup(incident.questions, ({ text }) => [text])),
    conceptsOf: (kind) =>
      keep(concepts, kind, () =>
        createLookup(
          theCase.concepts.filter((concept) => kind === undefined || concept.kind === kind),
          ({ label, aliases = [] }) => [label, ...aliases],
        ),
      ),
  };
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const kept = map.get(key) ?? make();
  map.set(key, kept);
  return kept;
}

/** `incident` undefined: the row names none that there is, and what depends on it stays as it stands. */
export function readRawClaim(
  row: Row,
  incident: Incident | undefined,
  names: Names,
  evidence: readonly RawEvidence[],
  problems: CsvProblemLog,
): RawClaim {
  const id =
    incident === undefined
      ? findNaming(row, 'question')?.word
      : resolve(names.questionsOf(incident), row, 'question', problems);
  const question = incident?.questions.find((each) => each.id === id);
  const stance = row.word('stance')?.toLowerCase();
  const takesPosition = stance === undefined || stance === 'asserts' || stance === 'denies';
  return {
    id: row.word('claim'),
    question: id,
    source: resolve(names.sources, row, 'source', problems),
    stance,
    certainty: row.word('certainty')?.toLowerCase() ?? (takesPosition ? undefined : 'certain'),
    answer: readAnswer(row, question, names, problems),
    statement: row.text('statement'),
    evidence: evidence.length === 0 ? undefined : evidence,
    saidAt: row.word('said at'),
    origin: resolve(names.sources, row, 'origin', problems),
    supersedes: row.word('supersedes'),
    exhaustive: readFlag(row.word('exhaustive')),
    language: row.text('language'),
    translation: row.text('translation'),
  };
}

const answerColumns = {
  concept: ['concepts', 'concept names'],
  quantity: ['at least', 'at most', 'unit', 'unit name', 'in words'],
  extent: ['extent'],
  time: ['from', 'to'],
  text: ['answer text'],
} as const satisfies Record<Question['answer'], unknown>;

/** The first column that is filled of each type of answer. */
export function listAnswerColumns(row: Row) {
  return (['concept', 'quantity', 'extent', 'time', 'text'] as const).flatMap((type) => {
    const column = answerColumns[type].find((each) => row.text(each) !== undefined);
    return column === undefined ? [] : [{ type, column }];
  });
}

function readAnswer(row: Row, question: Question | undefined, names: Names, problems: CsvProblemLog): unknown {
  const [filled, ...others] = listAnswerColumns(row);
  for (const { column } of others)
    if (filled !== undefined)
      problems.add(row.number, column, `an answer of one type, for “${filled.column}” is filled`, row.text(column));
  switch (filled?.type) {
    case undefined:
      return undefined;
    case 'concept':
      return { concepts: readConcepts(row, names.conceptsOf(question?.kind), problems) };
    case 'quantity':
      return {
        quantity: {
          min: readNumber(row.word('at least')),
          max: row.word('at most')?.toLowerCase() === openBound ? null : readNumber(row.word('at most')),
          unit: resolve(names.conceptsOf('unit'), row, 'unit', problems),
          words: row.text('in words'),
        },
      };
    case 'extent':
      return { extent: splitList(row.word('extent')?.toLowerCase() ?? '') };
    case 'time':
      return { time: { from: row.word('from'), to: row.word('to') } };
    case 'text':
      return { text: row.text('answer text') };
  }
}

function readConcepts(row: Row, concepts: Lookup, problems: CsvProblemLog): readonly string[] {
  const naming = findNaming(row, 'concepts');
  if (naming === undefined) return [];
  return splitList(naming.word).map((word) => resolveWord(concepts, word, row, naming.column, problems));
}

/** What is no number is handed on for the model's checks to refuse. */
function readNumber(word: string | undefined): number | string | undefined {
  return word !== undefined && /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(word) ? Number(word) : word;
}
