import { memo } from 'react';
import { isRightToLeft } from '../../parts/text-direction.ts';
import { cutByScript, findLanguage } from './script-runs.ts';

/** How the words of a claim look, by what was decided on it. */
export type MarkState = 'open' | 'accepted' | 'rejected';

/** A part of a paragraph as it is drawn. */
export interface DrawnSegment {
  readonly start: number;
  readonly words: string;
  /** Numbers of the claims that rest on it. */
  readonly numbers: readonly number[];
  /** Of those that end here, as they stand after the words: "3 ✓". */
  readonly label: string;
  readonly state: MarkState;
  readonly isCurrent: boolean;
  readonly isPointedAt: boolean;
  readonly isAside: boolean;
}

export interface DrawnParagraph {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly DrawnSegment[];
}

interface TextParagraphProps {
  readonly paragraph: DrawnParagraph;
  readonly language: string;
}

/** Drawn anew only when something in it looks different: a long report has thousands. */
export const TextParagraph = memo(
  ({ paragraph: { start, end, segments }, language }: TextParagraphProps) => {
    const own = findLanguage(segments.map(({ words }) => words).join(''), language);
    return (
      <p data-start={start} data-end={end} lang={own} dir={isRightToLeft(own) ? 'rtl' : 'auto'}>
        {segments.map((segment) => (
          <Segment key={segment.start} segment={segment} language={own} />
        ))}
      </p>
    );
  },
  (before, after) =>
    before.language === after.language && JSON.stringify(before.paragraph) === JSON.stringify(after.paragraph),
);

function Segment({ segment, language }: { segment: DrawnSegment; language: string }) {
  const { words, numbers, label, state, isCurrent, isPointedAt, isAside } = segment;
  const text = cutByScript(words).map(({ text: run, language: own }, index) =>
    own === null || own === language || isRightToLeft(language) ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text stand in their order and have no other name.
      <span key={index} lang={own} dir="rtl">
        {run}
      </span>
    ),
  );
  if (numbers.length === 0) return isAside ? <span className="aside-words">{text}</span> : text;
  return (
    <mark
      data-claims={numbers.join(' ')}
      data-label={label || undefined}
      data-state={state}
      data-current={isCurrent || undefined}
      data-pointed={isPointedAt || undefined}
    >
      {text}
    </mark>
  );
}
