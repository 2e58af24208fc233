import { type Cell, writeTable } from '../../core/exchange/csv/write-table.ts';
import type { LessonTally, QuestionTally } from '../../core/lesson/results/tally-answers.ts';
import type { Case, ClaimId, Incident } from '../../core/model/case.ts';
import { markWord } from '../mark-word.ts';
import { nameChain } from '../say-claim.ts';
import { nameMisconception } from './name-misconception.ts';

const columns = [
  'incident',
  'question',
  'round',
  'key',
  'agree',
  'conflict',
  'unconfirmed',
  'left open',
  'overlooked',
  'claims chosen',
];

/** A class's results for a spreadsheet, a row a question and round. */
export function writeTallyCsv(theCase: Case, { questions }: Pick<LessonTally, 'questions'>): string {
  const rows = questions.map((tally) => writeRow(theCase, tally));
  return writeTable(columns, rows);
}

function writeRow(theCase: Case, tally: QuestionTally): readonly Cell[] {
  const { marks } = tally;
  const incident = theCase.incidentById.get(tally.incident);
  return [
    incident?.title ?? tally.incident,
    incident?.questions.find(({ id }) => id === tally.question)?.text ?? tally.question,
    tally.round + 1,
    markWord[tally.key],
    marks.agree,
    marks.conflict,
    marks.unconfirmed,
    marks.none,
    tally.misconceptions.map(({ code, students }) => `${nameMisconception(code)}: ${students}`).join('; ') || undefined,
    tally.claims.map(({ claim, students }) => `${nameClaim(theCase, incident, claim)}: ${students}`).join('; ') ||
      undefined,
  ];
}

/** Whose word it is, and its id, which tells two of one source apart. */
function nameClaim(theCase: Case, incident: Incident | undefined, id: ClaimId): string {
  const claim = incident?.claims.find((each) => each.id === id);
  return claim === undefined ? id : `${nameChain(theCase, claim)} (${id})`;
}
