import { inflect } from '../text/verb-forms.ts';
import { listWords } from './word-list.ts';

function listForms(verbs: string): ReadonlySet<string> {
  return new Set(inflect(listWords(verbs)).keys());
}

export const beForms = listWords(`is are was were be been being 's 're 'm am`);
export const negations = listWords(`not n't never nothing neither nor without cannot`);

export const confirming = listForms('confirm verify corroborate substantiate');
export const refusing = listForms('decline refuse withhold balk demur');
export const evading = listForms('dodge sidestep evade duck deflect');
/** Of one who keeps silent, and of one who was not to be had. */
export const silence = listWords('silent silence mum quiet tight-lipped unavailable unreachable reachable available');
export const denying = new Set([
  ...listForms(
    'deny reject refute dispute dismiss rebut contradict disavow repudiate retract contest disagree doubt debunk disown',
  ),
  ...listWords('denial denials rejection refutation dismissal'),
]);
/** With "no" after it: "gave no figure". */
export const giving = listForms('give make offer provide issue release show');
/** With "not" before it: it is open. */
export const knowing = new Set([
  ...listForms('know determine establish ascertain'),
  ...listWords('sure certain clear aware'),
]);
/** With "not" before it: the contrary is held. */
export const judging = listForms('believe think expect consider agree accept buy feel');
export const asking = listForms('ask question wonder inquire');
export const interrogatives = listWords('whether if who what when where why how');
export const commenting = listForms('comment discuss elaborate');
/** With "not" before it: nothing was said of it. */
export const speaking = listForms(
  `say mention specify address elaborate give provide name identify offer disclose reveal comment respond reply
  acknowledge discuss explain detail announce report claim speak tell answer refer state note describe clarify indicate
  return reach blame accuse link cite add`,
);
/** With "would not" before it: refused. */
export const refusable = listForms('comment discuss elaborate say speak talk answer disclose reveal confirm address');
/** What was looked for and not found. */
export const findings = listWords(
  'evidence proof sign signs indication indications information idea knowledge details reports word',
);
