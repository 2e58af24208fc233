import type { Incident, Question } from '../model/case.ts';
import { subjectBefore } from './find-agents.ts';
import { conceptAnswer, type Finding, lowerAt, makeFinding } from './finding.ts';
import { agentQuestion } from './question-role.ts';
import type { Content } from './read-content.ts';
import { findWords } from './word.ts';

/** The subject of the question's verb: who "used", of "Who used chemical weapons?" */
export function findSubjectOf(content: Content, { text }: Question): readonly Finding[] {
  const verb = findWords(text).find(({ lower }) => !['who', 'what', 'which'].includes(lower));
  if (verb === undefined) return [];
  const deed = stemOf(verb.lower);
  return content.words.flatMap(({ lower }, at) => {
    const subject = stemOf(lower) === deed && lower !== 'us' ? subjectBefore(content, at, 16) : null;
    if (subject === null) return [];
    return [makeFinding(content, conceptAnswer(...subject.ids), [subject.from, deedEnd(content, at)], at)];
  });
}

/** "used", "using", "uses": one stem. */
function stemOf(lower: string): string {
  const stem = lower.replace(/(?:ing|ed|es|s|e)$/, '');
  return stem.length >= 2 ? stem : lower;
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
