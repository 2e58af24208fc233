import { inflect, type VerbForm } from '../../text/verb-forms.ts';
import { intentionVerbs, judgementVerbs, seemingVerbs } from './attitude-verbs.ts';
import { beliefVerbs, evidenceVerbs } from './belief-verbs.ts';
import { phrasalVerbs } from './phrasal-verbs.ts';
import { speechVerbs } from './speech-verbs.ts';
import type { Frame, VerbClass } from './verb-class.ts';

/** A word that may be a cue: which verb, in which form, and what may follow it. */
export interface CueVerb extends VerbForm {
  readonly frames: ReadonlySet<Frame>;
  /** A verb of speaking: it may stand after or amid what it reports, and inside what another reports. */
  readonly isSpeech: boolean;
}

const frames = new Map<string, Set<Frame>>();
const speech = new Set<string>();

function enter(classes: readonly VerbClass[], isSpeech: boolean): void {
  for (const { frames: list, verbs } of classes) {
    for (const verb of verbs.split(' ')) {
      const known = frames.get(verb) ?? new Set<Frame>();
      for (const frame of list) known.add(frame);
      frames.set(verb, known);
      if (isSpeech) speech.add(verb);
    }
  }
}

enter(speechVerbs, true);
for (const classes of [beliefVerbs, evidenceVerbs, intentionVerbs, judgementVerbs, seemingVerbs]) enter(classes, false);

const cueVerbs = new Map<string, CueVerb>();
for (const [word, forms] of inflect(frames.keys())) {
  const [first] = forms;
  const known = first === undefined ? undefined : frames.get(first.verb);
  if (first !== undefined && known !== undefined) {
    cueVerbs.set(word, { ...first, frames: known, isSpeech: speech.has(first.verb) });
  }
}

const phrasal = new Map<string, CueVerb>();
const particles = new Set<string>();
for (const { frames: list, verbs } of phrasalVerbs) {
  for (const entry of verbs.split(' ')) {
    const [verb = '', particle = ''] = entry.split('-');
    particles.add(particle);
    for (const [word, forms] of inflect([verb])) {
      const known = phrasal.get(`${word} ${particle}`);
      const form = forms[0]?.form ?? 'base';
      phrasal.set(`${word} ${particle}`, {
        verb: entry,
        form,
        frames: new Set([...(known?.frames ?? []), ...list]),
        isSpeech: true,
      });
    }
  }
}

/** The cue verb that a word in lower case is a form of, or it and the word after it. */
export function cueVerbOf(lower: string, next: string): CueVerb | undefined {
  return (particles.has(next) ? phrasal.get(`${lower} ${next}`) : undefined) ?? cueVerbs.get(lower);
}

/** Whether the word after the verb is a part of it: "pointed out". */
export function isPhrasal({ verb }: CueVerb): boolean {
  return verb.includes('-');
}
