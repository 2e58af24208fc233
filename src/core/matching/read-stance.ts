import type { Attribution } from '../attribution/attribution.ts';
import type { Certainty, Incident, Question, Stance } from '../model/case.ts';
import { lowerAt } from './finding.ts';
import { agentQuestion, type QuestionRole, roleOf } from './question-role.ts';
import { captureWords, harmWords, killWords, woundWords } from './strike-words.ts';
import { findWords, keysOf, type Word } from './word.ts';

/** A part of a content in which one stance holds. */
export interface Part {
  readonly words: readonly Word[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Which answers it gives: all; none, so that only the question is named; or what it takes for granted. */
  readonly gives: 'answers' | 'nothing' | 'agent' | 'self';
}

/**
 * A content in its parts: "deny they have used them and blame rebels" denies and asserts; "gave no
 * nationalities for those who were killed near Palmyra" answers nothing, and says where they were killed.
 */
export function readParts(attribution: Attribution, words: readonly Word[], cue: string): readonly Part[] {
  const { stance, certainty } = attribution;
  switch (stance) {
    case 'asserts':
      return readAsserted(words, certainty);
    case 'denies':
      if (isNeither(words)) return [{ words, stance: 'noncommittal', certainty: 'certain', gives: 'agent' }];
      return readDenied(words, certainty);
    case 'silent':
      return readSilent(words, cue);
    case 'noncommittal':
    case 'declines':
      if (isCredited(words)) return [{ words, stance, certainty: 'certain', gives: 'agent' }];
      return [{ words, stance, certainty: 'certain', gives: 'nothing' }];
  }
}

function readAsserted(words: readonly Word[], certainty: Certainty): readonly Part[] {
  if (isCredited(words)) return [{ words, stance: 'noncommittal', certainty: 'certain', gives: 'agent' }];
  const at = words.findIndex(({ lower }, index) => index > 2 && /^accus(?:e|es|ed)$/.test(lower));
  if (at < 0) return [{ words, stance: 'asserts', certainty, gives: 'answers' }];
  return [
    { words: words.slice(0, at - 1), stance: 'asserts', certainty, gives: 'answers' },
    { words: words.slice(at - 1), stance: 'asserts', certainty: 'certain', gives: 'answers' },
  ];
}

/** "We are being credited with it": what others say, repeated and not owned. */
function isCredited(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      ['credited', 'blamed', 'accused'].includes(lower) &&
      words.slice(Math.max(0, at - 4), at).some((before) => before.lower === 'we' || before.lower === 'us'),
  );
}

/** "I can neither confirm nor deny it". */
function isNeither(words: readonly Word[]): boolean {
  return ['neither', 'confirm', 'deny'].every((each) => words.some(({ lower }) => lower.startsWith(each)));
}

function readDenied(words: readonly Word[], certainty: Certainty): readonly Part[] {
  const blame = words.findIndex(({ lower }) => /^blam(?:e|es|ed)$/.test(lower));
  const denied = blame < 0 ? words : words.slice(0, blame);
  // "weapons that have killed hundreds": the report's own words within the denial.
  const relative = denied.findIndex(({ lower, gap }, at) => at > 3 && gap === '' && /^(?:that|which)$/.test(lower));
  const core = relative < 0 ? denied : denied.slice(0, relative);
  const parts: Part[] = [{ words: core, stance: 'denies', certainty, gives: isOfSelf(core) ? 'self' : 'answers' }];
  if (blame >= 0) parts.push({ words: words.slice(blame), stance: 'asserts', certainty: 'certain', gives: 'answers' });
  return parts;
}

/** The report's own words within a denial. */
export function findAsideInDenial(attribution: Attribution, words: readonly Word[]): readonly Word[] {
  if (attribution.stance !== 'denies') return [];
  const end = words.findIndex(({ lower }) => /^blam(?:e|es|ed)$/.test(lower));
  const denied = end < 0 ? words : words.slice(0, lowerAt(words, end - 1) === 'and' ? end - 1 : end);
  const relative = denied.findIndex(({ lower, gap }, at) => at > 3 && gap === '' && /^(?:that|which)$/.test(lower));
  return relative < 0 ? [] : denied.slice(relative);
}

const noPart = /\b(?:nothing to do with|no (?:role|part|hand|involvement) in)\b/;

/** "denied involvement", "denied carrying out the strike". */
function isOfSelf(words: readonly Word[]): boolean {
  const said = words.map(({ lower }) => lower).join(' ');
  return (
    noPart.test(said) ||
    /^(?:any )?(?:involvement|responsibility|carrying|conducting|attacking|launching|striking|it (?:was|had)|its|having|being|they|that (?:it|they))/.test(
      said,
    )
  );
}

const noMore = /\b(?:no|any|not (?:give|provide|offer|specify|say how|say who)|without (?:giving|saying))\b/;

/** "gave no word on casualties": did not speak of them. */
const noWord = /\bno (?:\w+ )?(?:word|comment|mention|reaction|response)\b/;

function readSilent(words: readonly Word[], cue: string): readonly Part[] {
  const whole = `${cue} ${words.map(({ lower }) => lower).join(' ')}`.toLowerCase();
  const isWithheld =
    /\b(?:g[ai]ve|giving|given|provid\w*|offer\w*|ha[ds])\b/.test(cue.toLowerCase()) &&
    noMore.test(whole) &&
    !noWord.test(whole);
  if (!isWithheld) {
    const end = words.findIndex(({ lower }, at) => at > 1 && /^(?:when|while|as)$/.test(lower));
    return [{ words: end < 0 ? words : words.slice(0, end), stance: 'silent', certainty: 'certain', gives: 'answers' }];
  }
  const relative = words.findIndex(({ lower }) => /^(?:who|which|that)$/.test(lower));
  const matter = [...findWords(cue), ...(relative < 0 ? words : words.slice(0, relative))];
  const parts: Part[] = [{ words: matter, stance: 'asserts', certainty: 'certain', gives: 'nothing' }];
  if (relative >= 0)
    parts.push({ words: words.slice(relative), stance: 'asserts', certainty: 'certain', gives: 'answers' });
  return parts;
}

/** The question that a part without an answer is about: the one whose words it shares, else who did it. */
export function addressedQuestion(incident: Incident, words: readonly Word[]): Question | null {
  return namedQuestion(incident, words) ?? agentQuestion(incident);
}

/** The one whose words it shares; null where there is none. */
export function namedQuestion(incident: Incident, words: readonly Word[]): Question | null {
  const keys = new Set(words.flatMap(({ key, lower }) => [key, ...matterKeys(lower, key)]));
  let best: Question | null = null;
  let bestScore = 0;
  const first = new Set(words.slice(0, 4).map(({ key }) => key));
  for (const question of incident.questions) {
    if (!withheld.has(roleOf(question))) continue;
    const asked = new Set(keysOf(`${question.text} ${question.unit ?? ''}`));
    const shared = [...asked].filter((key) => keys.has(key) && !common.has(key));
    const score = shared.length + shared.filter((key) => first.has(key)).length;
    if (score > bestScore) [best, bestScore] = [question, score];
  }
  return best;
}

/** What is asked beside who did it, and may be withheld. */
const withheld: ReadonlySet<QuestionRole> = new Set(['count', 'nationality', 'name', 'damage', 'dead', 'extent']);

const common = new Set(
  'the a an of on in at to was were is are it they them who whom what when where how why many much and or there have been did do strike attack raid report israel syria iran israeli carried out hit missile non no not'.split(
    ' ',
  ),
);

/** "casualties" and "the death toll" ask how many were killed. */
function matterKeys(lower: string, key: string): readonly string[] {
  if (killWords.has(lower) || killWords.has(key) || harmWords.has(key)) return ['killed'];
  if (woundWords.has(lower) || woundWords.has(key)) return ['wounded'];
  return captureWords.has(lower) ? ['captured'] : [];
}
