import type { Attribution } from '../../attribution/attribution.ts';
import { emptyDraft } from '../../matching/proposal.ts';
import type { Incident } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import { isSharing } from '../spans.ts';
import type { ReadStatement } from './paragraph-reading.ts';

/** Sentences in nobody's words but the draft's, as statements on no question: what they say may stand in claims all the same. */
export function findUncredited(
  text: string,
  sentences: readonly Span[],
  attributions: readonly Attribution[],
  event: Incident | null,
): readonly ReadStatement[] {
  if (event === null) return [];
  const taken = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const free = sentences.filter((sentence) => !taken.some((span) => isSharing(span, sentence)));
  return free.flatMap((sentence) => {
    const said = trimStop(text, sentence);
    if (said === null) return [];
    const draft = {
      ...emptyDraft,
      incident: event.id,
      stance: 'asserts',
      certainty: 'certain',
      evidence: [said],
    } as const;
    return [{ speaker: null, draft, attribution: null, content: [said] }];
  });
}

/** Without its full stop; null for a question. */
function trimStop(text: string, [start, end]: Span): Span | null {
  const sentence = text.slice(start, end);
  if (sentence.includes('?')) return null;
  const words = /^.*[\p{L}\p{N}\p{Pf}"')]/su.exec(sentence)?.[0];
  return words === undefined ? null : [start, start + words.length];
}
