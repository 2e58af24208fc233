import type { Case, Claim, Concept, Incident, Party, Question, Report, Source } from '../../model/case.ts';
import type { CaseChange, Entries, EntryList } from '../../model/case-change.ts';
import { type HeldChange, layChanges } from '../../model/lay-changes.ts';
import { type CaseMerge, canBothStand, type Difference, type MergeWay, type TheirEntry } from './case-merge.ts';
import { mergeCases } from './merge-cases.ts';
import {
  type IdMaps,
  rewriteClaim,
  rewriteConcept,
  rewriteHead,
  rewriteParty,
  rewriteQuestion,
  rewriteReport,
  rewriteSource,
} from './rewrite-entry.ts';

/** What the user says of each difference, by its key, and of all of which nothing is said. */
export interface Decisions {
  readonly each: ReadonlyMap<string, MergeWay>;
  readonly rest: MergeWay | null;
}

export interface DecidedMerge {
  readonly merge: CaseMerge;
  /** All that stands; with these alone the case is whole. */
  readonly changes: readonly CaseChange[];
  /** What cannot stand as it was decided, and why. */
  readonly heldBack: readonly HeldChange[];
  /** How many differences are not decided yet; mine stands until they are. */
  readonly undecided: number;
}

/** What is decided of a difference; that both stand decides nothing where they cannot. */
export function wayOf(difference: WayOf, { each, rest }: Decisions): MergeWay | null {
  const way = each.get(difference.key) ?? rest;
  return way === 'both' && !canBothStand(difference) ? null : way;
}

type WayOf = Pick<Difference, 'key' | 'list' | 'fields'>;

/** What is to be put into my case. Without a decision nothing of mine changes but reports, which may grow. */
export function decideMerge(mine: Case, theirs: Case, decisions: Decisions): DecidedMerge {
  const merge = mergeApart(mine, theirs, decisions);
  const changes: CaseChange[] = [];
  const put = ({ list, incident, entry }: TheirEntry, own: Own | null) => {
    const { maps } = merge;
    const inIncident = incident === null ? maps : { ...maps, questions: merge.questions.get(incident) ?? new Map() };
    const home = incident === null ? null : (maps.incidents.get(incident) ?? incident);
    const rewritten = rewriters[list](entry as never, inIncident);
    const taken = own === null ? rewritten : takeFields(own.entry, rewritten, own.fields);
    changes.push({ list, incident: home, entry: taken, before: own?.entry ?? null } as unknown as CaseChange);
  };
  for (const their of merge.added) put(their, null);
  for (const difference of merge.differences)
    if (wayOf(difference, decisions) === 'theirs')
      put(difference.original, { entry: difference.mine, fields: difference.fields });
  const undecided = merge.differences.filter((each) => wayOf(each, decisions) === null).length;
  return { merge, ...lay(mine, extendReports(mine, changes, merge.longer)), undecided };
}

/** An entry of mine, and which of its fields theirs are to take the place of. */
interface Own {
  readonly entry: Entries[EntryList];
  readonly fields: readonly string[];
}

function takeFields(own: object, theirs: object, fields: readonly string[]): object {
  const taken = fields.map((field) => [field, (theirs as Readonly<Record<string, unknown>>)[field]] as const);
  const all = Object.entries({ ...own, ...Object.fromEntries(taken) });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** That one thing is two may show that what refers to it is two as well, or tell of more that differs. */
function mergeApart(mine: Case, theirs: Case, decisions: Decisions): CaseMerge {
  const apart = new Set<string>();
  for (;;) {
    const merge = mergeCases(mine, theirs, apart);
    const more = merge.differences.filter((each) => wayOf(each, decisions) === 'both' && !apart.has(each.key));
    if (more.length === 0) return merge;
    for (const { key } of more) apart.add(key);
  }
}

type Rewrite<Each> = (entry: Each, maps: IdMaps) => object;

const rewriters: { readonly [List in EntryList]: Rewrite<never> } = {
  parties: rewriteParty satisfies Rewrite<Party>,
  sources: rewriteSource satisfies Rewrite<Source>,
  concepts: rewriteConcept satisfies Rewrite<Concept>,
  reports: rewriteReport satisfies Rewrite<Report>,
  incidents: rewriteHead satisfies Rewrite<Incident>,
  questions: rewriteQuestion satisfies Rewrite<Question>,
  claims: rewriteClaim satisfies Rewrite<Claim>,
};

/** With their passages at the end of mine; where nothing else of the report comes in, as a change of its own. */
function extendReports(mine: Case, changes: readonly CaseChange[], longer: CaseMerge['longer']): readonly CaseChange[] {
  const passages = new Map<string, readonly string[]>(longer.map(({ id, passages }) => [id, passages]));
  const extended = changes.map((change): CaseChange => {
    if (change.list !== 'reports' || change.before === null) return change;
    const all = passages.get(change.entry.id) ?? change.before.passages;
    passages.delete(change.entry.id);
    return { ...change, entry: { ...change.entry, passages: all } };
  });
  const grown = mine.reports.flatMap((report): CaseChange[] => {
    const all = passages.get(report.id);
    return all === undefined
      ? []
      : [{ list: 'reports', incident: null, entry: { ...report, passages: all }, before: report }];
  });
  return [...grown, ...extended];
}

function lay(mine: Case, changes: readonly CaseChange[]): Pick<DecidedMerge, 'changes' | 'heldBack'> {
  const { heldBack } = layChanges(mine, changes);
  if (heldBack.length === 0) return { changes, heldBack };
  const held = new Set(heldBack.map(({ change }) => change));
  return { changes: changes.filter((change) => !held.has(change)), heldBack };
}
