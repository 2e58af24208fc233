import type { Incident, Question } from '../model/case.ts';
import { subjectBefore } from './find-agents.ts';
import { conceptAnswer, type Finding, lowerAt, makeFinding } from './finding.ts';
import { agentQuestion } from './question-role.ts';
import type { Content } from './read-content.ts';
import { findWords, type Word } from './word.ts';

const asking = new Set(
  'who whom what which whose the a an on in of at them they it that this work were was is are did do does'.split(' '),
);

/** The verb of "Who used chemical weapons?", by its stem, and the nouns with it. */
interface AskedDeed {
  readonly stem: string;
  readonly nouns: readonly string[];
}

function readDeed({ text }: Question): AskedDeed | null {
  const words = findWords(text);
  const verb = words.find(({ lower }) => lower !== 'who' && !['what', 'which'].includes(lower));
  if (verb === undefined) return null;
  const nouns = words.filter(({ key, lower }) => key !== verb.key && !asking.has(lower)).map(({ key }) => key);
  return { stem: stemOf(verb.lower), nouns };
}

/** "used", "using", "uses": one stem. */
export function stemOf(lower: string): string {
  const stem = lower.replace(/(?:ing|ed|es|s|e)$/, '');
  return stem.length >= 2 ? stem : lower;
}

/** The subject of the question's verb, or the one accused or suspected of it. */
export function findSubjectOf(content: Content, question: Question): readonly Finding[] {
  const deed = readDeed(question);
  if (deed === null) return [];
  return content.words.flatMap((word, at) => {
    if (!isDeed(word, deed)) return [];
    const subject = subjectBefore(content, at, 16);
    if (subject === null) return [];
    return [makeFinding(content, conceptAnswer(...subject.ids), [subject.from, deedEnd(content, at)], at)];
  });
}

function isDeed({ lower }: Word, { stem }: AskedDeed): boolean {
  return stemOf(lower) === stem && lower !== stem.slice(0, 2);
}

function deedEnd({ words }: Content, at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < 6 && !/[,.;:]/.test(words[end]?.gap ?? '') && lowerAt(words, end) !== 'that')
    end += 1;
  return end;
}

/** "blame jihadist rebels for such attacks": where the deed is what the incident is about. */
export function findBlamedActors(content: Content, incident: Incident, question: Question): readonly Finding[] {
  if (question !== agentQuestion(incident)) return [];
  const { words, mentions } = content;
  return mentions.actor.flatMap(({ ids, from, to }) => {
    const before = [lowerAt(words, from - 1), lowerAt(words, from - 2)];
    const isBlamed =
      before.some((word) => /^blam(?:e|es|ed|ing)$/.test(word)) || (from === 0 && lowerAt(words, to) === 'for');
    if (!isBlamed || lowerAt(words, to) !== 'for') return [];
    return [makeFinding(content, conceptAnswer(...ids), [Math.max(0, from - 1), Math.min(words.length, to + 3)], from)];
  });
}
