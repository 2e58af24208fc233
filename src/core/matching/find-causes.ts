import type { ConceptId } from '../model/case.ts';
import { conceptAnswer, type Finding, isUnbroken, lowerAt, makeFinding } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import { dropWider } from './narrow-findings.ts';
import { type Content, isOfStrike, type Mention } from './read-content.ts';
import { aboutWords, vehicles } from './strike-words.ts';

/** How: the narrowest cause that is named. */
export function findCauses(matching: Matching, content: Content, used: ReadonlySet<string>): readonly Finding[] {
  const isAbout = isOfStrike(content);
  const found = content.mentions.cause
    .filter((mention) => (isAbout || isNamedAsCause(content, mention)) && !isMatterOnly(content, mention.from))
    .filter((mention) => !isOnlySeen(content, mention))
    .flatMap((mention) => {
      const id = mention.ids.find((each) => used.has(each)) ?? preferUsed(matching, mention.ids[0], used);
      if (id === undefined || (matching.generalCauses.has(id) && !isNamedAsCause(content, mention))) return [];
      const to = Math.max(mention.to, Math.min(verbAfter(content, mention.to), mention.to + 6));
      return [makeFinding(content, conceptAnswer(id), [mention.from, to], anchorOf(content, mention), true)];
    });
  return dropWider(matching, found).slice(0, 1);
}

/** "caused by an attack", "the result of human error". */
function isNamedAsCause({ words }: Content, { from }: Mention): boolean {
  return [1, 2, 3].some((back) => {
    const [lower, before] = [lowerAt(words, from - back), lowerAt(words, from - back - 1)];
    return (
      (lower === 'by' && before === 'caused') ||
      (lower === 'of' && before === 'result') ||
      (lower === 'to' && before === 'due') ||
      (lower === 'of' && before === 'because')
    );
  });
}

/** "jets were heard before the blast": that they struck is not said. */
function isOnlySeen(content: Content, { to }: Mention): boolean {
  if (!isVehicle(content, to - 1) || content.verbs.length > 0) return false;
  return content.words
    .slice(to, to + 4)
    .some(({ lower }) => /^(?:heard|seen|spotted|detected|flying|circling|flew)$/.test(lower));
}

function isMatterOnly({ words }: Content, from: number): boolean {
  return [1, 2].some((back) => aboutWords.has(lowerAt(words, from - back)));
}

/** "Israeli jets are believed to have hit": the belief is of the hitting. */
function anchorOf(content: Content, { from, to }: Mention): number {
  const verb = content.verbs.find((at) => at >= to && at - to <= 8);
  return verb === undefined || !isVehicle(content, to - 1) ? from : verb;
}

function verbAfter(content: Content, to: number): number {
  const verb = content.verbs.find((at) => at >= to && at - to <= 5 && isUnbroken(content.words, to, at + 1));
  return verb === undefined || !isVehicle(content, to - 1) ? to : verb + 1;
}

function isVehicle({ words }: Content, at: number): boolean {
  return vehicles.has(words[at]?.key ?? '');
}

/** Of "helicopters" and "helicopter strike" the one that others gave as their answer here. */
function preferUsed(
  { theCase }: Matching,
  id: ConceptId | undefined,
  used: ReadonlySet<string>,
): ConceptId | undefined {
  const label = theCase.conceptById.get(id as ConceptId)?.label;
  if (id === undefined || label === undefined || used.has(id)) return id;
  const stem = label.replace(/s$/, '');
  const sibling = [...used].find((each) => theCase.conceptById.get(each as ConceptId)?.label === `${stem} strike`);
  return (sibling as ConceptId | undefined) ?? id;
}
