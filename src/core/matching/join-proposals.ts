import type { Case, ConceptId, Incident } from '../model/case.ts';
import { isAtOrUnder } from '../model/concept-tree.ts';
import type { Proposal } from './proposal.ts';

/** The same position of a source, said more than once, is one proposal that rests on all of the words. */
export function joinProposals(theCase: Case, proposals: readonly Proposal[]): readonly Proposal[] {
  const byPosition = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const position = describe(proposal);
    const earlier = byPosition.get(position);
    byPosition.set(position, earlier === undefined ? proposal : join(earlier, proposal));
  }
  return dropWider(theCase, [...byPosition.values()]);
}

/** What was not matched with a question stays apart: it may be anything. */
function describe(proposal: Proposal): string {
  const { stance, certainty, answer } = proposal.draft;
  if (proposal.draft.question === null) return proposal.id;
  return JSON.stringify([describeAsked(proposal), stance, certainty, answer]);
}

/** Who is asked what. */
function describeAsked({ speaker, originSpeaker, draft }: Proposal): string {
  const { source, origin, incident, question } = draft;
  return JSON.stringify([source ?? speaker, origin ?? originSpeaker, incident, question]);
}

function join(earlier: Proposal, later: Proposal): Proposal {
  const added = later.draft.evidence.filter(
    ([start, end]) => !earlier.draft.evidence.some(([from, to]) => from < end && start < to),
  );
  const evidence = [...earlier.draft.evidence, ...added].sort(([a], [b]) => a - b);
  return { ...earlier, draft: { ...earlier.draft, evidence, saidAt: earlier.draft.saidAt ?? later.draft.saidAt } };
}

/** "in the city of Aleppo", where the same source says "in Sheikh Najjar" too: the narrower place holds the wider. */
function dropWider(theCase: Case, proposals: readonly Proposal[]): readonly Proposal[] {
  const places = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    if (placeOf(theCase, proposal) === null) continue;
    const asked = describeAsked(proposal);
    const list = places.get(asked);
    if (list === undefined) places.set(asked, [proposal]);
    else list.push(proposal);
  }
  const wider = new Set(
    [...places.values()].flatMap((list) => list.filter((each) => list.some((other) => isWider(theCase, each, other)))),
  );
  return proposals.filter((proposal) => !wider.has(proposal));
}

function placeOf({ incidentById, conceptById }: Case, { draft }: Proposal): ConceptId | null {
  const { answer, incident } = draft;
  if (answer === null || !('concepts' in answer) || answer.concepts.length !== 1) return null;
  const [id = null] = answer.concepts;
  const question = incidentById.get(incident as Incident['id'])?.questions.find((each) => each.id === draft.question);
  return id !== null && question?.kind === 'place' && conceptById.has(id) ? id : null;
}

function isWider(theCase: Case, one: Proposal, other: Proposal): boolean {
  const [top, low] = [placeOf(theCase, one), placeOf(theCase, other)];
  const isAlike = one.draft.stance === other.draft.stance && one.draft.certainty === other.draft.certainty;
  return isAlike && top !== null && low !== null && top !== low && isAtOrUnder(theCase.conceptById, low, top);
}
