import {
  type ClaimColumn,
  claimColumns,
  type EvidenceColumn,
  evidenceColumns,
} from '../../core/exchange/csv/columns.ts';

const needed: ReadonlySet<string> = new Set(['incident', 'question', 'source', 'stance']);

const uses: Readonly<Record<ClaimColumn | EvidenceColumn, string>> = {
  incident: 'id or title of an incident of the case',
  'incident title': 'for people; stands in where “incident” is empty',
  question: 'id or wording of one of its questions',
  'question text': 'for people, as above',
  claim: 'id of the claim; empty for a new one',
  source: 'id or name of a source; a new id for a new source',
  'source name': 'the name of a new source, else for people',
  party: 'of a new source: the party of the case that it speaks for',
  'party name': 'for people',
  'source kind':
    'of a new source: military, official, state-media, monitor, intelligence, armed-group, witness, expert, outlet',
  'source named': 'of a new source: yes or no',
  stance: 'asserts, denies, noncommittal, declines or silent',
  certainty: 'certain, probable or possible; may be empty where no position is taken',
  concepts: 'the answer, if it is a place, an actor …: ids or names, parted by “; ”',
  'concept names': 'for people',
  'at least': 'the answer, if it is a number',
  'at most': 'a number, or open',
  unit: 'what is counted, if not what the question asks',
  'unit name': 'for people',
  'in words': 'the words that the figure stood in: several',
  extent: 'the answer, if it is how much: none, some, all, parted by “; ”',
  from: 'the answer, if it is a time: 2020-05-01 or 2020-05-01T09:25:00+03:00',
  to: 'its end',
  'answer text': 'the answer, if it is a text',
  statement: 'the claim in your own words',
  'said at': 'a day or a moment',
  origin: 'whose claim it is, where the source passes it on',
  'origin name': 'the name of a new origin, else for people',
  'origin party': 'of a new origin: the party of the case that it speaks for',
  'origin kind': 'of a new origin, as “source kind”',
  'origin named': 'of a new origin: yes or no',
  supersedes: 'id of the claim that this one replaces',
  exhaustive: 'yes, where the list is complete',
  language: 'of the quoted words, if not the report’s: ar',
  translation: 'the quoted words in English',
  report: 'id of the report; without it the link, or outlet, headline and day, find it',
  outlet: 'of a new report',
  agency: 'the wire that the outlet credits',
  headline: 'of a new report',
  link: 'its address on the web',
  published: 'a day or a moment',
  'report language': 'en, ar, he …',
  passage: 'the index of the passage, from 0; empty, it is found by the words',
  'passage text': 'the passage of a new report',
  exact: 'the quoted words, letter for letter',
  prefix: 'the words before them, where they stand more than once',
  suffix: 'the words after them',
};

/** What may stand in a table of claims. */
export function ColumnsHelp() {
  return (
    <div className="columns-help">
      <p>
        A row is a claim. A claim needs its evidence or a statement. More evidence of one claim goes into “report 2”,
        “exact 2” and so on. Columns that begin with “note” are passed over.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">What stands in it</th>
          </tr>
        </thead>
        <tbody>
          {[...claimColumns, ...evidenceColumns].map((column) => (
            <tr key={column}>
              <th scope="row">
                <code>{column}</code>
                {needed.has(column) && ' (needed)'}
              </th>
              <td>{uses[column]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
