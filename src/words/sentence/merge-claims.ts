import type { Case, Claim, ConceptId, Quantity } from '../../core/model/case.ts';
import { isAtOrUnder } from '../../core/model/concept-tree.ts';
import { findReach } from './state-concepts.ts';
import { type Predicate, tellPosition, type Voice } from './tell-position.ts';
import type { Said, Telling } from './telling.ts';

/** One source's claims on a question as predicates, those of one kind taken together where that says no more than each. */
export function mergeClaims(telling: Telling, claims: readonly Claim[], voice: Voice): readonly Predicate[] {
  const kinds = new Map<string, Claim[]>();
  for (const claim of claims) {
    const reach = telling.question.kind === 'target' ? findReach([claim]) : null;
    const key = `${claim.stance} ${claim.certainty} ${isListed(telling, claim)} ${reach}`;
    kinds.set(key, [...(kinds.get(key) ?? []), claim]);
  }
  const said = [...kinds.values()].flatMap((alike) => gather(telling, alike));
  return dropReached(telling, said).map((each) =>
    tellPosition(telling, each, each.claims[0]?.certainty ?? 'certain', voice),
  );
}

/** What is said to have been hit need not be said to have been aimed at too. */
function dropReached({ theCase, question }: Telling, said: readonly Said[]): readonly Said[] {
  if (question.kind !== 'target') return said;
  return said.flatMap((each) => {
    if (findReach(each.claims) === null || each.answer === undefined || !('concepts' in each.answer)) return [each];
    const hit = said
      .filter((other) => isAlike(other, each) && findReach(other.claims) === null)
      .flatMap(({ answer }) => (answer !== undefined && 'concepts' in answer ? answer.concepts : []));
    const concepts = each.answer.concepts.filter(
      (id) => !hit.some((other) => isAtOrUnder(theCase.conceptById, other, id)),
    );
    return concepts.length === 0 ? [] : [{ ...each, answer: { concepts } }];
  });
}

function isAlike(a: Said, b: Said): boolean {
  return a.stance === 'asserts' && b.stance === 'asserts' && a.claims[0]?.certainty === b.claims[0]?.certainty;
}

/** One of what may be several: such claims of one source hold together. A closed list stands alone. */
function isListed({ question }: Telling, { answer, exhaustive }: Claim): boolean {
  return question.accepts === 'many' && answer !== undefined && 'concepts' in answer && exhaustive !== true;
}

function gather(telling: Telling, claims: readonly Claim[]): readonly Said[] {
  const [first] = claims;
  if (first === undefined) return [];
  if (isListed(telling, first)) {
    return [
      {
        stance: first.stance,
        answer: { concepts: gatherConcepts(telling.theCase, claims, first.stance === 'denies') },
        claims,
      },
    ];
  }
  return dropTighter(claims).map(({ stance, answer, exhaustive, ...rest }) => ({
    stance,
    answer,
    exhaustive,
    claims: [{ stance, answer, exhaustive, ...rest }],
  }));
}

/** Of a concept and one under it that two claims name, the narrower says both; denied, the wider does. */
function gatherConcepts({ conceptById }: Case, claims: readonly Claim[], isDenied: boolean): readonly ConceptId[] {
  const lists = claims.map(({ answer }) => (answer !== undefined && 'concepts' in answer ? answer.concepts : []));
  const isSaidBy = (id: ConceptId, other: ConceptId) =>
    id !== other && (isDenied ? isAtOrUnder(conceptById, id, other) : isAtOrUnder(conceptById, other, id));
  const kept = lists.flatMap((ids, at) =>
    ids.filter(
      (id) =>
        !lists.some(
          (others, othersAt) => othersAt !== at && !others.includes(id) && others.some((other) => isSaidBy(id, other)),
        ),
    ),
  );
  return [...new Set(kept)];
}

/** Of "nine" and "at least nine", as reports differ on one source's word, the one that says less. */
function dropTighter(claims: readonly Claim[]): readonly Claim[] {
  const figureOf = ({ answer }: Claim) => (answer !== undefined && 'quantity' in answer ? answer.quantity : null);
  return claims.filter((claim, at) => {
    const own = figureOf(claim);
    if (own === null) return true;
    return !claims.some((other, otherAt) => {
      const figure = figureOf(other);
      return otherAt !== at && figure !== null && isLooser(figure, own);
    });
  });
}

function isLooser(loose: Quantity, tight: Quantity): boolean {
  return loose.unit === tight.unit && loose.min === tight.min && loose.max === null && tight.max !== null;
}
