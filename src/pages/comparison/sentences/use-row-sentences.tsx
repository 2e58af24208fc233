import { type ReactNode, useState } from 'react';
import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import type { QuestionId } from '../../../core/model/case.ts';
import type { TableView } from '../table-view.ts';
import { listQuestionTargets } from './copy-target.ts';
import { LazySentencePanel } from './lazy-sentence-panel.tsx';
import { SentenceButtons } from './sentence-buttons.tsx';
import { useCopying } from './use-copying.ts';

interface RowSentences {
  readonly isOpen: (comparison: QuestionComparison) => boolean;
  readonly drawButtons: (comparison: QuestionComparison) => ReactNode;
  /** Null unless it is this row's that is open: one at a time. */
  readonly drawPanel: (comparison: QuestionComparison) => ReactNode;
}

function idOfButton(question: QuestionId): string {
  return `sentence-${question}`;
}

/** A press in a row copies, and opens below it what was copied. */
export function useRowSentences({ theCase, incident }: Pick<TableView, 'theCase' | 'incident'>): RowSentences {
  const [open, setOpen] = useState<QuestionId | null>(null);
  const copying = useCopying(theCase, incident);
  const isOpen = ({ question }: QuestionComparison) => question.id === open;
  const close = (question: QuestionId) => {
    setOpen(null);
    document.getElementById(idOfButton(question))?.focus();
  };
  return {
    isOpen,
    drawButtons: (comparison) => (
      <SentenceButtons
        id={idOfButton(comparison.question.id)}
        targets={listQuestionTargets(comparison)}
        onNear={copying.prepare}
        onPress={(target) => {
          setOpen(comparison.question.id);
          void copying.copy(target);
        }}
      />
    ),
    drawPanel: (comparison) =>
      isOpen(comparison) && (
        <LazySentencePanel
          theCase={theCase}
          incident={incident}
          targets={listQuestionTargets(comparison)}
          copying={copying}
          onClose={() => close(comparison.question.id)}
        />
      ),
  };
}
