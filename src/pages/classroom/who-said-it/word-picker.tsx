import { Fragment, type KeyboardEvent, useState } from 'react';
import { isOverlapping } from '../../../core/lesson/attribution/places.ts';
import type { Place } from '../../../core/lesson/lesson-answer.ts';
import { useRovingFocus } from '../../../io/roving-focus.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { listWords, spanWords } from './list-words.ts';

interface WordPickerProps {
  readonly label: string;
  readonly text: string;
  /** Where the text stands. */
  readonly place: Place;
  readonly language: string;
  readonly chosen: Place | null;
  readonly describedBy?: string | undefined;
  readonly onChoose: (chosen: Place | null) => void;
}

/**
 * The words of a sentence as buttons: the first and the last of those meant are pressed. By keyboard the arrows
 * lead from word to word, Shift with them takes the words along.
 */
export function WordPicker({ label, text, place, language, chosen, describedBy, onChoose }: WordPickerProps) {
  const pieces = listWords(text, place, language);
  const words = pieces.flatMap((piece) => piece.place ?? []);
  const keyOf = (each: Place) => String(each.words[0]);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const isRtl = isRightToLeft(language);
  const extend = (key: string, from: string) => {
    const [to, start] = [words.find((each) => keyOf(each) === key), words.find((each) => keyOf(each) === from)];
    if (to === undefined || start === undefined) return;
    const first = anchor ?? start;
    setAnchor(first);
    onChoose(spanWords(first, to));
  };
  const first = words.find((each) => chosen !== null && isOverlapping(each, chosen));
  const roving = useRovingFocus(words.map(keyOf), first && keyOf(first), extend);
  const press = (word: Place, isExtending: boolean) => {
    const isOne = chosen !== null && words.filter((each) => isOverlapping(each, chosen)).length === 1;
    if (chosen !== null && isOne && isOverlapping(word, chosen)) {
      setAnchor(null);
      return onChoose(null);
    }
    const isSecond = chosen !== null && (isOne || isExtending);
    const from = isSecond ? (anchor ?? chosen) : word;
    setAnchor(from);
    onChoose(spanWords(from, word));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no paragraph, and its words would not flow in it.
    <div
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      className="word-picker"
      lang={language}
      dir={isRtl ? 'rtl' : 'auto'}
      onKeyDown={(event) => roving.onKeyDown(isRtl ? mirrorArrows(event) : event)}
    >
      {pieces.map(({ text: piece, place: word }, index) =>
        word === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence stays as it is.
          <Fragment key={index}>{piece}</Fragment>
        ) : (
          <button
            key={keyOf(word)}
            type="button"
            className="word"
            aria-pressed={chosen !== null && isOverlapping(word, chosen)}
            {...roving.buttonOf(keyOf(word))}
            onClick={(event) => press(word, event.shiftKey)}
          >
            {piece}
          </button>
        ),
      )}
    </div>
  );
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Where words run to the left, the left arrow leads on. */
function mirrorArrows(event: KeyboardEvent<HTMLElement>): KeyboardEvent<HTMLElement> {
  const key = mirrored[event.key];
  return key === undefined ? event : Object.create(event, { key: { value: key } });
}
