import type { Answer, ConceptId, Incident, Question } from '../model/case.ts';
import { findAgents } from './find-agents.ts';
import { findCauses } from './find-causes.ts';
import { findCounts, findNoHarm } from './find-counts.ts';
import { findExtents } from './find-extents.ts';
import { findDead, findDoers, findHelpers, findNamed, findOpposed, findPresence } from './find-people.ts';
import { findLaunchPlaces, findPlaces } from './find-places.ts';
import { findDamage, findRemarks } from './find-remarks.ts';
import { findOwners, findTargets } from './find-targets.ts';
import { findTimes } from './find-times.ts';
import { conceptAnswer, type Finding } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import { roleOf } from './question-role.ts';
import type { Content } from './read-content.ts';

/** What a content answers to a question of an incident: one finding where one answer is asked for, joined where many are. */
export function findAnswer(
  matching: Matching,
  content: Content,
  incident: Incident,
  question: Question,
): Finding | null {
  const found = readFindings(matching, content, incident, question);
  const [first] = found;
  if (first === undefined) return null;
  return question.accepts === 'many' ? joinFindings(found, first) : first;
}

function readFindings(
  matching: Matching,
  content: Content,
  incident: Incident,
  question: Question,
): readonly Finding[] {
  switch (roleOf(question)) {
    case 'agent':
      return findAgents(content);
    case 'doer':
      return findDoers(content, incident, question);
    case 'helper':
      return findHelpers(content);
    case 'against':
      return findOpposed(content, question);
    case 'dead':
      return findDead(content);
    case 'presence':
      return findPresence(content);
    case 'owner':
      return findOwners(content);
    case 'target':
      return findTargets(matching, content);
    case 'cause':
      return findCauses(matching, content, usedAnswers(incident, question));
    case 'place':
      return findPlaces(matching, content, incident, question);
    case 'launched-from':
      return findLaunchPlaces(content);
    case 'time':
      return findTimes(content, false, incident.date);
    case 'since':
      return findTimes(content, true, null);
    case 'count':
      return [...findCounts(matching, content, question), ...findNoHarm(content, question, matching)];
    case 'extent':
      return findExtents(content);
    case 'damage':
      return findDamage(content);
    case 'remark':
      return findRemarks(content, question);
    case 'name':
      return findNamed(content, usedAnswers(incident, question));
    // What is said of a nationality is told with the dead.
    case 'nationality':
      return [];
  }
}

/** Concepts that claims gave as their answer here: of two that a word may mean, the one in use. */
function usedAnswers({ claims }: Incident, { id }: Question): ReadonlySet<ConceptId> {
  const used = new Set<ConceptId>();
  for (const { question, answer } of claims)
    if (question === id && answer !== undefined && 'concepts' in answer)
      for (const each of answer.concepts) used.add(each);
  return used;
}

/** One claim of several members, on the words from the first to the last; as sure as the first. */
function joinFindings(found: readonly Finding[], first: Finding): Finding {
  const alike = found.filter(({ certainty }) => certainty === first.certainty);
  const ids = alike.flatMap(({ answer }) => (answer !== null && 'concepts' in answer ? answer.concepts : []));
  const answer: Answer | null = ids.length > 0 ? conceptAnswer(...ids) : first.answer;
  const from = Math.min(...alike.map((each) => each.from));
  const to = Math.max(...alike.map((each) => each.to));
  return { ...first, answer, from, to };
}
