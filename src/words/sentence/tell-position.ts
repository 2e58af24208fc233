import type { Certainty, Claim, ConceptId, PartyId, Stance } from '../../core/model/case.ts';
import { phraseAnswer, sayAbout, sayTopic, stateAnswer } from './state-answer.ts';
import type { Said, Telling } from './telling.ts';

/** What a source did, to stand after its name; the verb's number is its own. */
export interface Predicate {
  readonly singular: string;
  readonly plural: string;
  /** What it says, without the verb; null where it says nothing. Two of a kind are told in one. */
  readonly clause: string | null;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly claims: readonly Claim[];
}

/** Past, then present for one and for many. */
export type Verb = readonly [past: string, singular: string, plural: string];

export const verbs = {
  said: ['said', 'says', 'say'],
  reported: ['reported', 'reports', 'report'],
  believed: ['believed', 'believes', 'believe'],
  held: ['held', 'holds', 'hold'],
  denied: ['denied', 'denies', 'deny'],
  doubted: ['doubted', 'doubts', 'doubt'],
  disputed: ['disputed', 'disputes', 'dispute'],
  declined: ['declined', 'declines', 'decline'],
  took: ['took', 'takes', 'take'],
  gave: ['gave', 'gives', 'give'],
  did: ['did', 'does', 'do'],
  openly: ['neither confirmed nor denied', 'neither confirms nor denies', 'neither confirm nor deny'],
} as const satisfies Record<string, Verb>;

interface Form {
  readonly verb: Verb;
  /** With the comma or the blank that it begins with. */
  readonly after: string;
}

export interface Voice {
  /** A report's own voice, and nobody else's word. */
  readonly isOutlet: boolean;
  /** "Israel", where the sentence speaks of it again. */
  readonly name: string;
  readonly party: PartyId;
}

export function tellPosition(telling: Telling, given: Said, certainty: Certainty, voice: Voice): Predicate {
  const said = nameAccused(telling, given, voice.party);
  const stated = stateAnswer(telling, said);
  const clause = stated?.startsWith(`${voice.name} `) === true ? `it${stated.slice(voice.name.length)}` : stated;
  const tell = (index: 1 | 2, own: string) => {
    const { verb, after } = chooseForm(telling, said, certainty, voice.isOutlet ? own : null, clause);
    return `${verb[telling.style.tense === 'past' ? 0 : index]}${after}`;
  };
  return {
    singular: tell(1, 'its'),
    plural: tell(2, 'their'),
    clause: clause ?? (said.answer === undefined ? null : phraseAnswer(telling, said.answer)),
    stance: said.stance,
    certainty,
    claims: said.claims,
  };
}

/** Whoever is accused and neither confirms nor denies it, does so of what it is accused of. */
function nameAccused({ theCase, question }: Telling, said: Said, party: PartyId): Said {
  const accused: string | undefined = question.accused;
  if (said.stance !== 'noncommittal' || said.answer !== undefined || accused !== party) return said;
  const id = accused as ConceptId;
  return theCase.conceptById.has(id) && question.kind === 'actor' ? { ...said, answer: { concepts: [id] } } : said;
}

function chooseForm(
  telling: Telling,
  said: Said,
  certainty: Certainty,
  own: string | null,
  clause: string | null,
): Form {
  switch (said.stance) {
    case 'asserts':
      if (said.answer === undefined) return sayNothingOf(telling);
      return clause === null
        ? assertBeside(own, certainty, sayTopic(telling), phraseAnswer(telling, said.answer))
        : assert(own, certainty, clause);
    case 'denies':
      if (said.answer === undefined) return { verb: verbs.disputed, after: ` accounts of ${sayAbout(telling)}` };
      return clause === null
        ? denyBeside(certainty, sayTopic(telling), phraseAnswer(telling, said.answer))
        : deny(certainty, clause);
    case 'noncommittal':
      return stayOpen(telling, said, clause);
    case 'declines':
      return { verb: verbs.declined, after: ' to comment' };
    case 'silent': {
      const about = clause === null ? sayAbout(telling) : `whether ${clause}`;
      return { verb: verbs.did, after: ` not ${about.startsWith('whether ') ? 'say' : 'address'} ${about}` };
    }
  }
}

function assert(own: string | null, certainty: Certainty, clause: string): Form {
  if (own === null) {
    switch (certainty) {
      case 'certain':
        return { verb: verbs.said, after: ` ${clause}` };
      case 'probable':
        return { verb: verbs.believed, after: `, without asserting it, that ${clause}` };
      case 'possible':
        return { verb: verbs.held, after: ` it possible that ${clause}` };
    }
  }
  const aside = {
    certain: ', that',
    probable: ' and without asserting it, that',
    possible: ' and as a possibility, that',
  };
  return { verb: verbs.reported, after: `, in ${own} own voice${aside[certainty]} ${clause}` };
}

/** "said, as to why it was done: a response", "said of the damage: none". */
function assertBeside(own: string | null, certainty: Certainty, topic: string, phrase: string): Form {
  const hedge = { certain: '', probable: 'without asserting it', possible: 'as a possibility' }[certainty];
  const aside = [own === null ? '' : `in ${own} own voice`, hedge].filter((part) => part !== '').join(' and ');
  const beside = topic.startsWith(',') ? topic : ` ${topic}`;
  const told = aside === '' ? beside : `, ${aside},${beside.replace(/^,/, '')}`;
  return { verb: own === null ? verbs.said : verbs.reported, after: `${told}: ${phrase}` };
}

function deny(certainty: Certainty, clause: string): Form {
  switch (certainty) {
    case 'certain':
      return { verb: verbs.denied, after: ` that ${clause}` };
    case 'probable':
      return { verb: verbs.doubted, after: ` that ${clause}` };
    case 'possible':
      return { verb: verbs.held, after: ` it possible that it was not so that ${clause}` };
  }
}

function denyBeside(certainty: Certainty, topic: string, phrase: string): Form {
  const beside = `${topic.startsWith(',') ? topic : `, ${topic}`}: ${phrase}`;
  switch (certainty) {
    case 'certain':
      // "Denied direct damage to the temples": what it was of, the words say.
      if (topic.startsWith('of the ') && !/^none$|\bonly\b/.test(phrase))
        return { verb: verbs.denied, after: ` ${phrase}` };
      return { verb: verbs.denied, after: beside };
    case 'probable':
      return { verb: verbs.doubted, after: beside };
    case 'possible':
      return { verb: verbs.held, after: ` it possible that this was not so${beside}` };
  }
}

function sayNothingOf(telling: Telling): Form {
  const about = sayAbout(telling);
  return about.startsWith('“')
    ? { verb: verbs.gave, after: ` no answer to ${about}` }
    : { verb: verbs.did, after: ` not say ${about}` };
}

/** As its own words have it: "not clear", or the set phrase; that it took no position says no more than any such claim. */
function stayOpen(telling: Telling, said: Said, clause: string | null): Form {
  const words = said.claims
    .flatMap(({ statement = '', translation = '', evidence = [] }) => [
      statement,
      translation,
      ...evidence.map(({ exact = '' }) => exact),
    ])
    .join(' ');
  const about = clause === null ? sayAbout(telling) : `whether ${clause}`;
  if (/\b(?:unclear|not (?:yet )?clear|undetermined|unsure|can ?not (?:yet )?say|could not say)\b/i.test(words)) {
    return { verb: verbs.said, after: ` it was not clear ${about}` };
  }
  if (/\bconfirm/i.test(words) && /\bden(?:y|ied|ies|ying)\b/i.test(words)) {
    return { verb: verbs.openly, after: clause === null ? ` accounts of ${about}` : ` that ${clause}` };
  }
  return { verb: verbs.took, after: ` no position on ${about}` };
}
