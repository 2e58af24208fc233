import type { Case, Claim, ClaimId, Incident } from '../../model/case.ts';
import { isCounting, tellingKeys } from '../reading/telling-words.ts';

/** How much of what some words say stands in the words of claims: 0 to 1, rare words counting more (tf-idf without tf). */
export interface Likeness {
  /** Of one claim. */
  readonly of: (keys: readonly string[], claim: Claim) => number;
  /** Of several together. */
  readonly ofAll: (keys: readonly string[], claims: readonly Claim[]) => number;
  /** Without the words that name the incident: where it was is said with all of it. */
  readonly withoutPlace: (keys: readonly string[]) => readonly string[];
  /** Of the words that neither name the incident nor stand in most claims, nor count: how many, and which share any claim has. */
  readonly ofNews: (keys: readonly string[]) => { readonly count: number; readonly share: number };
}

export function measureLikeness(theCase: Case, incident: Incident): Likeness {
  const { claims } = incident;
  const bags = new Map<ClaimId, ReadonlySet<string>>(
    claims.map((claim) => [claim.id, bagOf(theCase, incident, claim)]),
  );
  const holding = new Map<string, number>();
  for (const bag of bags.values()) for (const key of bag) holding.set(key, (holding.get(key) ?? 0) + 1);
  const weigh = (key: string) => Math.log(1 + claims.length / (1 + (holding.get(key) ?? 0)));
  const share = (keys: readonly string[], has: (key: string) => boolean) => {
    const unique = [...new Set(keys)];
    const whole = unique.reduce((sum, key) => sum + weigh(key), 0);
    const met = unique.reduce((sum, key) => (has(key) ? sum + weigh(key) : sum), 0);
    return whole === 0 ? 0 : met / whole;
  };
  const place = theCase.conceptById.get(incident.place);
  const given = new Set(tellingKeys([incident.title, place?.label ?? '', ...(place?.aliases ?? [])].join(' ')));
  const isNews = (key: string) =>
    !given.has(key) && !isCounting(key) && (holding.get(key) ?? 0) <= Math.max(3, claims.length / 4);
  return {
    withoutPlace: (keys) => {
      const left = keys.filter((key) => !given.has(key));
      return new Set(left).size >= 2 ? left : keys;
    },
    ofNews: (keys) => {
      const news = [...new Set(keys)].filter(isNews);
      return { count: news.length, share: news.filter((key) => holding.has(key)).length / Math.max(1, news.length) };
    },
    of: (keys, claim) => share(keys, (key) => bags.get(claim.id)?.has(key) === true),
    ofAll: (keys, some) => share(keys, (key) => some.some((claim) => bags.get(claim.id)?.has(key) === true)),
  };
}

function bagOf(
  { conceptById }: Case,
  { questions }: Incident,
  { question, statement = '', evidence = [], translation = '', answer }: Claim,
): ReadonlySet<string> {
  const concepts = answer !== undefined && 'concepts' in answer ? answer.concepts : [];
  const names = concepts.flatMap((id) => {
    const { label = '', aliases = [] } = conceptById.get(id) ?? {};
    return [label, ...aliases];
  });
  const words = answer !== undefined && 'text' in answer ? answer.text : '';
  const asked = questions.find(({ id }) => id === question)?.text ?? '';
  return new Set(
    tellingKeys(
      [asked, statement, translation, words, ...names, ...evidence.map(({ exact = '' }) => exact)].join('\n'),
    ),
  );
}
