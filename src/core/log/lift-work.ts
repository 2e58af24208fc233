import type { Case, ClaimId, Incident } from '../model/case.ts';
import { indexCase } from '../model/index-case.ts';
import { liftChanges } from '../model/lift-changes.ts';
import { liftWordValues } from './apply-word-values.ts';
import { findWordValues } from './find-word-values.ts';
import { isOutsideCase, type Work } from './work.ts';

/**
 * The case without what the work has laid over it: an export holds both, the case as it stands and the
 * log, so that any reader of case files understands it and the work in it can still be undone.
 * `handSet`: claims whose range is an editor's, though the values of the work give their words the same.
 */
export function liftWork(worked: Case, work: Work, handSet: ReadonlySet<ClaimId> = new Set()): Case {
  if (isOutsideCase(work)) return worked;
  // What was laid over last is lifted off first.
  const theCase = liftChanges(worked, [...work.imports.values()]);
  const without = <Id extends string, Entry extends { readonly id: Id }>(
    entries: readonly Entry[],
    own: ReadonlyMap<Id, unknown>,
  ) => entries.filter(({ id }) => !own.has(id));
  const lifted = indexCase({
    parties: without(theCase.parties, work.parties),
    sources: without(theCase.sources, work.sources),
    concepts: without(theCase.concepts, work.concepts),
    reports: without(theCase.reports, work.reports),
    incidents: without(theCase.incidents, work.incidents).map((incident) => liftClaims(incident, work)),
  });
  return liftWordValues(lifted, findWordValues(work), handSet);
}

function liftClaims(incident: Incident, work: Work): Incident {
  const claims = incident.claims.filter(({ evidence }) => !evidence?.some(({ report }) => work.reports.has(report)));
  const questions = incident.questions.filter(({ id }) => !work.questions.has(`${incident.id} ${id}`));
  const isUntouched = claims.length === incident.claims.length && questions.length === incident.questions.length;
  return isUntouched ? incident : { ...incident, questions, claims };
}
