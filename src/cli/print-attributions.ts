import type { Attribution } from '../core/attribution/attribution.ts';
import type { Span } from '../core/text/span.ts';
import { sayPosition } from '../words/say-claim.ts';
import { count } from '../words/say-list.ts';
import { cleanText } from './print.ts';

/** For people: who, with which stance, in whose words. */
export function printAttributions(text: string, attributions: readonly Attribution[]): string {
  const blocks = attributions.map((attribution) => printAttribution(text, attribution));
  return [...blocks, `${count(attributions.length, 'attribution', 'attributions')}.\n`].join('\n');
}

function printAttribution(text: string, attribution: Attribution): string {
  const { speaker, stance, certainty } = attribution;
  const source = joinSpans(text, attribution.source);
  const content = joinSpans(text, attribution.content);
  const name = cleanText(speaker ?? (source === '' ? 'Nobody named' : `${source} (whoever that is)`));
  const position = sayPosition({ stance, certainty, answer: { text: content } });
  const cue = `${source === '' || source === name ? '' : `${source} … `}${joinSpans(text, attribution.cue)}`;
  return `${name} · ${position}\n  ${cue}${content === '' ? '' : `: ${content}`}\n`;
}

function joinSpans(text: string, spans: readonly Span[]): string {
  return cleanText(spans.map(([start, end]) => text.slice(start, end)).join(' … '));
}
