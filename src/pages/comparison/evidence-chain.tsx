import { findSameWord, traceOrigins } from '../../core/analysis/trace-origins.ts';
import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { sayMoment } from '../../words/say-date.ts';
import { listRevisions } from './list-revisions.ts';
import { OriginChain } from './origin-chain.tsx';
import { sayWhat, sayWhen } from './say-claim-here.ts';

interface EvidenceChainProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly comparison: QuestionComparison;
  readonly claim: Claim;
}

/** Every way by which its origin's word came, from the mouth to the page, and what it was before and after. */
export function EvidenceChain({ theCase, incident, comparison, claim }: EvidenceChainProps) {
  const [trace] = traceOrigins(theCase, findSameWord(comparison, claim));
  const revisions = listRevisions(incident, claim);
  return (
    <div>
      <h4>How it came here</h4>
      {trace !== undefined && <OriginChain theCase={theCase} trace={trace} claim={claim} />}
      {revisions.length > 1 && (
        <>
          <h4 className="mt-5">How it was revised</h4>
          <ol className="chain">
            {revisions.map((revision, index) => (
              <li key={revision.id} aria-current={revision.id === claim.id || undefined}>
                <Revised
                  what={sayWhat(theCase, comparison.question, revision)}
                  isReplaced={index < revisions.length - 1}
                />
                <small>
                  {joinParts(
                    [sayWhen(theCase, revision, sayMoment), revision.id === claim.id ? 'this claim' : null],
                    separator,
                  )}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Revised({ what, isReplaced }: { what: string; isReplaced: boolean }) {
  return isReplaced ? <s>{what}</s> : what;
}
