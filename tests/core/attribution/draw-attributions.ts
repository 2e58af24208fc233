import type { Attribution } from '../../../src/core/attribution/attribution.ts';
import type { Span } from '../../../src/core/text/span.ts';

interface Mark {
  readonly label: string;
  readonly span: Span;
}

/** The text of `{S The army} {C said} {T it fell}.` */
export function withoutMarks(drawn: string): string {
  return drawn.replace(/\{[SCT]\d* |\}/g, '');
}

/** The text with its attributions marked in place; where there are several, each is numbered in the order of its cue. */
export function drawAttributions(text: string, attributions: readonly Attribution[]): string {
  const marks = attributions.flatMap(({ source, cue, content }, index): Mark[] => {
    const number = attributions.length > 1 ? String(index + 1) : '';
    const roles = [
      ['S', source],
      ['C', cue],
      ['T', content],
    ] as const;
    return roles.flatMap(([letter, spans]) => spans.map((span) => ({ label: letter + number, span })));
  });
  let drawn = '';
  for (let at = 0; at <= text.length; at += 1) {
    const opening = marks.filter(({ span }) => span[0] === at).sort((a, b) => b.span[1] - a.span[1]);
    const closing = marks.filter(({ span }) => span[1] === at);
    drawn += '}'.repeat(closing.length);
    for (const { label } of opening) drawn += `{${label} `;
    drawn += text.charAt(at);
  }
  return drawn;
}
