import { findOrigin, findParty } from '../../compare/origin.ts';
import type { Span } from '../../text/span.ts';
import { hullOf, isSharing, isWithin } from '../spans.ts';
import type { Fault, Trial } from './judgement.ts';

/** "Several outlets carried the count of the Observatory": many, and the one is named, here or in the next sentence. */
export function namesTheOne(
  { known, paragraph, incident, statement }: Trial,
  { claims, span: at, remedy }: Fault,
): boolean {
  const speaker = remedy?.kind === 'name' ? remedy.name : at;
  const { sentences, named } = paragraph;
  const saying = incident.claims.filter(({ id }) => claims.includes(id));
  const origins = new Set(saying.map(findOrigin));
  const parties = new Set(saying.map((claim) => findParty(known.theCase, claim)));
  const [start] = hullOf([...statement.content, at]) ?? at;
  const index = sentences.findIndex(([from, to]) => from <= start && start < to);
  const [first, next] = [sentences[index] ?? at, sentences[index + 1]];
  const around: Span = [first[0], (next ?? first)[1]];
  return named.some(
    ({ span, source }) =>
      (origins.has(source.id) || (source.kind === 'monitor' && parties.has(source.party))) &&
      isWithin(span, around) &&
      !isSharing(span, speaker),
  );
}
