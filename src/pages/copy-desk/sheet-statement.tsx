import { joinParts, separator } from '../../parts/join-parts.ts';
import { Quote } from '../../parts/quote.tsx';
import { isolateName } from '../../parts/text-direction.ts';
import type { SheetFinding, SheetRow } from '../../words/list-sheet.ts';
import type { SheetClaim } from '../../words/sheet-claim.ts';

/** One statement of the draft, with what the case has on it. */
export function SheetStatement({ row }: { row: SheetRow }) {
  const { number, words, incident, question, speaker, supporting, contradicting, findings } = row;
  return (
    <li className="sheet-row" value={number}>
      <div>
        <h3>
          <span className="sheet-number">{number}</span>
          <span className="sheet-words" dir="auto">
            {words}
          </span>
        </h3>
        <p className="meta">
          {joinParts(
            [
              question ?? 'On no question of the incident',
              incident,
              speaker === null ? 'in the draft’s own voice' : `credited to “${isolateName(speaker)}”`,
            ],
            separator,
          )}
        </p>
      </div>
      <ul>
        {supporting.length === 0 && <li className="sheet-none">No standing claim was found to say this.</li>}
        {supporting.map((claim) => (
          <SheetLine key={claim.id} label="Says so" claim={claim} />
        ))}
        {contradicting.map((claim) => (
          <SheetLine key={claim.id} label="Held against it" claim={claim} />
        ))}
        {findings.map((finding) => (
          <SheetFault key={finding.key} finding={finding} />
        ))}
      </ul>
    </li>
  );
}

function SheetLine({ label, claim }: { label: string; claim: SheetClaim }) {
  const { source, position, answer, statement, saidOn, proofs } = claim;
  const isQuoted = proofs.some(({ exact }) => exact !== null);
  return (
    <li>
      <strong>{label}:</strong> {joinParts([source, position, answer, isQuoted ? null : statement, saidOn], separator)}
      <ul>
        {proofs.map((proof) => (
          <li key={`${proof.report} ${proof.exact ?? ''}`}>
            {proof.exact === null ? 'Not quoted.' : <Quote words={proof.exact} language={proof.language} />}{' '}
            {proof.translation !== null && <>(in English: “{proof.translation}”) </>}
            <span className="meta">
              {proof.link === null ? (
                proof.report
              ) : (
                <a href={proof.link} rel="noopener noreferrer">
                  {proof.report}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function SheetFault({ finding: { title, message, waived } }: { finding: SheetFinding }) {
  return (
    <li>
      <strong>
        {waived === null ? 'Finding' : 'Waved through'}: {title}.
      </strong>{' '}
      {message}
      {waived !== null && (
        <>
          {' '}
          Reason: <bdi>{waived}</bdi>
        </>
      )}
    </li>
  );
}
