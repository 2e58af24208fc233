import { textOf } from '../../matching/frame.ts';
import { roleOf } from '../../matching/question-role.ts';
import { isSharing, isWithin } from '../spans.ts';
import { type Credit, joinCredits } from './credit.ts';
import { judgeCount } from './judge-count.ts';
import { judgeCredited } from './judge-credited.ts';
import { isNoun, judgeNoun, judgeOwnVoice } from './judge-own-voice.ts';
import { judgePosture } from './judge-posture.ts';
import { judgeRetold } from './judge-retold.ts';
import { judgeTold } from './judge-told.ts';
import {
  type AskedTrial,
  evidenceOf,
  type Fault,
  findQuestion,
  type Judgement,
  noFault,
  type Trial,
} from './judgement.ts';
import { readCredit } from './read-credit.ts';

/** Judges what answers no question. */
export function judgeOpen(trial: Trial): Judgement {
  if (trial.statement.attribution === null) return judgeRetold(trial);
  if (isName(trial)) return noFault;
  const credit = findCredit(trial);
  if (credit === null) return noFault;
  const fault = (credit.isPlural ? null : judgePosture(trial, credit)) ?? judgeCount(trial, credit);
  return fault === null ? judgeTold(trial, credit) : { claims: [], fault };
}

/** "Told the Observatory": nothing but a name. */
function isName({ statement, paragraph }: Trial): boolean {
  return statement.content.every((span) => paragraph.named.some((each) => isWithin(span, each.span)));
}

/** Null where nobody is named whom the case could know: "it", "a map". */
function findCredit({ known, incident, statement }: Trial): Credit | null {
  const { speaker, originSpeaker, draft } = statement;
  if (speaker === null) return null;
  const own = readCredit(known, incident, speaker, draft.source);
  const origin = originSpeaker === undefined ? null : readCredit(known, incident, originSpeaker, draft.origin);
  const all = origin === null || origin.isVague ? own : joinCredits(own, origin);
  return all.sources.size + all.reports.size === 0 ? null : all;
}

const figureCodes = new Set<Fault['code']>(['number-differs', 'stale-figure', 'scope-changed']);

/** Judges an answer: what the draft states itself, and what it credits to somebody. */
export function judgeAsked(trial: AskedTrial): Judgement {
  if (isSpokenOf(trial)) return noFault;
  const credit = findCredit(trial);
  if (credit === null) return isOwnVoice(trial) && !isOfPlace(trial) ? judgeOwnVoice(trial) : noFault;
  const posture = credit.isPlural ? null : judgePosture(trial, credit);
  if (posture !== null) return { claims: [], fault: posture };
  const judgement = judgeCredited(trial, credit);
  if (judgement.fault === null) return { ...judgement, fault: judgeRest(trial, credit) };
  if (isNoun(trial)) return { ...judgement, fault: judgeNoun(trial) };
  // Named beside a figure, and not as who says it: quiet unless the figure itself is off.
  const isOff = figureCodes.has(judgement.fault.code) && trial.statement.isLoose !== true;
  return trial.statement.attribution !== null || isOff ? judgement : { ...judgement, fault: null };
}

/** "The building" is what was spoken of before. */
function isSpokenOf({ comparison: { question }, paragraph: { text }, statement: { draft } }: AskedTrial): boolean {
  const withArticle = draft.evidence.map(([start, end]) => [Math.max(0, start - 'the '.length), end] as const);
  const building = /\bthe (?:building|site|base|facility|compound|plant|place|car)$/i;
  return roleOf(question) === 'target' && building.test(textOf(text, withArticle));
}

/** "DEIR EZ-ZOR: Fourteen were killed" is nobody's word but the draft's. */
function isOwnVoice({ paragraph: { text }, statement: { attribution } }: AskedTrial): boolean {
  return attribution === null || attribution.cue.every((span) => /^[:–—-]?$/.test(text.slice(...span)));
}

/** "In the Sheikh Najjar industrial zone" is where, and not what was hit. */
function isOfPlace({ comparison: { question }, paragraph, statement, incident }: AskedTrial): boolean {
  if (roleOf(question) !== 'target') return false;
  const places = new Set(incident.questions.filter((each) => roleOf(each) === 'place').map(({ id }) => id));
  const own = statement.draft.evidence;
  return paragraph.statements.some(
    ({ draft }) =>
      draft.question !== null &&
      places.has(draft.question) &&
      draft.evidence.some((a) => own.some((b) => isSharing(a, b))),
  );
}

/** What an attribution says beside the answer that is borne out: a hedge that it drops, a plural, something of its own. */
function judgeRest(trial: AskedTrial, credit: Credit): Fault | null {
  if (trial.statement.attribution === null) return null;
  const isAside = isAllByTheWay(trial);
  const count = isAside ? judgeCount(trial, credit) : null;
  if (count !== null) return count;
  const { fault } = judgeTold(trial, credit);
  switch (fault?.code) {
    case 'lost-hedge':
    case 'one-source-made-plural':
      return fault;
    case 'unsupported':
    case 'wrong-source':
      return isAside ? fault : null;
    default:
      return null;
  }
}

const acting = /\b(?:\w+ed|struck|hit|shot|flew|fell|came|did|blew|set)\b/i;

/** Where, when and by whom an attack was are told along with something else, and nothing else was understood. */
function isAllByTheWay(trial: AskedTrial): boolean {
  const { paragraph, statement } = trial;
  return paragraph.statements.every((each) => {
    const question = findQuestion(trial, each.draft.question);
    if (each.attribution !== statement.attribution || question === undefined) return true;
    const role = roleOf(question);
    if (role === 'place' || role === 'time') return true;
    return (role === 'agent' || role === 'cause') && !acting.test(evidenceOf({ ...trial, statement: each }));
  });
}
