import { findAttributions } from '../../../../src/core/attribution/find-attributions.ts';
import { createNamer } from '../../../../src/core/draft/reading/find-named.ts';
import { findUnmarked } from '../../../../src/core/draft/reading/find-unmarked.ts';
import { frontContents } from '../../../../src/core/draft/reading/front-contents.ts';
import { nameSources } from '../../../../src/core/draft/reading/name-sources.ts';
import { indexForMatching } from '../../../../src/core/matching/index-for-matching.ts';
import { createTagger } from '../../../../src/core/text/tag-text.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';

export const shippedCase = readShippedCase();
export const matching = indexForMatching(shippedCase);
export const tag = createTagger();
const namer = createNamer(matching);

/** Who says what, as `speaker: words`, in text order; in Syria, unless another home is given. */
export function tellSayings(text: string, home = 'syria'): readonly string[] {
  const tagged = tag(text);
  const attributions = findUnmarked(namer, tagged, frontContents(tagged, findAttributions(tagged)), home);
  return attributions
    .toSorted((a, b) => (a.source[0]?.[0] ?? 0) - (b.source[0]?.[0] ?? 0))
    .map(({ source, content }) =>
      [source, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')),
    )
    .map(([who, what]) => `${who}: ${what}`);
}

/** The text with each name that stands for a source as `[name](source)`; `who acts` where it does not only tell. */
export function markNames(text: string, home = 'syria'): string {
  return nameSources(namer, tag(text), home).reduceRight((marked, { span: [start, end], source, isTelling }) => {
    const name = `[${text.slice(start, end)}](${source.id}${isTelling ? '' : ', who acts'})`;
    return marked.slice(0, start) + name + marked.slice(end);
  }, text);
}
