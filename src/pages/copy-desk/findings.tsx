import { type ReactNode, useState } from 'react';
import type { Case } from '../../core/model/case.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { useStable } from '../add/use-stable.ts';
import { FindingEvidence } from './finding-evidence.tsx';
import { FindingItem, findingId, type ItemActions } from './finding-item.tsx';
import type { Item, Items, WavedItem } from './list-items.ts';
import { WaveForm } from './wave-form.tsx';
import { WavedList } from './waved-list.tsx';

const findingsTitleId = 'findings-title';

/** More would take a while to draw: the rest comes when it is asked for, or gone to. */
const step = 100;

interface FindingsProps {
  /** Null until the claims have come. */
  readonly theCase: Case | null;
  readonly items: Items;
  readonly messages: ReadonlyMap<string, string>;
  readonly suggestions: ReadonlyMap<string, string>;
  /** Keys: of the one that is open, and of the one at the caret. */
  readonly current: string | null;
  readonly atCaret: string | null;
  readonly isBusy: boolean;
  readonly onToggle: (item: Item) => void;
  readonly onTakeWording: (item: Item, words: string) => void;
  readonly onGoToWords: (item: Item) => void;
  readonly onWave: (item: Item, reason: string) => void;
  readonly onCallBack: (item: WavedItem) => void;
  /** What the check comes to, or why there is none. */
  readonly children: ReactNode;
}

/** What the sources do not bear out, the gravest first. */
export function Findings(props: FindingsProps) {
  const { theCase, items, messages, suggestions, current, atCaret, isBusy, children } = props;
  const [waving, setWaving] = useState<string | null>(null);
  const [asked, setAsked] = useState(step);
  const at = items.open.findLastIndex(({ finding: { key } }) => key === current || key === atCaret);
  const shown = Math.max(asked, Math.ceil((at + 2) / step) * step);
  const left = items.open.length - shown;
  const actions = useStable<ItemActions>({
    toggle: props.onToggle,
    goToWords: props.onGoToWords,
    takeWording: (item) => {
      const words = suggestions.get(item.finding.key);
      if (words !== undefined) props.onTakeWording(item, words);
    },
    startWaving: (item) => setWaving(item.finding.key),
  });
  const stopWaving = ({ number }: Item) => {
    setWaving(null);
    focusLater(findingId(number));
  };
  const wave = (item: Item, reason: string) => {
    props.onWave(item, reason);
    setWaving(null);
    // The one after it takes its number and its place.
    focusLater(item.number < items.open.length ? findingId(item.number) : findingsTitleId);
  };
  return (
    <section className="findings" aria-labelledby={findingsTitleId} aria-busy={isBusy}>
      <h2 id={findingsTitleId} className="findings-title" tabIndex={-1}>
        Findings
      </h2>
      {children}
      <ol className="finding-list">
        {items.open.slice(0, shown).map((item) => {
          const { finding, words } = item;
          const { key } = finding;
          const suggestion = suggestions.get(key) ?? null;
          const isOpen = key === current;
          return (
            <FindingItem
              key={key}
              item={item}
              message={messages.get(key) ?? null}
              suggestion={suggestion}
              isOpen={isOpen}
              isAtCaret={key === atCaret}
              actions={actions}
              evidence={
                isOpen ? (
                  <FindingEvidence theCase={theCase} finding={finding} words={words} suggestion={suggestion} />
                ) : null
              }
              form={
                key === waving ? (
                  <WaveForm onWave={(reason) => wave(item, reason)} onCancel={() => stopWaving(item)} />
                ) : null
              }
            />
          );
        })}
      </ol>
      {left > 0 && (
        <p className="finding-rest">
          <button type="button" className="text-button" onClick={() => setAsked(shown + step)}>
            Show {Math.min(step, left)} more of {groupDigits(items.open.length)}
          </button>
        </p>
      )}
      <WavedList
        items={items.waved}
        onCallBack={(item) => {
          props.onCallBack(item);
          focusLater(findingsTitleId);
        }}
      />
    </section>
  );
}

/** What takes the focus may be drawn only with the change that is under way. */
function focusLater(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
