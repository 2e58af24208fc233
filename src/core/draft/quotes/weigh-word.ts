import { hedgingAdjectives, hedgingAdverbs, hedgingPredicates, selfBeliefs } from '../../attribution/hedge-words.ts';
import { listWords } from '../../attribution/word-list.ts';
import { vagueWords } from '../../matching/word-values.ts';
import { foldKey } from './fold-key.ts';

/** Words that stand in any sentence: sharing them shows nothing. */
const small = fold(
  listWords(`a an the this that these those of in on at by to from for with within into onto over under about after
    before between during through against near and or but as if than then so because while when where which who whom
    whose what how i you he she it we they me him her us them my your his its our their is are was were be been being am
    has have had having do does did will would shall should can there here also too very just its theirs out up`),
);

/** What turns a sentence round; without it the rest says the opposite. */
const negations = fold(
  listWords(`not no never none neither nor nobody nothing nowhere without cannot hardly barely scarcely unless rarely
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't
    mustn't deny denies denied denying decline declines declined refuse refuses refused reject rejects rejected
    fail fails failed false falsely untrue`),
);

const hedges = fold(
  [hedgingAdjectives, hedgingAdverbs, hedgingPredicates, selfBeliefs].flatMap((words) => [...words.keys()]),
);

const amounts = fold([...vagueWords, 'many', 'few', 'both', 'half', 'most']);

function fold(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].map(foldKey));
}

export function isSmall(key: string): boolean {
  return small.has(key);
}

export function isNegation(key: string): boolean {
  return negations.has(key);
}

export function isHedge(key: string): boolean {
  return hedges.has(key);
}

export function isFigure(key: string): boolean {
  return /^\d/.test(key) || amounts.has(key);
}
