import { memo, type ReactNode, useId } from 'react';
import { isolateName, isRightToLeft } from '../../parts/text-direction.ts';
import { findingTitle } from '../../words/say-finding.ts';
import { findLanguage } from '../add/script-runs.ts';
import type { FindingKind } from './finding-kind.ts';
import { kindWord } from './finding-kind.ts';
import type { Item } from './list-items.ts';

export interface ItemActions {
  /** Opens it, or closes it where it is open. */
  readonly toggle: (item: Item) => void;
  readonly takeWording: (item: Item) => void;
  readonly goToWords: (item: Item) => void;
  readonly startWaving: (item: Item) => void;
}

interface FindingItemProps {
  readonly item: Item;
  /** Null until what the claims say has come. */
  readonly message: string | null;
  readonly suggestion: string | null;
  readonly isOpen: boolean;
  readonly isAtCaret: boolean;
  readonly actions: ItemActions;
  /** The evidence, where it is open. */
  readonly evidence: ReactNode;
  /** The field for a reason, in the place of the buttons; null where it is not asked for. */
  readonly form: ReactNode;
}

export function findingId(number: number): string {
  return `finding-${number}`;
}

/** Drawn anew only when something in it is another: each key draws the page. */
export const FindingItem = memo(DrawItem);

function DrawItem(props: FindingItemProps) {
  const { item, message, isOpen, isAtCaret, actions, evidence, form } = props;
  const { number, finding } = item;
  const evidenceId = useId();
  return (
    <li
      className="finding"
      value={number}
      data-current={isOpen || undefined}
      data-at-caret={isAtCaret || undefined}
      aria-current={isAtCaret || undefined}
    >
      <h3 className="finding-head">
        <button
          type="button"
          id={findingId(number)}
          className="finding-title"
          aria-expanded={isOpen}
          aria-controls={evidenceId}
          onClick={() => actions.toggle(item)}
        >
          <span className="finding-number">{number}</span>
          <span>{findingTitle[finding.code]}</span>
        </button>
        <KindWord kind={item.kind} />
      </h3>
      <MarkedWords item={item} />
      {message !== null && <p className="finding-message">{message}</p>}
      {form ?? <FindingButtons {...props} />}
      <div id={evidenceId} className="finding-evidence" hidden={!isOpen}>
        {evidence}
      </div>
    </li>
  );
}

function KindWord({ kind }: { kind: FindingKind }) {
  return (
    <span className="finding-kind" data-kind={kind}>
      {kindWord[kind]}
    </span>
  );
}

/** Under the same line as in the draft. A foreign word at their beginning does not turn English words round. */
export function MarkedWords({ item: { words, kind, around } }: { item: Omit<Item, 'number'> }) {
  const language = findLanguage(words, 'en');
  return (
    <p className="finding-line">
      {around.before}
      <span className="finding-words">
        <mark data-kind={kind} lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
          {words}
        </mark>
      </span>
      {around.after}
    </p>
  );
}

function FindingButtons({ item, suggestion, isOpen, actions }: FindingItemProps) {
  const { number, finding } = item;
  const about = findingId(number);
  const hasEvidence = finding.claims.length > 0;
  return (
    <div className="finding-buttons">
      {suggestion !== null && (
        <button
          type="button"
          className="take-wording"
          aria-describedby={about}
          onClick={() => actions.takeWording(item)}
        >
          {suggestion === '' ? 'Take these words out' : `Change to “${isolateName(suggestion)}”`}
        </button>
      )}
      <span className="finding-more">
        {hasEvidence && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            aria-describedby={about}
            onClick={() => actions.toggle(item)}
          >
            {isOpen ? 'Hide what the sources said' : 'What the sources said'}
          </button>
        )}
        <button type="button" className="text-button" aria-describedby={about} onClick={() => actions.goToWords(item)}>
          Go to the words
        </button>
        <button
          type="button"
          className="text-button"
          aria-describedby={about}
          onClick={() => actions.startWaving(item)}
        >
          Wave through
        </button>
      </span>
    </div>
  );
}
