import { type ReactNode, useEffect, useRef, useState } from 'react';
import { groupDigits } from '../../words/group-digits.ts';

interface MoreItemsProps<Item> {
  readonly items: readonly Item[];
  /** So many at first, and with each press. */
  readonly step: number;
  readonly className: string;
  /** Each gives a list item with its own key; one without a link takes the focus itself, so it needs a `tabIndex` of −1. */
  readonly draw: (item: Item) => ReactNode;
}

/** A long list, a part at a time. The focus goes on to the first of what comes, for the button may go. */
export function MoreItems<Item>({ items, step, className, draw }: MoreItemsProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  useEffect(() => {
    if (shown === step) return;
    const first = list.current?.querySelector<HTMLLIElement>(`:scope > li:nth-child(${shown - step + 1})`);
    (first?.querySelector('a') ?? first)?.focus();
  }, [shown, step]);
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, shown).map(draw)}
      </ul>
      {left > 0 && (
        <p className="mt-3 text-small print:hidden">
          <button type="button" className="text-button" onClick={() => setShown(shown + step)}>
            Show {Math.min(step, left)} more of {groupDigits(items.length)}
          </button>
        </p>
      )}
    </>
  );
}
