import { useId, useState } from 'react';
import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../../../core/model/case.ts';
import { listClaimTargets } from './copy-target.ts';
import { LazySentencePanel } from './lazy-sentence-panel.tsx';
import { SentenceButtons } from './sentence-buttons.tsx';
import { useCopying } from './use-copying.ts';

interface ClaimSentencesProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly comparison: QuestionComparison;
  readonly claim: Claim;
}

/** The claim as copy, and with it all that its cell holds. */
export function ClaimSentences({ theCase, incident, comparison, claim }: ClaimSentencesProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const copying = useCopying(theCase, incident);
  const targets = listClaimTargets(theCase, comparison, claim);
  return (
    <div className="claim-sentences">
      <SentenceButtons
        id={id}
        targets={targets}
        onNear={copying.prepare}
        onPress={(target) => {
          setOpen(true);
          void copying.copy(target);
        }}
      />
      {isOpen && (
        <LazySentencePanel
          theCase={theCase}
          incident={incident}
          targets={targets}
          copying={copying}
          onClose={() => {
            setOpen(false);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </div>
  );
}
