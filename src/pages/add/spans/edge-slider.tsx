import type { KeyboardEvent } from 'react';
import { type Edge, type HeldSpan, moveEdge, moveEdgeToEnd } from './move-edge.ts';
import { readEdgeKey } from './read-edge-key.ts';

interface EdgeSliderProps {
  readonly id?: string | undefined;
  /** "Start", or "Start, words 2". */
  readonly name: string;
  readonly edge: Edge;
  readonly held: HeldSpan;
  readonly onMove: (span: HeldSpan['span']) => void;
}

/** One end of some words, by key as a slider: arrows by word, with Shift by sentence, with Alt by letter; or by pressing. */
export function EdgeSlider({ id, name, edge, held, onMove }: EdgeSliderProps) {
  const { text, paragraph, span } = held;
  const at = span[edge === 'start' ? 0 : 1];
  const word = findWordAt(text, span, edge);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = readEdgeKey(event, isFromRight(text.slice(...span)));
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove('step' in move ? moveEdge(held, edge, move.step, move.by) : moveEdgeToEnd(held, edge, move.by));
  };
  const button = (by: 1 | -1, label: string, sign: string) => (
    <button
      type="button"
      tabIndex={-1}
      className="span-step"
      aria-label={`${name}: ${label}`}
      onClick={() => onMove(moveEdge(held, edge, 'word', by))}
    >
      {sign}
    </button>
  );
  return (
    <span className="span-edge">
      <span aria-hidden="true">{name}</span>
      {button(-1, 'earlier word', '−')}
      <span
        id={id}
        role="slider"
        tabIndex={0}
        className="span-word"
        aria-label={name}
        aria-valuemin={paragraph[0]}
        aria-valuemax={paragraph[1]}
        aria-valuenow={at}
        aria-valuetext={`“${word}”`}
        title="Arrow keys: by word; Shift: by sentence; Alt: by letter"
        dir="auto"
        onKeyDown={onKeyDown}
      >
        {word}
      </span>
      {button(1, 'later word', '+')}
    </span>
  );
}

/** The first of the words, or the last, as they stand there. */
function findWordAt(text: string, span: HeldSpan['span'], edge: Edge): string {
  const words = text
    .slice(...span)
    .trim()
    .split(/\s+/);
  const word = (edge === 'start' ? words[0] : words.at(-1)) ?? '';
  return word.length > 24 ? `${[...word].slice(0, 24).join('')}…` : word;
}

/** Whether the words run from right to left, so that the left arrow leads on. */
function isFromRight(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const turned = letters.filter((letter) => /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}/u.test(letter));
  return turned.length * 2 > letters.length;
}
