import { memo } from 'react';
import { isRightToLeft } from '../../parts/text-direction.ts';
import type { DrawnParagraph, DrawnRow, DrawnSegment } from './draw-text.ts';
import { cutByScript, findLanguage } from './script-runs.ts';

interface TextRowProps {
  readonly row: DrawnRow;
  readonly language: string;
  /** The key of that button of it at which the keyboard stops; null in all rows but one. */
  readonly stop: string | null;
  /** Numbers of claims, if they are in this row. */
  readonly current: number | null;
  readonly pointedAt: number | null;
}

/** Of the buttons of a row, in their order. */
export function listKeys({ start, asides }: DrawnRow): readonly string[] {
  return asides.length === 0 ? [`add ${start}`, `set-aside ${start}`] : [`count-in ${start}`];
}

const toolLabel: Record<string, string> = {
  add: 'Add a claim here',
  'set-aside': 'Set aside',
  'count-in': 'Count it in',
};

/** Drawn anew only when something in it looks different: a long report has thousands. */
export const TextRow = memo(DrawRow, (before, after) => {
  const isSame = (name: 'language' | 'stop' | 'current' | 'pointedAt') => before[name] === after[name];
  if (!isSame('language') || !isSame('stop') || !isSame('current') || !isSame('pointedAt')) return false;
  return before.row === after.row || JSON.stringify(before.row) === JSON.stringify(after.row);
});

function DrawRow({ row, language, stop, current, pointedAt }: TextRowProps) {
  const { start, end, asides, isHeading } = row;
  const paragraphs = row.paragraphs.map((paragraph) => (
    <Paragraph key={paragraph.start} {...{ paragraph, language, current, pointedAt }} />
  ));
  const tools = listKeys(row).map((key) => (
    <button
      key={key}
      type="button"
      className="text-button"
      data-tool={key}
      data-end={end}
      tabIndex={key === stop ? 0 : -1}
    >
      {toolLabel[key.split(' ', 1).join()]}
    </button>
  ));
  return asides.length === 0 ? (
    <div className="paragraph" data-row={start} data-heading={isHeading || undefined}>
      {paragraphs}
      <div className="paragraph-tools">{tools}</div>
    </div>
  ) : (
    <div className="set-aside" data-row={start}>
      <details>
        <summary>Set aside: {asides.join(', ')}</summary>
        {paragraphs}
      </details>
      {tools}
    </div>
  );
}

interface ParagraphProps extends Pick<TextRowProps, 'language' | 'current' | 'pointedAt'> {
  readonly paragraph: DrawnParagraph;
}

function Paragraph({ paragraph: { start, end, segments }, language, current, pointedAt }: ParagraphProps) {
  const own = findLanguage(segments.map(({ words }) => words).join(''), language);
  return (
    <p data-start={start} data-end={end} lang={own} dir={isRightToLeft(own) ? 'rtl' : 'auto'}>
      {segments.map((segment) => {
        const isOf = (number: number | null) => number !== null && segment.numbers.includes(number);
        return (
          <Words
            key={segment.start}
            segment={segment}
            language={own}
            isCurrent={isOf(current)}
            isPointedAt={isOf(pointedAt)}
          />
        );
      })}
    </p>
  );
}

interface WordsProps {
  readonly segment: DrawnSegment;
  readonly language: string;
  readonly isCurrent: boolean;
  readonly isPointedAt: boolean;
}

function Words({ segment: { words, numbers, label, state, isAside }, language, isCurrent, isPointedAt }: WordsProps) {
  const text = cutByScript(words).map(({ start, text: run, language: own }) =>
    own === null || isRightToLeft(language) ? (
      run
    ) : (
      <span key={start} lang={own} dir="rtl">
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
