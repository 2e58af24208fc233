import { memo, type ReactNode, useId } from 'react';
import { separator } from '../../parts/join-parts.ts';
import { Quote } from '../../parts/quote.tsx';
import { Link } from '../link.tsx';
import { type Item, isHeld } from './list-items.ts';
import { type SaidItem, statusWord } from './say-item.ts';
import { findLanguage } from './script-runs.ts';

/** What can be done with a line of the list. */
export interface ItemActions {
  readonly select: (item: Item) => void;
  readonly point: (item: Item | null) => void;
  readonly accept: (item: Item) => void;
  readonly mend: (item: Item) => void;
  readonly reject: (item: Item) => void;
  readonly reopen: (item: Item) => void;
  readonly merge: (item: Item) => void;
  readonly split: (item: Item) => void;
  readonly showWords: (item: Item) => void;
}

interface ClaimItemProps {
  readonly item: Item;
  readonly said: SaidItem;
  readonly text: string;
  readonly language: string;
  readonly isCurrent: boolean;
  /** Whether another one follows that it may be merged with. */
  readonly canMerge: boolean;
  readonly actions: ItemActions;
  /** What is open in it, with buttons of its own: the form, or where to split it. Null where nothing is. */
  readonly panel: ReactNode;
}

export function selectId(item: string): string {
  return `claim-${item}`;
}

/** One claim as it is proposed, or as the user has made it. Drawn anew only when it says or holds something else. */
export const ClaimItem = memo(DrawItem, (before, after) => {
  if (before.panel !== null || after.panel !== null || before.text !== after.text) return false;
  const [old, now] = [before.item, after.item];
  if (old.proposal !== now.proposal || old.decision !== now.decision) return false;
  const facts = ({ item, said, language, isCurrent, canMerge }: ClaimItemProps) =>
    JSON.stringify([item.number, item.standing, item.isSettled, said, language, isCurrent, canMerge]);
  return facts(before) === facts(after);
});

function DrawItem(props: ClaimItemProps) {
  const { item, said, text, language, isCurrent, actions, panel } = props;
  const { status, draft } = item;
  return (
    <li
      className="claim-item"
      value={item.number}
      data-status={isHeld(item) ? 'held' : status}
      data-current={isCurrent || undefined}
      onFocus={() => actions.select(item)}
      onPointerEnter={() => actions.point(item)}
      onPointerLeave={() => actions.point(null)}
    >
      <button
        type="button"
        id={selectId(item.id)}
        className="claim-select"
        aria-current={isCurrent || undefined}
        onClick={() => actions.select(item)}
      >
        <span className="claim-number">{item.number}</span>
        <span className="item-source">
          {said.source}
          {!said.isSourceKnown && item.speaker !== null && <span className="claim-new"> (new to the case)</span>}
        </span>{' '}
        <span className="claim-question">{said.question}</span>{' '}
        {said.answer !== null && <span className="item-answer">{said.answer}</span>}
      </button>
      <p className="claim-position">
        {said.position}
        {separator}
        <span className="claim-status">{isHeld(item) ? 'In the comparison already' : statusWord[status]}</span>
      </p>
      {draft.evidence.length > 0 && (
        <p className="claim-words">
          {draft.evidence.map(([start, end]) => {
            const words = stripMarks(text.slice(start, end));
            return <Quote key={start} words={words} language={findLanguage(words, language)} />;
          })}
        </p>
      )}
      {draft.statement !== null && <p className="claim-note">In our words: {draft.statement}</p>}
      <p className="claim-note">
        {said.incident}
        {said.saidAt !== null && `${separator}${said.saidAt}`}
      </p>
      {said.gaps !== null && <p className="claim-gap">{said.gaps}</p>}
      {item.standing !== null && (
        <p className="claim-note">
          {item.isSettled
            ? 'In the comparison: '
            : 'On this question the comparison has a claim of this source and report: '}
          <Link to={{ claim: item.standing }}>the claim that stands there</Link>
        </p>
      )}
      {panel ?? <ItemButtons {...props} />}
    </li>
  );
}

/** The quotation marks are set around them anew. */
function stripMarks(words: string): string {
  return words.replace(/^["“”„«'‘]+(?=.)|(?<=.)["“”»'’]+$/gu, '');
}

function ItemButtons({ item, said, text, canMerge, actions }: ClaimItemProps) {
  const nameId = useId();
  const isOpen = item.status === 'open';
  // To be taken once more is what it should least be.
  const isNew = isOpen && !isHeld(item);
  const canSplit = item.draft.evidence.length > 1 || item.draft.evidence.some((span) => /\s/.test(text.slice(...span)));
  const button = (label: string, act: (of: Item) => void, className = 'text-button') => (
    <button type="button" className={className} aria-describedby={nameId} onClick={() => act(item)}>
      {label}
    </button>
  );
  return (
    <div className="claim-buttons">
      <span id={nameId} hidden>
        {`${said.source}, ${said.question}`}
      </span>
      {isNew && button('Accept', actions.accept, 'text-button claim-accept')}
      {button('Mend', actions.mend)}
      {isNew && button('Reject', actions.reject)}
      {!isOpen && button('Undo decision', actions.reopen)}
      {button('Show in the text', actions.showWords, 'text-button show-words')}
      {isNew && (canMerge || canSplit) && (
        <details className="claim-more">
          <summary>More</summary>
          {canMerge && button('Merge with next', actions.merge)}
          {canSplit && button('Split', actions.split)}
        </details>
      )}
    </div>
  );
}
