import { useId, useMemo } from 'react';
import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { findReports } from '../../parts/speaker.ts';
import { findWording } from './claim-wording.ts';
import { findOpposite, groupByQuestion } from './claims-beside.ts';
import { nameClaim, sayOutlets } from './say-claim-here.ts';
import { WordDiff } from './word-diff.tsx';

export interface EvidenceWordingProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly comparison: QuestionComparison;
  readonly claim: Claim;
  /** From the address: may name no claim of this incident. */
  readonly beside: string | null;
  readonly onBeside: (claim: string) => void;
}

/** The claim's words held against another's. Until the reader chooses, against one that it stands against. */
export function EvidenceWording({ theCase, incident, comparison, claim, beside, onBeside }: EvidenceWordingProps) {
  const selectId = useId();
  const groups = useMemo(() => groupByQuestion(incident, claim), [incident, claim]);
  const chosen =
    incident.claims.find(({ id }) => id === beside && id !== claim.id) ?? findOpposite(theCase, comparison, claim);
  const mine = findWording(theCase, claim);
  const other = chosen === null ? null : findWording(theCase, chosen);
  if (groups.length === 0 || mine === null) return null;
  return (
    <div>
      <h4>
        <label htmlFor={selectId}>Compare wording with</label>
      </h4>
      <select
        id={selectId}
        className="beside"
        value={chosen?.id ?? ''}
        onChange={(event) => onBeside(event.target.value)}
      >
        {chosen === null && <option value="">Choose a claim</option>}
        {groups.map(({ question, claims }) => (
          <optgroup key={question.id} label={question.text}>
            {claims.map((option) => (
              <option key={option.id} value={option.id}>
                {joinParts([nameClaim(theCase, question, option), sayOutlets(findReports(theCase, option))], separator)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {chosen !== null && other === null && <p className="meta">No words are kept for that claim.</p>}
      {chosen !== null && other !== null && (
        <WordDiff
          mine={{ wording: mine, name: nameClaim(theCase, comparison.question, claim) }}
          other={{ wording: other, name: nameOther(theCase, incident, chosen) }}
        />
      )}
    </div>
  );
}

function nameOther(theCase: Case, incident: Incident, claim: Claim): string {
  const question = incident.questions.find(({ id }) => id === claim.question);
  return question === undefined ? claim.id : nameClaim(theCase, question, claim);
}
