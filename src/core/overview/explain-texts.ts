import { findTokens } from './fold-text.ts';
import { type IncidentText, weightOf } from './incident-texts.ts';
import type { Meant } from './word-index.ts';

/** No two of an incident are of the same field and text. */
export interface Hit extends IncidentText {
  /** UTF-16 offsets of the words that were found, in order. */
  readonly marked: readonly (readonly [number, number])[];
}

interface Candidate extends Hit {
  /** For each word of the query how well it is found here; 0 if it is not. */
  readonly fits: readonly number[];
}

const mostHits = 4;

/** The texts that show most, best first; but a word of the query that only a lesser one shows is shown too. */
export function explainTexts(meant: readonly Meant[], texts: readonly IncidentText[]): readonly Hit[] {
  const candidates = listOnce(texts)
    .map((text) => markText(meant, text))
    .filter(({ marked }) => marked.length > 0)
    .sort((a, b) => scoreText(b) - scoreText(a));
  const shown = new Set<number>();
  const isNeeded = ({ fits }: Candidate) => {
    const before = shown.size;
    for (const [word, fit] of fits.entries()) if (fit > 0) shown.add(word);
    return shown.size > before;
  };
  const needed = candidates.filter(isNeeded).slice(0, mostHits);
  const more = candidates.filter((candidate) => !needed.includes(candidate)).slice(0, mostHits - needed.length);
  return candidates
    .filter((candidate) => needed.includes(candidate) || more.includes(candidate))
    .map(({ fits: _, ...hit }) => hit);
}

/** What several claims say alike is said by the first. */
function listOnce(texts: readonly IncidentText[]): readonly IncidentText[] {
  const byText = new Map<string, IncidentText>();
  for (const each of texts) {
    const key = `${each.field} ${each.text}`;
    if (!byText.has(key)) byText.set(key, each);
  }
  return [...byText.values()];
}

function markText(meant: readonly Meant[], text: IncidentText): Candidate {
  const marked: [number, number][] = [];
  const fits = meant.map(() => 0);
  for (const { start, end, word, whole } of findTokens(text.text)) {
    let isMarked = false;
    for (const [at, query] of meant.entries()) {
      const fit = Math.max(query.get(word)?.fit ?? 0, query.get(whole ?? word)?.fit ?? 0);
      if (fit === 0) continue;
      isMarked = true;
      fits[at] = Math.max(fits[at] ?? 0, fit);
    }
    if (isMarked) marked.push([start, end]);
  }
  return { ...text, marked, fits };
}

function scoreText({ field, fits }: Candidate): number {
  return weightOf[field] * fits.reduce((sum, fit) => sum + fit, 0);
}
