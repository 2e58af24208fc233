import type { Case, Incident, Party, QuestionId } from '../../model/case.ts';
import { type Entries, type EntryList, entryLists, keyEntry, type PlacedEntry } from '../../model/case-change.ts';
import type { CaseMerge, Difference, MergeCount, TheirEntry } from './case-merge.ts';
import * as like from './likeness.ts';
import { mapPassages } from './map-passages.ts';
import { matchEntries, nameEntries } from './match-entries.ts';
import {
  type IdMaps,
  noMaps,
  rewriteClaim,
  rewriteConcept,
  rewriteHead,
  rewriteParty,
  rewriteQuestion,
  rewriteReport,
  rewriteSource,
} from './rewrite-entry.ts';
import { isSameValue } from './same-value.ts';

interface Entry {
  readonly id: string;
}

/**
 * What of theirs is new to mine, the same, or told differently; nothing is decided here. `apart`: keys of mine that
 * only the very same is to be taken for, so that what is like it stands beside it, under an id of its own.
 */
export function mergeCases(mine: Case, theirs: Case, apart: ReadonlySet<string> = new Set()): CaseMerge {
  const found = new Findings();
  let maps: IdMaps = noMaps;
  /** Matches one list, whose entries may name each other, and gives their ids. */
  const match = <Each extends Entry, Id>(
    place: string,
    own: readonly Each[],
    other: readonly Each[],
    rewrite: (entry: Each) => Each,
    isOther: (a: Each, b: Each) => boolean,
    keysOf: (entry: Each) => readonly string[],
    passOver: string,
    taken = new Set(own.map(({ id }) => id)),
  ) => {
    const rewritten = other.map(rewrite);
    const isSame = (a: Each, b: Each) => listDiffering(a, b, ['id', passOver]).length === 0;
    const matches = matchEntries(own, rewritten, {
      isSame,
      isOther,
      isApart: ({ id }) => apart.has(`${place} ${id}`),
      keysOf,
    });
    const names = nameEntries(
      rewritten.filter((entry) => !matches.has(entry)),
      taken,
    );
    const pairs = new Map<Each, Each | undefined>();
    const ids = new Map<string, Id>();
    for (const [index, original] of other.entries()) {
      const entry = rewritten[index];
      const matched = entry && matches.get(entry);
      pairs.set(original, matched);
      ids.set(original.id, (matched?.id ?? names.get(original.id) ?? original.id) as Id);
    }
    return { pairs, ids };
  };
  const never = () => false;

  const parties = match('parties', mine.parties, theirs.parties, (each) => each, never, like.keysOfParty, 'opposes');
  maps = { ...maps, parties: parties.ids as IdMaps['parties'] };
  for (const [original, own] of parties.pairs) found.add('parties', null, original, own, rewriteParty(original, maps));

  const toSource = (each: Case['sources'][number]) => rewriteSource(each, maps);
  const sources = match('sources', mine.sources, theirs.sources, toSource, like.isOtherSource, like.keysOfSource, '');
  maps = { ...maps, sources: sources.ids as IdMaps['sources'] };
  for (const [original, own] of sources.pairs) found.add('sources', null, original, own, toSource(original));

  const concepts = match(
    'concepts',
    mine.concepts,
    theirs.concepts,
    (each) => each,
    like.isOtherConcept,
    like.keysOfConcept,
    'broader',
  );
  maps = { ...maps, concepts: concepts.ids as IdMaps['concepts'] };
  for (const [original, own] of concepts.pairs)
    found.add('concepts', null, original, own, rewriteConcept(original, maps));

  const reports = match(
    'reports',
    mine.reports,
    theirs.reports,
    (each) => each,
    like.isOtherReport,
    like.keysOfReport,
    'passages',
  );
  const passages = mapPassages(reports.pairs);
  maps = { ...maps, reports: reports.ids as IdMaps['reports'], passages: passages.indexes };
  for (const [original, own] of reports.pairs) found.add('reports', null, original, own, rewriteReport(original, maps));

  const toIncident = (each: Incident): Incident => ({ ...each, ...rewriteHead(each, maps) });
  const incidents = match(
    'incidents',
    mine.incidents,
    theirs.incidents,
    (each) => ({ ...toIncident(each), questions: [], claims: [] }),
    like.isOtherIncident,
    like.keysOfIncident,
    'questions',
  );
  maps = { ...maps, incidents: incidents.ids as IdMaps['incidents'] };
  const questionIds = new Map<string, IdMaps['questions']>();
  const claimIds = new Map<string, never>();
  const takenClaims = new Set<string>(mine.incidents.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const claimPairs: (readonly [Incident, ReturnType<typeof matchClaims>])[] = [];

  function matchClaims(incident: Incident, own: Incident | undefined, inIncident: IdMaps) {
    const asked = new Map(own?.questions.map((question) => [question.id, question]));
    const keysOf = (claim: Incident['claims'][number]) => like.keysOfClaim(claim, asked.get(claim.question));
    const rewrite = (claim: Incident['claims'][number]) => rewriteClaim(claim, inIncident);
    return match(
      `claims ${own?.id}`,
      own?.claims ?? [],
      incident.claims,
      rewrite,
      like.isOtherClaim,
      keysOf,
      'supersedes',
      takenClaims,
    );
  }

  for (const [incident, own] of incidents.pairs) {
    found.add('incidents', null, incident, own, rewriteHead(incident, maps));
    const toQuestion = (each: Incident['questions'][number]) => rewriteQuestion(each, maps);
    const questions = match<Incident['questions'][number], QuestionId>(
      `questions ${own?.id}`,
      own?.questions ?? [],
      incident.questions,
      toQuestion,
      like.isOtherQuestion,
      like.keysOfQuestion,
      '',
    );
    questionIds.set(incident.id, questions.ids);
    const inIncident = { ...maps, questions: questions.ids };
    for (const [original, known] of questions.pairs)
      found.add('questions', incident.id, original, known, rewriteQuestion(original, inIncident), own?.id);
    const claims = matchClaims(incident, own, inIncident);
    for (const [id, name] of claims.ids) claimIds.set(id, name as never);
    claimPairs.push([incident, claims]);
  }
  maps = { ...maps, claims: claimIds };
  for (const [incident, { pairs }] of claimPairs) {
    const own = incidents.pairs.get(incident)?.id;
    const inIncident = { ...maps, questions: questionIds.get(incident.id) ?? new Map() };
    for (const [original, known] of pairs)
      found.add('claims', incident.id, original, known, rewriteClaim(original, inIncident), own);
  }
  return { mine, ...found.take(), longer: passages.longer, maps, questions: questionIds };
}

/** Entries are met list by list, so that what others refer to comes before them. */
class Findings {
  readonly #added: TheirEntry[] = [];
  readonly #differences: CaseMerge['differences'][number][] = [];
  readonly #counts = Object.fromEntries(
    entryLists.map((list) => [list, { added: 0, same: 0, different: 0 }]),
  ) as Record<EntryList, { -readonly [Key in keyof MergeCount]: number }>;

  add<List extends EntryList>(
    list: List,
    theirIncident: string | null,
    original: Entry,
    mine: Entry | undefined,
    theirs: Entries[List],
    incident: string | null = null,
  ): void {
    const their: TheirEntry = { list, incident: theirIncident, entry: original as unknown as Entries[List] };
    if (mine === undefined) {
      this.#counts[list].added += 1;
      this.#added.push(their);
      return;
    }
    const passedOver = list === 'incidents' ? ['questions', 'claims'] : list === 'reports' ? ['passages'] : [];
    const fields = listDiffering(mine, theirs, passedOver).filter(
      (field) => field !== 'opposes' || isMore(mine, theirs),
    );
    if (fields.length === 0) {
      this.#counts[list].same += 1;
      return;
    }
    this.#counts[list].different += 1;
    const key = keyEntry({ list, incident, entry: mine } as unknown as PlacedEntry);
    const difference = { key, list, incident, mine, theirs, fields } as unknown as Difference;
    this.#differences.push({ ...difference, original: their });
  }

  take(): Pick<CaseMerge, 'added' | 'differences' | 'counts'> {
    return { added: this.#added, differences: this.#differences, counts: this.#counts };
  }
}

/** A case that was cut to some incidents names fewer opponents of a party, and does not mean that there are no more. */
function isMore(a: object, b: object): boolean {
  const [mine, theirs] = [a, b] as readonly Pick<Party, 'opposes'>[];
  const known = new Set(mine?.opposes);
  return theirs?.opposes?.some((party) => !known.has(party)) ?? false;
}

function listDiffering(a: object, b: object, passedOver: readonly string[]): readonly string[] {
  const [mine, theirs] = [a, b] as Readonly<Record<string, unknown>>[];
  if (mine === undefined || theirs === undefined) return [];
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...keys].filter((key) => !passedOver.includes(key) && !isSameValue(mine[key], theirs[key]));
}
