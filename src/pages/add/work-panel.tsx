import type { RefObject } from 'react';
import type { WorkReport } from '../../core/log/operation.ts';
import { listCuts } from '../../core/log/reshape-drafts.ts';
import type { Span } from '../../core/text/span.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { ClaimForm } from './claim-form/claim-form.tsx';
import type { Item, ItemPanel } from './list-items.ts';
import { sayMissing } from './say-item.ts';
import { SplitForm } from './split-form.tsx';

/** What every form of a claim is handed. */
export interface FormSetting {
  readonly openCase: OpenCase;
  /** Null as long as the report is not kept: no form is open then. */
  readonly report: WorkReport | null;
  readonly text: string;
  readonly passages: readonly Span[];
  /** Where the text is shown. */
  readonly pane: RefObject<HTMLElement | null>;
}

interface WorkPanelProps {
  readonly panel: ItemPanel;
  readonly item: Item;
  readonly form: FormSetting;
  readonly language: string;
  readonly onSplit: (at: number) => void;
  readonly onClose: (isAccepted: boolean) => void;
}

/** What is open in an item of the list. */
export function WorkPanel({ panel, item, form, language, onSplit, onClose }: WorkPanelProps) {
  const { report } = form;
  if (report === null) return null;
  if (panel.kind === 'split') {
    return (
      <SplitForm
        text={form.text}
        language={language}
        evidence={item.draft.evidence}
        cuts={listCuts(form.text, item.draft)}
        onSplit={onSplit}
        onCancel={() => onClose(false)}
      />
    );
  }
  const [missing] = panel.missing;
  return (
    <>
      {missing !== undefined && <p className="claim-gap">{sayMissing(panel.missing)}</p>}
      <ClaimForm
        {...form}
        report={report}
        proposal={item.proposal}
        decision={item.decision}
        {...(missing === undefined ? {} : { focusOn: missing })}
        onDone={(result) => onClose(result === 'accepted')}
      />
    </>
  );
}
