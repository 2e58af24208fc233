import { createRereading, type RereadQuantity } from '../matching/reread-quantity.ts';
import { standardValues, type WordValues } from '../matching/word-values.ts';
import type { Answer, Case, Claim, ClaimId, Incident } from '../model/case.ts';
import type { CaseChange } from '../model/case-change.ts';
import { indexCase } from '../model/index-case.ts';
import { listChangedWords } from './find-word-values.ts';
import type { Decision, Puts } from './operation.ts';

/**
 * The case with every figure that stands for words (“several”) as the standard reads them read by these values
 * instead. An incident of which none does stays the same object, and so does a case.
 */
export function applyWordValues(theCase: Case, values: WordValues): Case {
  return rereadCase(theCase, standardValues, values, new Set());
}

/** The standard readings again. `handSet`: claims that stood at these ranges before, by an editor's hand. */
export function liftWordValues(theCase: Case, values: WordValues, handSet: ReadonlySet<ClaimId>): Case {
  return rereadCase(theCase, values, standardValues, handSet);
}

/** Claims at a range that these values give their words, and the standard does not: a lifting could not tell them. */
export function listHandSet(base: Case, values: WordValues): readonly ClaimId[] {
  if (listChangedWords(values).length === 0) return [];
  const lift = createRereading(values, standardValues);
  const isHandSet = ({ answer }: Claim) => rereadAnswer(answer, lift) !== answer;
  return base.incidents.flatMap(({ claims }) => claims.filter(isHandSet).map(({ id }) => id));
}

/** The log holds the standard readings, whatever the values were when it was written: so an undoing finds them. */
export function standardisePuts(puts: Puts, values: WordValues): Puts {
  const { decisions, imports } = puts;
  if ((decisions === undefined && imports === undefined) || listChangedWords(values).length === 0) return puts;
  return {
    ...puts,
    decisions: decisions && rereadDecisions(decisions, values, standardValues),
    imports: imports && rereadChanges(imports, values, standardValues),
  };
}

/** Of imported claims both what came and what stood there before. */
export function rereadChanges(changes: readonly CaseChange[], from: WordValues, to: WordValues): readonly CaseChange[] {
  if (listChangedWords(from, to).length === 0) return changes;
  const reread = createRereading(from, to);
  const rereadClaim = (claim: Claim): Claim => {
    const answer = rereadAnswer(claim.answer, reread);
    return answer === claim.answer ? claim : { ...claim, answer };
  };
  return changes.map((change) =>
    change.list === 'claims'
      ? { ...change, entry: rereadClaim(change.entry), before: change.before && rereadClaim(change.before) }
      : change,
  );
}

/** As the values have them, for the pages and the case. */
export function rereadDecisions(decisions: readonly Decision[], from: WordValues, to: WordValues): readonly Decision[] {
  const reread = createRereading(from, to);
  return decisions.map((decision) => {
    const { draft } = decision;
    const answer = rereadAnswer(draft.answer ?? undefined, reread);
    return answer === undefined || answer === draft.answer ? decision : { ...decision, draft: { ...draft, answer } };
  });
}

function rereadCase(theCase: Case, from: WordValues, to: WordValues, except: ReadonlySet<ClaimId>): Case {
  if (listChangedWords(from, to).length === 0) return theCase;
  const reread = createRereading(from, to);
  const incidents = theCase.incidents.map((incident) => rereadIncident(incident, reread, except));
  const isUntouched = incidents.every((incident, index) => incident === theCase.incidents[index]);
  return isUntouched ? theCase : indexCase({ ...theCase, incidents });
}

function rereadIncident(incident: Incident, reread: RereadQuantity, except: ReadonlySet<ClaimId>): Incident {
  const claims = incident.claims.map((claim) => {
    const answer = except.has(claim.id) ? claim.answer : rereadAnswer(claim.answer, reread);
    return answer === claim.answer ? claim : { ...claim, answer };
  });
  return claims.every((claim, index) => claim === incident.claims[index]) ? incident : { ...incident, claims };
}

function rereadAnswer(answer: Answer | undefined, reread: RereadQuantity): Answer | undefined {
  if (answer === undefined || !('quantity' in answer)) return answer;
  const quantity = reread(answer.quantity);
  return quantity === answer.quantity ? answer : { quantity };
}
