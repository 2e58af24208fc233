import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findInterest } from '../../src/core/analysis/find-interest.ts';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import type { QuestionComparison } from '../../src/core/compare/comparison.ts';
import { findOrigin } from '../../src/core/compare/origin.ts';
import type { Claim, ConceptId, Evidence, Source } from '../../src/core/model/case.ts';
import { isAtOrUnder } from '../../src/core/model/concept-tree.ts';
import { readShippedCase } from './shipped-case.ts';

const shipped = readShippedCase();
const claims = shipped.incidents.flatMap((incident) => incident.claims);
const foundingReports: readonly string[] = ['jerusalemonline-2019-03-28', 'haaretz-2020-05-04'];

describe('claims', () => {
  test('every one names the report it rests on', () => {
    expect(claims.filter(({ evidence = [] }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('what rests on a founding report quotes it', () => {
    const isUnquoted = ({ report, exact }: Evidence) => foundingReports.includes(report) && exact === undefined;
    expect(claims.filter(({ evidence = [] }) => evidence.some(isUnquoted)).map(({ id }) => id)).toEqual([]);
  });

  test('both founding reports are quoted', () => {
    for (const id of foundingReports) {
      const quoting = claims.filter(({ evidence = [] }) => evidence.some(({ report }) => report === id));
      expect(quoting.length, id).toBeGreaterThan(10);
    }
  });

  test('every report and every source is used', () => {
    const reports = new Set<string>(claims.flatMap(({ evidence = [] }) => evidence.map(({ report }) => report)));
    expect(shipped.reports.map(({ id }) => id).filter((id) => !reports.has(id))).toEqual([]);
    const sources = new Set(claims.flatMap(({ source, origin }) => [source, origin]));
    expect(shipped.sources.map(({ id }) => id).filter((id) => !sources.has(id))).toEqual([]);
  });
});

test('the incidents of the founding reports ship', () => {
  expect(shipped.incidents.map(({ id }) => id as string)).toEqual(
    expect.arrayContaining([
      'aleppo-2019-03-27',
      'palmyra-2020-04-20',
      'homs-2020-05-01',
      'golan-2020-05-01',
      'al-safirah-2020-05-04',
      'albukamal-2020-05',
      'iraq-syria-border-2020-01',
      'chemical-weapons',
      'israeli-campaign',
    ]),
  );
});

test('the provenance of every report is told', () => {
  const readme = readFileSync('data/README.md', 'utf8');
  const untold = shipped.reports.filter(
    ({ id, url }) => !readme.includes(id) || (url !== undefined && !readme.includes(url)),
  );
  expect(untold.map(({ id }) => id)).toEqual([]);
});

test('no passage carries what stood around the article', () => {
  const boilerplate = /newsletter|inbox|skip -|sign up|subscribe|advertisement|cookie/i;
  const found = shipped.reports.flatMap(({ id, passages }) =>
    passages.filter((text) => boilerplate.test(text)).map((text) => [id, text]),
  );
  expect(found).toEqual([]);
});

describe('votes', () => {
  test('the unnamed war monitor may be the Observatory, so it votes with it', () => {
    const partyOf = (id: string) => shipped.sources.find((source) => source.id === id)?.party;
    expect(partyOf('war-monitor')).toBe('sohr');
    expect(partyOf('sohr')).toBe('sohr');
  });

  test('two unnamed intelligence sources may be one: no agreement rests on them alone', () => {
    const resting = compareCase(shipped).flatMap(({ incident, questions }) =>
      questions.flatMap((comparison) =>
        listAgreements(comparison).some(restsOnUnspecified) ? [`${incident.id} ${comparison.question.id}`] : [],
      ),
    );
    expect(resting).toEqual([]);
  });
});

/** For each thing agreed, whose word it is: of several concepts each is agreed on its own. */
function listAgreements(comparison: QuestionComparison): Source[][] {
  const { mark, agreed, decidedBy } = comparison;
  if (mark !== 'agree' || agreed === null) return [];
  const deciding = comparison.claims.filter(({ id }) => decidedBy.includes(id));
  const speakersOf = (some: readonly Claim[]) =>
    some.flatMap((claim) => shipped.sourceById.get(findOrigin(claim)) ?? []);
  if (!('concepts' in agreed)) return [speakersOf(deciding)];
  return agreed.concepts.map((top) => speakersOf(deciding.filter((claim) => entails(claim, top))));
}

function entails({ answer }: Claim, top: ConceptId): boolean {
  return (
    answer !== undefined &&
    'concepts' in answer &&
    answer.concepts.some((id) => isAtOrUnder(shipped.conceptById, id, top))
  );
}

/** The party of intelligence sources of whom no report says whose they are, and at most one other of the kind. */
function restsOnUnspecified(speakers: readonly Source[]): boolean {
  const parties = new Set<string>(speakers.map(({ party }) => party));
  return parties.has('intelligence') && parties.size <= 2 && speakers.every(({ kind }) => kind === 'intelligence');
}

describe('who opposes whom, and what hurts', () => {
  const kindsOf = (party: string) => shipped.sources.filter((source) => source.party === party).map(({ kind }) => kind);
  const interests = compareCase(shipped).flatMap(({ questions }) =>
    questions.flatMap((comparison) =>
      findInterest(shipped, comparison).map(({ code, claims: ids }) => ({ code, ids })),
    ),
  );

  test('a monitor opposes nobody, and nobody it: it is no side', () => {
    const sides = shipped.parties.flatMap(({ id, opposes = [] }) => (opposes.length > 0 ? [id, ...opposes] : []));
    expect(sides).toContain('israel');
    expect(sides.filter((party) => kindsOf(party).includes('monitor'))).toEqual([]);
  });

  test('Guards whom Iran names among the dead of its consulate tell against its own side', () => {
    const against = interests.flatMap(({ code, ids }) => (code === 'against-interest' ? ids : []));
    expect(against.length).toBeGreaterThan(0);
    expect(against.filter((id) => !id.startsWith('consulate-dead-'))).toEqual([]);
  });

  test('opponents agree on who was at Masyaf', () => {
    const agreeing = interests.flatMap(({ code, ids }) => (code === 'opponents-agree' ? ids : []));
    expect(agreeing).toEqual(expect.arrayContaining(['masyaf-who-israeli-army-2', 'masyaf-who-kanaani']));
  });
});
