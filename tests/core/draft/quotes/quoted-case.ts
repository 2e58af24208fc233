import { checkQuote, type DraftQuote, type QuoteFate } from '../../../../src/core/draft/quotes/check-quote.ts';
import { indexQuotes, type QuoteIndex } from '../../../../src/core/draft/quotes/quote-index.ts';
import type { Case } from '../../../../src/core/model/case.ts';
import { type ClaimEntry, readFixture } from '../../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../../fixtures/world.ts';

/** What somebody said of an incident, as one report has it. */
export interface Said {
  readonly claim: string;
  readonly incident: string;
  readonly source: string;
  readonly passage: string;
  /** The words of the passage that the claim rests on; absent, all of it. */
  readonly exact?: string;
  readonly translation?: string;
}

/** A case in which each of these is a claim, and each passage stands in a report of its own. */
function makeQuotedCase(said: readonly Said[]): Case {
  const file = placeInWorld(
    [...new Set(said.map(({ incident }) => incident))].map((id) =>
      makeIncident(
        id,
        [{ id: 'what', text: 'What happened?', answer: 'text', accepts: 'one' }],
        said.filter(({ incident }) => incident === id).map(makeClaim),
      ),
    ),
  );
  const reports = said.map(({ claim, passage }) => ({
    id: `report-of-${claim}`,
    outlet: claim,
    headline: 'What was said',
    published: '2020-05-01',
    language: 'en',
    passages: [passage],
  }));
  return readFixture({ ...file, reports });
}

function makeClaim({ claim, source, passage, exact = passage, translation }: Said): ClaimEntry {
  return {
    id: claim,
    question: 'what',
    source,
    stance: 'asserts',
    certainty: 'certain',
    answer: { text: claim },
    evidence: [{ report: `report-of-${claim}`, passage: 0, exact }],
    ...(translation === undefined ? {} : { translation }),
  };
}

export function indexSaid(said: readonly Said[]): QuoteIndex {
  return indexQuotes(makeQuotedCase(said));
}

/** The fate of words that stand alone between a draft's marks. */
export function checkWords(
  index: QuoteIndex,
  words: string,
  incident: string | null = null,
  source: string | null = null,
): QuoteFate {
  const text = `He said “${words}” there.`;
  const start = text.indexOf('“') + 1;
  return checkQuote(index, { text, span: [start, start + words.length], incident, source } as DraftQuote);
}

/** As a table gives it: the right words of an altered quotation, else the kind. */
export function tellFate(fate: QuoteFate): string {
  return fate.kind === 'altered' ? `→ ${fate.right}` : fate.kind;
}
