import type { Certainty, Stance } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { TaggedText } from '../text/tagged-text.ts';
import { readContentStance } from './content-stance.ts';
import { readCueStance } from './cue-stance.ts';
import { findHedges } from './find-hedges.ts';
import { type HeadClause, readHeadClause } from './head-clause.ts';
import { weaken } from './hedge-words.ts';

/** The three roles as found; the cue with or without its auxiliaries and negation. */
interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Judgement {
  readonly stance: Stance;
  /** Of the first clause of the content; `certain` for a source that takes no position. */
  readonly certainty: Certainty;
}

/**
 * What the source does with the content. The cue goes first ("denied", "gave no"); with a plain
 * "said" the content's first clause decides: "said it had not attacked" denies as "denied" does,
 * then with the negation inside the content. A will is no denial: "said it would not withdraw" asserts.
 */
export function judgeStance(tagged: TaggedText, { source, cue, content }: Roles): Judgement {
  const reading = readCueStance(tagged, cue, [...source, ...content]);
  if (reading.stance !== null && !isCommitted(reading.stance)) return { stance: reading.stance, certainty: 'certain' };
  if (reading.stance === 'denies') return { stance: 'denies', certainty: reading.certainty };
  const clause = readHeadClause(tagged, content);
  const stance = reading.stance ?? readContentStance(clause) ?? 'asserts';
  if (!isCommitted(stance)) return { stance, certainty: 'certain' };
  return { stance, certainty: weaken(reading.certainty, weakest(clause)) };
}

/**
 * How sure the source is of some words of the content: in "an alleged airstrike killed nine" it is
 * not sure whose it was, and sure of the nine.
 */
export function judgeCertaintyAt(tagged: TaggedText, { source, cue, content }: Roles, at: Span): Certainty {
  const { certainty } = readCueStance(tagged, cue, [...source, ...content]);
  const hedges = findHedges(readHeadClause(tagged, content));
  return hedges
    .filter(({ scope: [start, end] }) => start < at[1] && at[0] < end)
    .reduce((sum, hedge) => weaken(sum, hedge.certainty), certainty);
}

function isCommitted(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'denies';
}

function weakest(clause: HeadClause): Certainty {
  return findHedges(clause).reduce<Certainty>((sum, hedge) => weaken(sum, hedge.certainty), 'certain');
}
