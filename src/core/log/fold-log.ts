import type { AttributionAnswer, MarkAnswer, Sitting } from '../lesson/lesson-answer.ts';
import { standardValues } from '../matching/word-values.ts';
import type { Concept, ConceptId, IncidentId, Party, PartyId, ReportId, Source, SourceId } from '../model/case.ts';
import { type CaseChange, keyEntry } from '../model/case-change.ts';
import { rereadChanges, rereadDecisions } from './apply-word-values.ts';
import { nameClaim } from './build-report.ts';
import { findWordValues } from './find-word-values.ts';
import {
  type Decision,
  isClosable,
  isFinal,
  type NewIncident,
  type NewQuestion,
  type Operation,
  type OwnLesson,
  type Puts,
  type ReportText,
  type Waiver,
  type WordValue,
  type WorkReport,
} from './operation.ts';
import { keyAttributionAnswer, keyDecision, keyMarkAnswer, keyWaiver, type Work } from './work.ts';

/** The same operations make the same work, in whatever order they are given and however often. */
export function foldLog(operations: readonly Operation[]): Work {
  const work = {
    parties: new Map<PartyId, Party>(),
    sources: new Map<SourceId, Source>(),
    concepts: new Map<ConceptId, Concept>(),
    incidents: new Map<IncidentId, NewIncident>(),
    questions: new Map<string, NewQuestion>(),
    texts: new Map<string, ReportText>(),
    reports: new Map<ReportId, WorkReport>(),
    decisions: new Map<string, Decision>(),
    waivers: new Map<string, Waiver>(),
    wordValues: new Map<WordValue['word'], WordValue>(),
    lessons: new Map<string, OwnLesson>(),
    sittings: new Map<string, Sitting>(),
    markAnswers: new Map<string, MarkAnswer>(),
    attributionAnswers: new Map<string, AttributionAnswer>(),
    imports: new Map<string, CaseChange>(),
  };
  const before = findBefore(operations);
  const putById = <Id, Entry extends { readonly id: Id }>(into: Map<Id, Entry>, entries: readonly Entry[] = []) => {
    for (const entry of entries) into.set(entry.id, entry);
  };
  const putImports = (imports: readonly CaseChange[] = []) => {
    for (const each of imports) {
      const key = keyEntry(each);
      // Anew at the end: it may rest on what came before it.
      work.imports.delete(key);
      work.imports.set(key, { ...each, before: before.get(key) ?? null } as CaseChange);
    }
  };
  const putAsked = ({ questions = [], decisions = [] }: Puts) => {
    for (const each of questions) work.questions.set(`${each.incident} ${each.question.id}`, each);
    for (const each of decisions) work.decisions.set(keyDecision(each.report, each.proposal), each);
  };
  const put = (puts: Puts) => {
    putById(work.parties, puts.parties);
    putById(work.sources, puts.sources);
    putById(work.concepts, puts.concepts);
    putById(work.incidents, puts.incidents);
    putById(work.texts, puts.texts);
    putById(work.reports, puts.reports);
    putAsked(puts);
    for (const each of puts.waivers ?? []) work.waivers.set(keyWaiver(each.draft, each.finding), each);
    for (const each of puts.wordValues ?? []) work.wordValues.set(each.word, each);
    for (const each of puts.lessons ?? []) work.lessons.set(each.lesson.id, each);
    putById(work.sittings, puts.sittings);
    // What the user writes stands before what was imported until then.
    for (const key of listOwnKeys(puts)) work.imports.delete(key);
    putImports(puts.imports);
  };
  const standing = listStanding(operations);
  for (const { puts } of standing) if (puts !== undefined) put(puts);
  const listPut = (log: readonly Operation[]) => log.flatMap(({ puts }) => puts ?? []);
  const [last, all] = [listPut(standing), listPut(sortLog(operations))];
  putAnswers(work.markAnswers, keyMarkAnswer, last, all, ({ markAnswers }) => markAnswers);
  putAnswers(work.attributionAnswers, keyAttributionAnswer, last, all, ({ attributionAnswers }) => attributionAnswers);
  const values = findWordValues(work);
  for (const each of rereadDecisions([...work.decisions.values()], standardValues, values))
    work.decisions.set(keyDecision(each.report, each.proposal), each);
  for (const each of rereadChanges([...work.imports.values()], standardValues, values))
    work.imports.set(keyEntry(each), each);
  return work;
}

/** Who has seen the key answers no more: the first that was checked stands, taken back or not, else the last. */
function putAnswers<Entry extends { readonly isChecked: boolean }>(
  into: Map<string, Entry>,
  keyOf: (entry: Entry) => string,
  last: readonly Puts[],
  all: readonly Puts[],
  take: (puts: Puts) => readonly Entry[] | undefined,
): void {
  for (const entry of last.flatMap((puts) => take(puts) ?? [])) into.set(keyOf(entry), entry);
  const checked = all.flatMap((puts) => take(puts) ?? []).filter(({ isChecked }) => isChecked);
  // The first goes in last.
  for (const entry of checked.reverse()) into.set(keyOf(entry), entry);
}

/**
 * What the case had in the place of each imported entry at first, whether or not that import still stands. What the
 * user had written there is none of the case's: it is lifted off too, or was taken back.
 */
function findBefore(operations: readonly Operation[]): ReadonlyMap<string, CaseChange['before']> {
  const before = new Map<string, CaseChange['before']>();
  if (!operations.some(({ puts }) => puts?.imports !== undefined)) return before;
  const keep = (key: string, entry: CaseChange['before']) => {
    if (!before.has(key)) before.set(key, entry);
  };
  for (const { puts = {} } of sortLog(operations)) {
    for (const key of listOwnKeys(puts)) keep(key, null);
    for (const each of puts.imports ?? []) keep(keyEntry(each), each.before);
  }
  return before;
}

/** Where the user's own entries stand in the case, as of `keyEntry`. */
function listOwnKeys({ questions = [], decisions = [], ...puts }: Puts): readonly string[] {
  const lists = ['parties', 'sources', 'concepts', 'reports', 'incidents'] as const;
  return [
    ...lists.flatMap((list) => (puts[list] ?? []).map(({ id }) => `${list} ${id}`)),
    ...questions.map(({ incident, question }) => `questions ${incident} ${question.id}`),
    ...decisions.map(({ report, proposal, draft }) => `claims ${draft.incident} ${nameClaim(report, proposal)}`),
  ];
}

/** Those that no standing one takes back, in their order. */
export function listStanding(operations: readonly Operation[]): readonly Operation[] {
  const standing: Operation[] = [];
  const takenBack = new Set<string>();
  // An undoing comes after what it undoes, so that from the end on each is known to stand or not when it is met.
  for (const operation of sortLog(operations).reverse()) {
    if (takenBack.has(operation.id)) continue;
    standing.push(operation);
    if (operation.takesBack !== undefined) takenBack.add(operation.takesBack);
  }
  return standing.reverse();
}

/** Those that the user may still undo, the latest last. */
export function listUndoable(operations: readonly Operation[]): readonly Operation[] {
  const standing = listStanding(operations);
  const closed = standing.findLastIndex(({ intent }) => isFinal(intent));
  return standing.filter(
    ({ takesBack, intent }, at) => takesBack === undefined && !isFinal(intent) && (at > closed || !isClosable(intent)),
  );
}

/** Each once, causes first; two that knew nothing of each other stand in an order that is the same everywhere. */
export function sortLog(operations: readonly Operation[]): Operation[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return [...byId.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
