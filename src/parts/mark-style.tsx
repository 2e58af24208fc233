import type { ReactElement } from 'react';
import type { Mark } from '../core/compare/comparison.ts';
import { markWord } from '../words/mark-word.ts';

interface MarkStyle {
  /** Colours the word and, through `currentColor`, both drawings. */
  readonly colour: string;
  /** 22 units square: beside a question or a count. */
  readonly sign: ReactElement;
  /** 12 units square: one question among many. */
  readonly dot: ReactElement;
  /** As the dot, at any size, and seen through where two lie on each other. */
  readonly disc: { readonly line: number; readonly dash?: string; readonly fillOpacity: number };
}

/** The one place that knows how a mark looks: told by word, shape and colour together, so that any one of them suffices. */
const markStyles: Record<Mark, MarkStyle> = {
  conflict: {
    colour: 'text-conflict',
    sign: (
      <>
        <circle cx="11" cy="11" r="11" fill="currentColor" />
        <path className="stroke-paper" d="M6 9h10M6 13h10M14 5.5 8 16.5" strokeWidth="1.9" strokeLinecap="round" />
      </>
    ),
    dot: <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
    disc: { line: 1.6, fillOpacity: 0.3 },
  },
  agree: {
    colour: 'text-agree',
    sign: (
      <>
        <circle cx="11" cy="11" r="11" fill="currentColor" />
        <path className="stroke-paper" d="M6 9h10M6 13h10" strokeWidth="1.9" strokeLinecap="round" />
      </>
    ),
    dot: <circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" strokeWidth="3.2" />,
    disc: { line: 3.2, fillOpacity: 0 },
  },
  unconfirmed: {
    colour: 'text-open',
    sign: (
      <>
        <circle cx="11" cy="11" r="10" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.6 2.64" />
        <circle cx="11" cy="11" r="1.9" fill="currentColor" />
      </>
    ),
    dot: <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2 1.77" />,
    disc: { line: 1.4, dash: '2.4 2', fillOpacity: 0 },
  },
};

/** Says nothing to a screen reader: the mark's word always stands beside it. `isPlain`: one of three to choose from, in ink. */
export function MarkSign({ mark, isPlain = false }: { mark: Mark; isPlain?: boolean }) {
  const { colour, sign } = markStyles[mark];
  return (
    <svg className={`size-[22px] flex-none ${isPlain ? 'text-ink' : colour}`} viewBox="0 0 22 22" aria-hidden="true">
      {sign}
    </svg>
  );
}

export function MarkWord({ mark }: { mark: Mark }) {
  return <span className={`font-bold ${markStyles[mark].colour}`}>{markWord[mark]}</span>;
}

export function MarkDot({ mark, size = 'size-3' }: { mark: Mark; size?: string }) {
  const { colour, dot } = markStyles[mark];
  return (
    <svg className={`${size} flex-none ${colour}`} viewBox="0 0 12 12" aria-hidden="true">
      {dot}
    </svg>
  );
}

interface MarkDiscProps {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** To the outer edge of its line. */
  readonly radius: number;
}

/** Within a drawing. */
export function MarkDisc({ mark, x, y, radius }: MarkDiscProps) {
  const { colour, disc } = markStyles[mark];
  return (
    <circle
      className={colour}
      cx={x}
      cy={y}
      r={radius - disc.line / 2}
      fill="currentColor"
      fillOpacity={disc.fillOpacity}
      stroke="currentColor"
      strokeWidth={disc.line}
      strokeDasharray={disc.dash}
    />
  );
}
