import type { Case, Claim, Concept, Incident, IncidentId, Report } from './case.ts';
import type { CaseChange, ChangeIn, EntryList } from './case-change.ts';
import { checkIncident } from './check-incident.ts';
import { indexCase } from './index-case.ts';
import { type Problem, ProblemLog } from './problem.ts';
import { reanchorClaim } from './reanchor-claim.ts';

/** A change that the case has no place for, and why. */
export interface HeldChange {
  readonly change: CaseChange;
  readonly problems: readonly Problem[];
}

export interface LaidCase {
  readonly theCase: Case;
  readonly heldBack: readonly HeldChange[];
}

/** The case with each entry put into it that leaves it whole. An incident that is not touched stays the same object. */
export function layChanges(base: Case, changes: readonly CaseChange[]): LaidCase {
  if (changes.length === 0) return { theCase: base, heldBack: [] };
  const heldBack: HeldChange[] = [];
  const hold = (change: CaseChange, expected: string, found: string) => {
    heldBack.push({ change, problems: [{ path: change.list, expected, found: JSON.stringify(found) }] });
  };
  const parties = layWhile(base.partyById, pick(changes, 'parties'), hold, ({ id, opposes = [] }, known) => {
    const stray = opposes.find((each) => each === id || !known.has(each));
    return stray === undefined ? null : ['the id of another party', stray];
  });
  const sources = layWhile(base.sourceById, pick(changes, 'sources'), hold, ({ party }) =>
    parties.has(party) ? null : ['the id of a party', party],
  );
  const concepts = layWhile(base.conceptById, pick(changes, 'concepts'), hold, findUprooting(base));
  const reports = new Map(base.reportById);
  for (const { entry } of pick(changes, 'reports')) reports.set(entry.id, joinPassages(entry, reports.get(entry.id)));
  const known = indexCase({
    parties: [...parties.values()],
    sources: [...sources.values()],
    concepts: [...concepts.values()],
    reports: [...reports.values()],
    incidents: base.incidents,
  });
  const incidents = layIncidents(known, changes, (held) => heldBack.push(held));
  return { theCase: indexCase({ ...known, incidents: [...incidents.values()] }), heldBack };
}

function pick<List extends EntryList>(changes: readonly CaseChange[], list: List): readonly ChangeIn<List>[] {
  return changes.filter((change) => change.list === list) as unknown as readonly ChangeIn<List>[];
}

type Fault = readonly [expected: string, found: string];
type Listed = 'parties' | 'sources' | 'concepts';

/** Puts all in, for they may refer to one another, and takes out what is at fault until nothing is. */
function layWhile<List extends Listed>(
  base: ReadonlyMap<string, ChangeIn<List>['entry']>,
  changes: readonly ChangeIn<List>[],
  hold: (change: CaseChange, ...fault: Fault) => void,
  findFault: (entry: ChangeIn<List>['entry'], known: ReadonlyMap<string, ChangeIn<List>['entry']>) => Fault | null,
): ReadonlyMap<string, ChangeIn<List>['entry']> {
  let standing = changes;
  for (;;) {
    const known = new Map(base);
    for (const { entry } of standing) known.set(entry.id, entry);
    const kept = standing.filter((change) => {
      const fault = findFault(change.entry, known);
      if (fault !== null) hold(change as CaseChange, ...fault);
      return fault === null;
    });
    if (kept.length === standing.length) return known;
    standing = kept;
  }
}

/** A concept keeps its kind, for questions and answers rest on it, and hangs in a tree of that kind. */
function findUprooting(base: Case) {
  return (concept: Concept, known: ReadonlyMap<string, Concept>): Fault | null => {
    const before = base.conceptById.get(concept.id);
    if (before !== undefined && before.kind !== concept.kind) return [`a concept of kind ${before.kind}`, concept.kind];
    const met = new Set<Concept>();
    let at = concept;
    while (at.broader !== undefined) {
      const above = known.get(at.broader);
      if (above === undefined || above.kind !== concept.kind) return [`a concept of kind ${concept.kind}`, at.broader];
      if (above === concept) return ['a broader concept that does not lead back to this one', at.broader];
      // Of a circle further up, those in it are at fault.
      if (met.has(above)) return null;
      met.add(above);
      at = above;
    }
    return null;
  };
}

/** Passages are only ever added: claims that were there count them. */
function joinPassages(report: Report, known: Report | undefined): Report {
  if (known === undefined) return report;
  const there = new Set(known.passages);
  return { ...report, passages: [...known.passages, ...report.passages.filter((passage) => !there.has(passage))] };
}

type IncidentChange = ChangeIn<'incidents'> | ChangeIn<'questions'> | ChangeIn<'claims'>;

function layIncidents(
  known: Case,
  changes: readonly CaseChange[],
  hold: (held: HeldChange) => void,
): ReadonlyMap<IncidentId, Incident> {
  const incidents = new Map(known.incidentById);
  const byIncident = new Map<IncidentId, IncidentChange[]>();
  const put = (incident: IncidentId, change: IncidentChange) => {
    const others = byIncident.get(incident);
    if (others === undefined) byIncident.set(incident, [change]);
    else others.push(change);
  };
  for (const change of pick(changes, 'incidents')) put(change.entry.id, change);
  for (const change of pick(changes, 'questions')) put(change.incident, change);
  const claims = pick(changes, 'claims');
  const homes = claims.length === 0 ? new Map() : findHomes(known.incidents);
  for (const change of claims) {
    const home = homes.get(change.entry.id);
    if (home === undefined || home === change.incident) put(change.incident, change);
    else {
      const problem = { path: 'claims', expected: 'an id that no other claim has', found: `"${change.entry.id}"` };
      hold({ change, problems: [problem] });
    }
    homes.set(change.entry.id, home ?? change.incident);
  }
  for (const [id, own] of byIncident) {
    const laid = layIncident(incidents.get(id), own, known);
    for (const held of laid.heldBack) hold(held);
    if (laid.incident !== undefined) incidents.set(id, laid.incident);
  }
  return incidents;
}

function findHomes(incidents: readonly Incident[]): Map<string, IncidentId> {
  return new Map(incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)));
}

interface LaidIncident {
  readonly incident: Incident | undefined;
  readonly heldBack: readonly HeldChange[];
}

function layIncident(base: Incident | undefined, changes: readonly IncidentChange[], known: Case): LaidIncident {
  let incident = base;
  let pending: readonly IncidentChange[] = changes;
  let heldBack: readonly HeldChange[] = [];
  // What refers to something that comes later is tried once more after it.
  for (let before = -1; pending.length > 0 && pending.length !== before; ) {
    before = pending.length;
    ({ incident, heldBack } = layHalves(incident, pending, known));
    pending = heldBack.map(({ change }) => change as IncidentChange);
  }
  // That the replaced claim is gone is no reason to lose the newer one.
  const isLinked = ({ list, entry }: IncidentChange) => list === 'claims' && entry.supersedes !== undefined;
  if (!pending.some(isLinked)) return { incident, heldBack };
  const last = layHalves(incident, pending, known, unlink);
  const held = new Set(last.heldBack.map(({ change }) => change));
  return { incident: last.incident, heldBack: heldBack.filter(({ change }) => held.has(change)) };
}

function unlink(claim: Claim): Claim {
  return { ...claim, supersedes: undefined };
}

/** All at once; where that does not stand, half by half, so that a few faults among many are found in few steps. */
function layHalves(
  base: Incident | undefined,
  changes: readonly IncidentChange[],
  known: Case,
  mend: (claim: Claim) => Claim = (claim) => claim,
): LaidIncident {
  const log = new ProblemLog();
  const incident = putAll(base, changes, known, mend);
  if (incident === undefined) log.add('the id of an incident', changes[0]?.incident, 'incident');
  else checkIncident(incident, referencesOf(known), new Set(), log);
  if (log.problems.length === 0) return { incident, heldBack: [] };
  const [first] = changes;
  if (changes.length < 2)
    return { incident: base, heldBack: first === undefined ? [] : [{ change: first, problems: log.problems }] };
  const middle = changes.length >> 1;
  const before = layHalves(base, changes.slice(0, middle), known, mend);
  const after = layHalves(before.incident, changes.slice(middle), known, mend);
  return { incident: after.incident, heldBack: [...before.heldBack, ...after.heldBack] };
}

function putAll(
  base: Incident | undefined,
  changes: readonly IncidentChange[],
  { reportById }: Case,
  mend: (claim: Claim) => Claim,
): Incident | undefined {
  let head = base;
  const questions = new Map(base?.questions.map((question) => [question.id, question]));
  const claims = new Map(base?.claims.map((claim) => [claim.id, claim]));
  for (const { list, entry } of changes) {
    if (list === 'incidents') head = { ...entry, questions: [], claims: [] };
    else if (list === 'questions') questions.set(entry.id, entry);
    else claims.set(entry.id, mend(reanchorClaim(entry, reportById)));
  }
  return head && { ...head, questions: [...questions.values()], claims: [...claims.values()] };
}

function referencesOf({ partyById, sourceById, conceptById, reportById }: Case) {
  return { parties: partyById, sources: sourceById, concepts: conceptById, reports: reportById };
}
