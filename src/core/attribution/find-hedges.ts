import type { Certainty } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tagged-text.ts';
import type { HeadClause } from './head-clause.ts';
import { hedgingAdjectives, hedgingAdverbs, hedgingPredicates, selfBeliefs, weaken } from './hedge-words.ts';
import { beForms } from './stance-words.ts';
import { listWords } from './word-list.ts';

/** A hedge and the words that it leaves open. */
interface Hedge {
  readonly certainty: Certainty;
  readonly scope: Span;
}

type Grades = ReadonlyMap<string, Certainty>;

const selves = listWords('i we it they he she');
const subordinators = listWords('which who whom whose where when while because although if since after before as');
/** After the verb so many words may be its predicate: "is a possible strike". */
const predicateWords = 3;

/** Hedges in the first clause alone: what stands in a relative or a later clause says nothing of its head. */
export function findHedges(clause: HeadClause): readonly Hedge[] {
  return [findVerbHedge(clause), findSubjectHedge(clause)].filter((hedge) => hedge !== null);
}

/** Its scope is the clause; where the verb is "be", only what is said of the subject: the blasts are certain in "the blasts were probably a strike". */
function findVerbHedge(clause: HeadClause): Hedge | null {
  const { words, start } = clause;
  const [from, to] = clause.verbs;
  const certainty = gradeVerbs(clause);
  if (certainty === 'certain') return null;
  let end = to;
  while (end < words.length && !subordinators.has(words[end]?.lower ?? '')) end += 1;
  const isCopular = beForms.has(words[to - 1]?.lower ?? '');
  return makeHedge(certainty, words, isCopular ? from : start, end);
}

function gradeVerbs({ words, start, verbs: [from, to] }: HeadClause): Certainty {
  const verbs = words.slice(from, to);
  const opening = words.findIndex(({ tag }) => tag !== 'ADV' && tag !== 'SCONJ');
  const adverbs = weaken(gradeAll(words.slice(0, opening), hedgingAdverbs), gradeAll(verbs, hedgingAdverbs));
  const isSelf = from - start === 1 && selves.has(words[start]?.lower ?? '');
  const belief = isSelf ? gradeAll(verbs, selfBeliefs) : 'certain';
  return weaken(weaken(adverbs, belief), gradePredicate(verbs, words.slice(to, to + predicateWords)));
}

/** "is believed to", "appears to", "is likely", "was a possible strike" */
function gradePredicate(verbs: readonly Token[], after: readonly Token[]): Certainty {
  if (verbs.some(({ lower }) => /^(?:appear|seem|look)/.test(lower)))
    return isSeeming(after) ? gradeAll(verbs, hedgingPredicates) : 'certain';
  if (!verbs.some(({ lower }) => beForms.has(lower))) return 'certain';
  const preposition = after.findIndex(({ tag }) => tag === 'ADP');
  const predicate = [...verbs.slice(-1), ...(preposition === -1 ? after : after.slice(0, preposition))];
  return [hedgingPredicates, hedgingAdjectives, hedgingAdverbs].reduce(
    (sum, grades) => weaken(sum, gradeAll(predicate, grades)),
    gradeAll(verbs, hedgingPredicates),
  );
}

/** "appeared to have", "seems a strike"; not "appeared on radars". */
function isSeeming([next]: readonly Token[]): boolean {
  return (
    next !== undefined && (!['ADP', 'PUNCT', 'CCONJ', 'NUM'].includes(next.tag) || /^(?:like|as)$/.test(next.lower))
  );
}

/** "an alleged Israeli airstrike in Syria": up to the preposition. */
function findSubjectHedge({ words, start, verbs: [from] }: HeadClause): Hedge | null {
  const isEnd = ({ tag }: Token) => tag === 'ADP' || tag === 'PUNCT';
  const subject = words.slice(start, from);
  const length = subject.findIndex(isEnd);
  const noun = length === -1 ? subject : subject.slice(0, length);
  const at = noun.findIndex(({ lower }) => hedgingAdjectives.has(lower));
  const certainty = hedgingAdjectives.get(noun[at]?.lower ?? '');
  return certainty === undefined ? null : makeHedge(certainty, noun, at, noun.length);
}

function gradeAll(words: readonly Token[], grades: Grades): Certainty {
  return words.reduce<Certainty>((sum, { lower }, index) => {
    const isHedge = !isDenial(lower, words[index + 1]?.lower) && !isComparison(words[index - 1]?.lower, lower);
    return isHedge ? weaken(sum, grades.get(lower) ?? 'certain') : sum;
  }, 'certain');
}

/** "could not have" */
function isDenial(word: string, next: string | undefined): boolean {
  return word === 'could' && (next === 'not' || next === "n't");
}

/** "more likely than before" */
function isComparison(before: string | undefined, word: string): boolean {
  return word === 'likely' && (before === 'more' || before === 'less');
}

function makeHedge(certainty: Certainty, words: readonly Token[], from: number, to: number): Hedge | null {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return null;
  // A split content may go on before it began: "…, he said, …" is always in order, yet not if the parts were given so.
  return last.end <= first.start ? null : { certainty, scope: [first.start, last.end] };
}
