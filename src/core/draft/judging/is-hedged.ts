import { hullOf } from '../spans.ts';
import type { Trial } from './judgement.ts';

const hedging =
  /\b(?:likely|unlikely|unclear|probabl[ey]|possibl[ey]|perhaps|maybe|(?<!\d )may(?! \d)|might|could|reportedly|reported to|reports? of|unconfirmed reports?|alleged(?:ly)?|apparent(?:ly)?|seem(?:s|ed)?|appear(?:s|ed)?|unverified|unconfirmed|suspect(?:s|ed)?|believe[sd]?|think(?:s)?|thought|suggest(?:s|ed)?|consider(?:s|ed)?|presumed|presumably|rumou?rs?|not (?:sure|certain|clear))\b/i;

/** Whether the words of a statement, its cue's included, leave it open anywhere: then it drops no hedge. */
export function isHedged({ paragraph, statement }: Trial): boolean {
  const { attribution, content } = statement;
  const span = hullOf([...(attribution?.source ?? []), ...(attribution?.cue ?? []), ...content]);
  return span !== null && hedging.test(paragraph.text.slice(...span));
}
