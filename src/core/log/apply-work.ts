import type { Case, Concept, ConceptId, Incident, IncidentId, PartyId } from '../model/case.ts';
import type { CaseChange } from '../model/case-change.ts';
import { checkIncident } from '../model/check-incident.ts';
import { indexCase } from '../model/index-case.ts';
import { layChanges } from '../model/lay-changes.ts';
import { type Problem, ProblemLog } from '../model/problem.ts';
import { applyWordValues } from './apply-word-values.ts';
import { buildReports } from './build-report.ts';
import { findWordValues } from './find-word-values.ts';
import type { Decision } from './operation.ts';
import { isOutsideCase, type Work } from './work.ts';

/** What the log holds and the case has no place for, because what it refers to is gone. It stays in the log. */
export interface HeldBack {
  /** Null where it is an incident or a question, or was imported. */
  readonly decision: Decision | null;
  /** Null where it is of no one incident: an imported source, a place. */
  readonly incident: IncidentId | null;
  readonly problems: readonly Problem[];
}

export interface Worked {
  readonly theCase: Case;
  readonly heldBack: readonly HeldBack[];
}

/** One thing to be added to an incident, or the incident itself. */
interface Addition {
  readonly incident: IncidentId;
  readonly decision: Decision | null;
  /** Undefined where the incident it adds to is not there. */
  readonly addTo: (incident: Incident | undefined) => Incident | undefined;
  /** The same claim without the link to the one that it replaced. */
  readonly unlinked?: Addition['addTo'];
}

/** The case with the user's work laid over it. An incident that it does not touch stays the same object. */
export function applyWork(original: Case, work: Work): Worked {
  if (isOutsideCase(work)) return { theCase: original, heldBack: [] };
  const base = applyWordValues(original, findWordValues(work));
  const imports = [...work.imports.values()];
  if (imports.length === 0) return applyOwn(base, work);
  // What was imported may rest on the user's own work, and that on what was imported: it comes before and after.
  const own = applyOwn(layChanges(base, imports.filter(isFirst(work))).theCase, work);
  const { theCase, heldBack } = layChanges(own.theCase, imports);
  const held = heldBack.map(({ change, problems }) => ({ decision: null, incident: change.incident, problems }));
  return { theCase, heldBack: [...own.heldBack, ...held] };
}

/** All but what counts the passages of a report of the user's: these are known once it is built. */
function isFirst({ reports }: Work) {
  return ({ list, entry }: CaseChange) =>
    list === 'reports'
      ? !reports.has(entry.id)
      : list !== 'claims' || !entry.evidence?.some(({ report }) => reports.has(report));
}

function applyOwn(base: Case, work: Work): Worked {
  const built = buildReports(work);
  const parties = layOver(base.parties, work.parties);
  const known = indexCase({
    parties,
    sources: layOver(base.sources, dropStray(work.sources, new Set(parties.map(({ id }) => id)))),
    concepts: layOver(base.concepts, dropUprooted(base.concepts, work.concepts)),
    reports: layOver(base.reports, new Map(built.map(({ report }) => [report.id, report]))),
    incidents: base.incidents,
  });
  const incidents = new Map(known.incidentById);
  let pending = listAdditions(work, built);
  let heldBack: readonly HeldBack[] = [];
  // What refers to something that comes later (a claim that replaces another) is tried once more after it.
  for (let before = -1; pending.length !== before; ) {
    before = pending.length;
    heldBack = pending.flatMap((addition) => add(addition, known, incidents) ?? []);
    const held = new Set(heldBack.map(({ decision, incident }) => decision ?? incident));
    pending = pending.filter(({ decision, incident }) => held.has(decision ?? incident));
  }
  // That the replaced claim is gone, rejected or moved, is no reason to lose the newer one.
  heldBack = heldBack.length === 0 ? heldBack : pending.flatMap((addition) => addUnlinked(addition, known, incidents));
  return { theCase: indexCase({ ...known, incidents: [...incidents.values()] }), heldBack };
}

/** Incidents before the questions asked of them, and these before the claims. */
function listAdditions(work: Work, built: ReturnType<typeof buildReports>): readonly Addition[] {
  return [
    ...[...work.incidents.values()].map(
      (own): Addition => ({
        incident: own.id,
        decision: null,
        addTo: (there) => ({ ...own, questions: there?.questions ?? [], claims: there?.claims ?? [] }),
      }),
    ),
    ...[...work.questions.values()].map(
      ({ incident, question }): Addition => ({
        incident,
        decision: null,
        addTo: (there) => there && { ...there, questions: putById(there.questions, question) },
      }),
    ),
    ...built.flatMap(({ claims }) =>
      claims.map(
        ({ decision, incident, claim }): Addition => ({
          incident,
          decision,
          addTo: (there) => there && { ...there, claims: putById(there.claims, claim) },
          unlinked: (there) =>
            there && { ...there, claims: putById(there.claims, { ...claim, supersedes: undefined }) },
        }),
      ),
    ),
  ];
}

/** Puts the incident with the addition in the place of that without it, or says why not. */
function add(
  { incident: id, decision, addTo }: Addition,
  known: Case,
  incidents: Map<IncidentId, Incident>,
): HeldBack | null {
  const log = new ProblemLog();
  const incident = addTo(incidents.get(id));
  if (incident === undefined) log.add('the id of an incident', id, 'incident');
  else checkIncident(incident, referencesOf(known), new Set(), log);
  if (incident !== undefined && log.problems.length === 0) {
    incidents.set(id, incident);
    return null;
  }
  return { decision, incident: id, problems: log.problems };
}

function addUnlinked(addition: Addition, known: Case, incidents: Map<IncidentId, Incident>): readonly HeldBack[] {
  const held = add({ ...addition, addTo: addition.unlinked ?? addition.addTo }, known, incidents);
  return held === null ? [] : [held];
}

function referencesOf({ partyById, sourceById, conceptById, reportById }: Case) {
  return { parties: partyById, sources: sourceById, concepts: conceptById, reports: reportById };
}

/** Without the sources whose party is gone; claims that rest on them say so. */
function dropStray(sources: Work['sources'], parties: ReadonlySet<PartyId>): Work['sources'] {
  return new Map([...sources].filter(([, { party }]) => parties.has(party)));
}

/** Without the concepts that no longer hang in a tree of their kind, as where the broader one is gone. */
function dropUprooted(base: Case['concepts'], own: Work['concepts']): Work['concepts'] {
  if (own.size === 0) return own;
  const known = new Map([...base.map((concept) => [concept.id, concept] as const), ...own]);
  const isRooted = (concept: Concept): boolean => {
    const met = new Set<ConceptId>();
    let at = concept;
    while (at.broader !== undefined) {
      const above = known.get(at.broader);
      if (above === undefined || above.kind !== at.kind || met.has(above.id)) return false;
      met.add(above.id);
      at = above;
    }
    return true;
  };
  return new Map([...own].filter(([, concept]) => isRooted(concept)));
}

function layOver<Id extends string, Entry extends { readonly id: Id }>(
  entries: readonly Entry[],
  over: ReadonlyMap<Id, Entry>,
): readonly Entry[] {
  if (over.size === 0) return entries;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const [id, entry] of over) byId.set(id, entry);
  return [...byId.values()];
}

function putById<Entry extends { readonly id: string }>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const at = entries.findIndex(({ id }) => id === entry.id);
  return at === -1 ? [...entries, entry] : entries.with(at, entry);
}
