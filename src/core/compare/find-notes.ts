import type { Case, Claim, PartyId, Question } from '../model/case.ts';
import { findNearestCommon, isAtOrUnder } from '../model/concept-tree.ts';
import type { Note, NoteCode } from './comparison.ts';
import type { Agreement } from './find-agreement.ts';
import { sortIds } from './find-camps.ts';
import { namesParty } from './names-party.ts';
import { isReadingsPair, type Pair } from './pairs.ts';
import { isUnsourced, type Position } from './position.ts';
import { isMeeting, type RelateContext } from './relation.ts';
import { isSameAnswer } from './same-answer.ts';
import { sortByKey } from './sort-by-key.ts';
import type { Standing } from './standing.ts';

/** How claims came and what became of them: rules 1 and 2. */
export function noteProvenance(theCase: Case, standing: Standing): readonly Note[] {
  const relayed = standing.claims.filter(({ origin }) => origin !== undefined);
  const unsourced = standing.claims.filter((claim) => isUnsourced(theCase, claim));
  const notes: Note[] = [];
  if (relayed.length > 0) notes.push(note('relayed', relayed));
  if (unsourced.length > 0) notes.push(note('unsourced', unsourced));
  if (standing.superseded.length > 0) notes.push(note('superseded', standing.superseded));
  if (standing.stale.length > 0) notes.push(note('stale-relay', standing.stale));
  return notes;
}

/** Differences that change no mark, of opposing positions: rules 5 and 8. One note an origin, one a party. */
export function noteDifferences(pairs: readonly Pair[]): readonly Note[] {
  const disjoint = pairs.filter(({ relation }) => relation === 'disjoint');
  if (disjoint.length === 0) return [];
  const readings = disjoint.filter(isReadingsPair);
  const within = disjoint.filter((pair) => pair.a.party === pair.b.party && !isReadingsPair(pair));
  const soft = disjoint.filter(({ a, b }) => a.party !== b.party && a.isCommitted !== b.isCommitted);
  return [
    ...noteEach('reports-differ', readings, ({ a }) => a.origin),
    ...noteEach('party-differs', within, ({ a }) => a.party),
    ...noteEach('soft-conflict', soft, () => ''),
  ];
}

function noteEach(code: NoteCode, pairs: readonly Pair[], keyOf: (pair: Pair) => string): readonly Note[] {
  if (pairs.length === 0) return [];
  const groups = new Map<string, Set<Position>>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    groups.set(key, (groups.get(key) ?? new Set()).add(pair.a).add(pair.b));
  }
  const notes = [...groups.values()].map((positions) => ({ code, claims: sortIds([...positions]) }));
  return sortByKey(notes, ({ claims: [first = ''] }) => first);
}

/** What one party alone says beyond the answer that it shares with others. */
export function noteFinerDetail(
  { agreed, positions }: Agreement,
  pairs: readonly Pair[],
  question: Question,
): readonly Note[] {
  const agreeing = new Set(positions);
  const sayingMore = new Set<Position>();
  const saidByOthers = new Set<Position>();
  for (const { a, b, relation } of pairs) {
    if (a.party === b.party || !agreeing.has(a) || !agreeing.has(b)) continue;
    if (relation === 'same') saidByOthers.add(a).add(b);
    if (relation !== 'refines' && relation !== 'refined') continue;
    const [narrower, broader] = relation === 'refines' ? [a, b] : [b, a];
    sayingMore.add(narrower);
    saidByOthers.add(broader);
  }
  const isAgreed = ({ claim }: Position) => isSameAnswer(claim.answer, agreed, question);
  const finer = positions.filter((one) => sayingMore.has(one) && !saidByOthers.has(one) && !isAgreed(one));
  return finer.length === 0 ? [] : [{ code: 'finer-detail', claims: sortIds(finer) }];
}

/** The answer under which all committed claims of a conflict still stand, if it lies below the question's floor. */
export function noteAgreeAt(committed: readonly Position[], { concepts, question }: RelateContext) {
  if (committed.some(({ claim }) => claim.stance === 'denies')) return null;
  const ids = committed.flatMap(({ claim }) => ('concepts' in claim.answer ? claim.answer.concepts : []));
  const common = findNearestCommon(concepts, ids);
  if (common === undefined) return null;
  const { floor } = question;
  if (floor !== undefined && (common === floor || !isAtOrUnder(concepts, common, floor))) return null;
  return { agreed: { concepts: [common] }, note: { code: 'agree-at' as const, claims: sortIds(committed) } };
}

/**
 * Whether the accused has owned to what others accuse it of. Where the question
 * asks for no concept, every assertion of another party accuses.
 */
export function noteAccused(
  accused: PartyId | undefined,
  committed: readonly Position[],
  pairs: readonly Pair[],
  context: RelateContext,
): readonly Note[] {
  if (accused === undefined) return [];
  const namesAccused = ({ claim: { answer } }: Position) =>
    !('concepts' in answer) || namesParty(answer, accused, context.concepts);
  const accusing = committed.filter(
    (position) => position.party !== accused && position.claim.stance === 'asserts' && namesAccused(position),
  );
  if (accusing.length === 0) return [];
  const owning = committed.filter(
    (position) =>
      position.party === accused &&
      position.claim.stance === 'asserts' &&
      namesAccused(position) &&
      pairs.some(
        ({ a, b, relation }) =>
          isMeeting(relation) && ((a === position && accusing.includes(b)) || (b === position && accusing.includes(a))),
      ),
  );
  if (owning.length > 0) return [{ code: 'accused-confirms', claims: sortIds(owning) }];
  return [{ code: 'accused-not-confirmed', claims: sortIds(accusing) }];
}

function note(code: NoteCode, claims: readonly Claim[]): Note {
  return {
    code,
    claims: sortByKey(
      claims.map(({ id }) => id),
      (id) => id,
    ),
  };
}
