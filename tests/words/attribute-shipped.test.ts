import { describe, expect, test } from 'vitest';
import { compareQuestion } from '../../src/core/compare/compare-question.ts';
import { findOrigin } from '../../src/core/compare/origin.ts';
import type { Claim } from '../../src/core/model/case.ts';
import { attributeClaims } from '../../src/words/attribute-claims.ts';
import { type DeskStyle, usualStyle } from '../../src/words/desk-style.ts';
import { readShippedCase } from '../data/shipped-case.ts';

const theCase = readShippedCase();
const everyClaim = theCase.incidents.flatMap((incident) => incident.claims.map((claim) => ({ incident, claim })));
const styles: readonly DeskStyle[] = (['british', 'american'] as const).flatMap((spelling) =>
  (['full', 'short'] as const).flatMap((names) =>
    (['past', 'present'] as const).map((tense) => ({ spelling, names, tense })),
  ),
);

/** What may not be said of a claim: more than its stance, more than its certainty. */
function findTooStrong({ stance, certainty, answer }: Claim): RegExp {
  const saying = '(?<!do(?:es)? not |did not )\\bsa(?:id|ys?)\\b|\\breport(?:ed|s)?,? in its own voice,? that';
  const denying = '\\bden(?:ied|ies|y)\\b|\\bdoubt|\\bdisputed?';
  switch (stance) {
    case 'asserts':
      if (answer === undefined) return new RegExp(`${denying}|\\bsaid\\b|believe|possible`);
      return certainty === 'certain' ? new RegExp(denying) : new RegExp(`${denying}|\\bsa(?:id|ys?) (?!it was not)`);
    case 'denies':
      return /\bsa(?:id|ys?)\b|confirm|believe/;
    case 'noncommittal':
      return /\bsa(?:id|ys?) (?!it was not clear)|(?<!nor )\bden(?:ied|ies)\b(?! that)|(?<!neither )\bconfirm|believe/;
    case 'declines':
    case 'silent':
      return new RegExp(`${saying}|${denying}|confirm|believe`);
  }
}

describe('every claim that ships, alone', () => {
  test.each(styles)('names its source, and says no more than it: %o', (style) => {
    for (const { incident, claim } of everyClaim) {
      const sentence = attributeClaims(theCase, incident, [claim], style);
      expect(sentence, claim.id).toMatch(/^\p{Lu}.*[^.;,:\s]\.$/su);
      expect(sentence, claim.id).not.toMatch(/undefined|null|\b(\w+) \1\b(?<!had had)|,,| ,| {2}|\ba [aeio]|;/i);
      for (const id of new Set([claim.source, findOrigin(claim)]))
        expect(sentence, claim.id).toMatch(nameOf(id, style));
      expect(sentence, claim.id).not.toMatch(findTooStrong(claim));
    }
  });

  test('every figure and every concept of an answer stands in its sentence', () => {
    for (const { incident, claim } of everyClaim) {
      const { answer } = claim;
      if (answer === undefined || !('concepts' in answer)) continue;
      const sentence = attributeClaims(theCase, incident, [claim], usualStyle);
      for (const id of answer.concepts) {
        const label = theCase.conceptById.get(id)?.label ?? id;
        const stem = label.replace(/^people/, 'person').replace(/ies\b.*$|s\b.*$/, '');
        expect(sentence.toLowerCase(), claim.id).toContain(stem.toLowerCase());
      }
    }
  });
});

test('every question and every conflict makes one sentence, with each of its sources', () => {
  for (const incident of theCase.incidents)
    for (const question of incident.questions) {
      const all = incident.claims.filter((claim) => claim.question === question.id);
      const { claims } = compareQuestion(theCase, question, all, {}).standing;
      if (claims.length === 0) continue;
      const sentence = attributeClaims(theCase, incident, claims, usualStyle);
      expect(sentence, question.id).toMatch(/^\p{Lu}[^\n]*\.$/u);
      const silent = ({ answer, stance }: Claim) => answer === undefined && stance !== 'declines';
      for (const claim of claims.filter((each) => !silent(each)))
        expect(sentence, `${incident.id} ${question.id}`).toMatch(nameOf(findOrigin(claim), usualStyle));
    }
});

/** The name's first telling words, however they are set. */
function nameOf(id: string, { names }: DeskStyle): RegExp {
  const source = theCase.sources.find((each) => each.id === id);
  const [first = id] = (source?.name ?? id).replace(/^(?:A|An|The) /, '').split(', ');
  const known = names === 'short' && id === 'sohr' ? 'SOHR' : first;
  const words = known
    .replace(/U\.S\./, '(?:US|U\\.S\\.)')
    .replace(/defence/, 'defen[cs]e')
    .replace(/\bUN\b/, '(?:UN|U\\.N\\.)');
  return new RegExp(words, 'i');
}
