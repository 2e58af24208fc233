import { type ReactNode, useMemo, useState } from 'react';
import { groupDigits } from '../../words/group-digits.ts';
import { ClaimItem, type ItemActions } from './claim-item.tsx';
import { type Item, listMergeable } from './list-items.ts';
import { type Setting, sayItem } from './say-item.ts';

interface ClaimListProps {
  readonly items: readonly Item[];
  readonly setting: Setting;
  readonly language: string;
  readonly current: string | null;
  readonly actions: ItemActions;
  /** What is open in the item; null in all but one. */
  readonly panelOf: (item: Item) => ReactNode;
}

/** More would take a while to draw: the rest comes when it is asked for, or gone to by key. */
const step = 150;

export function ClaimList({ items, setting, language, current, actions, panelOf }: ClaimListProps) {
  const [asked, setAsked] = useState(step);
  const at = items.findIndex(({ id }) => id === current);
  const shown = Math.max(asked, Math.ceil((at + 2) / step) * step);
  const left = items.length - shown;
  const mergeable = useMemo(() => listMergeable(items), [items]);
  return (
    <>
      <ol className="claim-list" aria-label="Proposed claims">
        {items.slice(0, shown).map((item) => (
          <ClaimItem
            key={item.id}
            item={item}
            said={sayItem(setting, item)}
            text={setting.text}
            language={language}
            isCurrent={item.id === current}
            canMerge={item.status === 'open' && mergeable.has(item.id)}
            actions={actions}
            panel={panelOf(item)}
          />
        ))}
      </ol>
      {left > 0 && (
        <p className="claim-note">
          <button type="button" className="text-button" onClick={() => setAsked(shown + step)}>
            Show {Math.min(step, left)} more of {groupDigits(items.length)}
          </button>
        </p>
      )}
    </>
  );
}
