import { findAttributions } from '../../../src/core/attribution/find-attributions.ts';
import { indexForMatching, type Matching } from '../../../src/core/matching/index-for-matching.ts';
import type { Proposal } from '../../../src/core/matching/proposal.ts';
import { proposeClaims } from '../../../src/core/matching/propose-claims.ts';
import type { Answer, TimeSpan } from '../../../src/core/model/case.ts';
import { createTagger } from '../../../src/core/text/tag-text.ts';
import { readShippedCase } from '../../data/shipped-case.ts';

const tag = createTagger();
let shipped: Matching | undefined;

export function shippedMatching(): Matching {
  shipped ??= indexForMatching(readShippedCase());
  return shipped;
}

/** Proposals of a text in which every paragraph counts, against the shipped case. */
export function propose(
  text: string,
  published: string | null = null,
  outlet: string | null = null,
): readonly Proposal[] {
  const tagged = tag(text);
  const report = { text, published, passages: tagged.paragraphs, outlet };
  return proposeClaims(shippedMatching(), report, findAttributions(tagged), tagged);
}

/** "golan-2020-05-01 killed: sohr asserts 9", in a line each. */
export function list(proposals: readonly Proposal[]): readonly string[] {
  return proposals.map(({ speaker, draft, gaps }) => {
    const { incident, question, source, origin, stance, certainty, answer, saidAt } = draft;
    const who = `${source ?? `(${speaker})`}${origin === null ? '' : ` of ${origin}`}`;
    const sure = certainty === 'certain' ? '' : ` ${certainty}`;
    const open = gaps.length === 0 ? '' : ` [no ${gaps.join(', ')}]`;
    return `${incident} ${question}: ${who} ${stance}${sure} ${sayAnswer(answer)}${saidAt === null ? '' : ` @${saidAt}`}${open}`;
  });
}

function sayAnswer(answer: Answer | null): string {
  if (answer === null) return '–';
  if ('concepts' in answer) return answer.concepts.join('+');
  if ('extent' in answer) return answer.extent.join('|');
  if ('time' in answer) return sayTime(answer.time);
  if ('text' in answer) return `"${answer.text}"`;
  const { min, max } = answer.quantity;
  return min === max ? `${min}` : `${min}–${max ?? ''}`;
}

function sayTime({ from, to }: TimeSpan): string {
  return from === to ? from : `${from}..${to}`;
}
