import { findParty } from '../../compare/origin.ts';
import type { Span } from '../../text/span.ts';
import { hullOf, isSharing } from '../spans.ts';
import type { Fault, Trial } from './judgement.ts';

/** "Several outlets carried the count of the Observatory": many, and the one is named, here or in the next sentence. */
export function namesTheOne({ known, paragraph, incident, statement }: Trial, { claims, span: at }: Fault): boolean {
  const { sentences, named } = paragraph;
  const parties = incident.claims
    .filter(({ id }) => claims.includes(id))
    .map((claim) => findParty(known.theCase, claim));
  const [start] = hullOf([...statement.content, at]) ?? at;
  const index = sentences.findIndex(([from, to]) => from <= start && start < to);
  const [first, next] = [sentences[index] ?? at, sentences[index + 1]];
  const around: Span = [first[0], (next ?? first)[1]];
  return named.some(
    ({ span, source }) => parties.includes(source.party) && isWithin(span, around) && !isSharing(span, at),
  );
}

function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}
