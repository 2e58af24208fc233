import { type Cell, writeTable } from '../../core/exchange/csv/write-table.ts';
import type { AttributionTally, StatementTally } from '../../core/lesson/results/tally-attributions.ts';
import type { Case, Report } from '../../core/model/case.ts';
import { nameAttributionMistake } from './name-attribution-mistake.ts';
import { nameVoice } from './name-voice.ts';
import { sayStanceAndCertainty } from './say-position.ts';

const columns = [
  'number',
  'sentence',
  'key',
  'answered',
  'source right',
  'stance right',
  'certainty right',
  'certainty asked',
  'overlooked',
];

/** A class's results for a spreadsheet, a row a sentence. */
export function writeAttributionCsv(
  theCase: Case,
  report: Pick<Report, 'passages'>,
  { statements }: Pick<AttributionTally, 'statements'>,
): string {
  const rows = statements.map((tally, index) => writeRow(theCase, report, tally, index + 1));
  return writeTable(columns, rows);
}

function writeRow(
  theCase: Case,
  { passages }: Pick<Report, 'passages'>,
  { statement, answered, speakerRight, stanceRight, certainty, mistakes }: StatementTally,
  number: number,
): readonly Cell[] {
  return [
    number,
    passages[statement.passage]?.slice(...statement.sentence),
    statement.voices
      .map((voice) => {
        const does = voice.positions.map((each) => sayStanceAndCertainty(each.stance, each.certainty));
        return `${nameVoice(theCase, voice)}: ${does.join(', or ').toLowerCase()}`;
      })
      .join('; '),
    answered,
    speakerRight,
    stanceRight,
    certainty.right,
    certainty.asked,
    mistakes.map(({ mistake, students }) => `${nameAttributionMistake(mistake)}: ${students}`).join('; ') || undefined,
  ];
}
