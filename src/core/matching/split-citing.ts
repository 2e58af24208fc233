import type { Span } from '../text/span.ts';

/** "SANA, citing a military source": who passes on, and whose word. */
export function splitCiting(speaker: string): readonly [passing: string, origin: string | null] {
  const found = /^(.+?),?\s+(?:citing|quoting)\s+(.+)$/s.exec(speaker);
  return found === null ? [speaker, null] : [found[1] ?? speaker, found[2] ?? null];
}

/** "quoted rebels as saying that 22 were killed": the name of whom it quotes, and where their words begin. */
export function findQuoted(
  text: string,
  cue: string,
  content: Span | undefined,
): readonly [name: string, from: number] | null {
  if (content === undefined || !/\b(?:cit|quot)/i.test(cue)) return null;
  const said = text.slice(content[0], content[1]);
  const found = /^(.{3,90}?),?\s+(?:who\s+(?:said|told \S+)|as\s+(?:saying|telling \S+)|saying)\s+(?:that\s+)?/s.exec(
    said,
  );
  return found === null ? null : [found[1] ?? '', content[0] + found[0].length];
}
