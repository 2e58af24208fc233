import { findInterest } from '../../core/analysis/find-interest.ts';
import { sayInterest } from '../../words/say-interest.ts';
import { sayNote } from '../../words/say-note.ts';
import { EvidenceChain } from './evidence-chain.tsx';
import { EvidenceReports } from './evidence-reports.tsx';
import { EvidenceWording, type EvidenceWordingProps } from './evidence-wording.tsx';
import { nameClaim } from './say-claim-here.ts';
import { ClaimSentences } from './sentences/claim-sentences.tsx';
import { evidenceId } from './table-view.ts';

interface EvidenceProps extends EvidenceWordingProps {
  readonly onClose: () => void;
}

/** What a claim rests on: the words in their report, the way they came, and how others put it. */
export function Evidence({ theCase, incident, comparison, claim, beside, onBeside, onClose }: EvidenceProps) {
  const name = nameClaim(theCase, comparison.question, claim);
  const notes = comparison.notes.filter(({ claims }) => claims.includes(claim.id));
  const interests = findInterest(theCase, comparison).filter(({ claims }) => claims.includes(claim.id));
  return (
    <section className="evidence" id={evidenceId} aria-label={`Evidence. ${name}`}>
      <div className="evidence-head">
        <h3 className="evidence-title">{name}</h3>
        <button type="button" className="text-button text-small print:hidden" onClick={onClose}>
          Close
        </button>
      </div>
      {notes.length + interests.length > 0 && (
        <ul className="evidence-notes">
          {notes.map((note) => (
            <li key={`${note.code} ${note.claims.join(' ')}`}>{sayNote(theCase, comparison, note)}</li>
          ))}
          {interests.map((interest) => (
            <li key={interest.code}>{sayInterest(theCase, comparison, interest)}</li>
          ))}
        </ul>
      )}
      <ClaimSentences theCase={theCase} incident={incident} comparison={comparison} claim={claim} />
      <div className="evidence-parts">
        <EvidenceReports theCase={theCase} claim={claim} />
        <EvidenceWording
          theCase={theCase}
          incident={incident}
          comparison={comparison}
          claim={claim}
          beside={beside}
          onBeside={onBeside}
        />
        <EvidenceChain theCase={theCase} incident={incident} comparison={comparison} claim={claim} />
      </div>
    </section>
  );
}
