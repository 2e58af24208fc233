import { findingTitle } from '../../words/say-finding.ts';
import { MarkedWords } from './finding-item.tsx';
import type { WavedItem } from './list-items.ts';

interface WavedListProps {
  readonly items: readonly WavedItem[];
  readonly onCallBack: (item: WavedItem) => void;
}

/** What the user lets stand, each with the reason. */
export function WavedList({ items, onCallBack }: WavedListProps) {
  if (items.length === 0) return null;
  return (
    <details className="waved">
      <summary>Waved through ({items.length})</summary>
      <ul>
        {items.map((item) => (
          <li key={item.finding.key}>
            <h3>{findingTitle[item.finding.code]}</h3>
            <MarkedWords item={item} />
            <p className="waved-reason">
              <span>Reason: </span>
              <bdi>{item.waiver.reason}</bdi>
            </p>
            <button
              type="button"
              className="text-button"
              aria-label={`Call back: ${findingTitle[item.finding.code]}, “${item.words}”`}
              onClick={() => onCallBack(item)}
            >
              Call back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
