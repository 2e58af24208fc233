import type { Claim, ConceptId } from '../../core/model/case.ts';
import { spellForDesk } from '../desk-style.ts';
import { sayConcept } from '../say-concept.ts';
import { joinWords } from '../say-list.ts';
import { nameEvent, shiftVerb } from './embed-question.ts';
import { findArticle, findHead, isPlural, namePlace, nameThing, nameWithArticle, singularise } from './fit-label.ts';
import type { Said, Telling } from './telling.ts';
import { agree, anyAuxiliary, isPast, shiftBack, stripPerson } from './verb-forms.ts';

/** A clause that gives the concepts as the question's answer; null where the question's form is not known. */
export function stateConcepts(telling: Telling, said: Said, ids: readonly ConceptId[]): string | null {
  const labels = ids.map((id) => sayConcept(telling.theCase, id));
  const clause = stateByKind(telling, said, labels);
  return clause === null ? null : spellForDesk(clause.replace(/,(?=,|$)/g, ''), telling.style);
}

function stateByKind(telling: Telling, said: Said, labels: readonly string[]): string | null {
  switch (telling.question.kind) {
    case 'place':
      return statePlaces(telling, said, labels);
    case 'actor':
      return stateActors(telling, said, labels);
    case 'target':
      return stateTargets(telling, said, labels);
    case 'cause':
      return stateCauses(telling, said, labels);
    case 'unit':
    case undefined:
      return null;
  }
}

/** A denied list denies each of it. */
function list(said: Pick<Said, 'stance' | 'exhaustive'>, names: readonly string[], none = 'nowhere else'): string {
  if (said.stance === 'denies') return joinWords(names, 'or');
  return said.exhaustive === true ? `${joinWords(names)} and ${none}` : joinWords(names);
}

function statePlaces({ asked, style, event }: Telling, said: Said, labels: readonly string[]): string | null {
  const places = list(said, labels.map(namePlace));
  const [, whence] = /^Where did (.+?) come from$/.exec(asked) ?? [];
  if (whence !== undefined) return `${whence} came from ${places}`;
  const [, verb = '', what, rest] = /^Where (was|were|is|are) (.+?)((?: \p{Ll}+)? from)?$/u.exec(asked) ?? [];
  if (what === undefined) return null;
  if (rest !== undefined) return `${nameEvent(`${what} ${shiftBack(verb, style.tense)}`, event)}${rest} ${places}`;
  // A label tells no preposition: what was near an airport was not at it.
  const whose = what === 'it' ? event?.name : what;
  return `the location${whose === undefined ? '' : ` of ${whose}`} was ${places}`;
}

function stateActors(telling: Telling, said: Said, labels: readonly string[]): string | null {
  return (
    stateOwners(telling, said, labels) ??
    stateObjects(telling, said, labels) ??
    stateWho(telling, said, labels) ??
    statePersons(telling, said, labels)
  );
}

/** "Whose site was it", "Whose forces are in the area". */
function stateOwners({ asked, style }: Telling, said: Said, labels: readonly string[]): string | null {
  const [, what = '', verb = '', rest = ''] = /^Whose (\p{L}+) (was|were|is|are) (.+)$/u.exec(asked) ?? [];
  if (what === '') return null;
  const names = list(said, labels.map(nameWithArticle), 'no others');
  if (rest === 'it') return `the ${what} belonged to ${names}`;
  const isNamed = what === 'forces' && labels.every(isPlural);
  return `${isNamed ? names : `${what} of ${names}`} ${agree(shiftBack(verb, style.tense), true)} ${rest}`;
}

/** "Whom are they aimed at", "Against whom were they used". */
function stateObjects({ asked, style, event }: Telling, said: Said, labels: readonly string[]): string | null {
  const [, preposition = '', verb = '', object = '', deed = ''] =
    /^(?:(Against|For|By|With|To) whom|Whom) (was|were|is|are) (it|they|the [^,]+?) (.+)$/.exec(asked) ?? [];
  if (verb === '') return null;
  const before = nameEvent(`${object} ${shiftBack(verb, style.tense)} ${deed}`, event);
  const names = list(said, labels.map(nameWithArticle), 'no one else');
  return [before, preposition.toLowerCase(), names].filter((part) => part !== '').join(' ');
}

/** "Who carried it out", "Who works on them". */
function stateWho({ asked, style, event }: Telling, said: Said, labels: readonly string[]): string | null {
  const [, verb = '', rest = ''] = /^Who (\p{Ll}+)( .+)?$/u.exec(asked) ?? [];
  if (verb === '' || new RegExp(`^${anyAuxiliary}$`).test(verb)) return null;
  const names = list(said, labels.map(nameWithArticle), 'no one else');
  const isMany = labels.length > 1 || labels.some(isPlural);
  const present = !isPast(verb) && isMany ? stripPerson(verb) : verb;
  const now = style.tense === 'past' ? shiftVerb(verb, 'past') : present;
  return `${names} ${nameEvent(`${now}${rest}`, event)}`;
}

/** "Who were the dead", "Who was the dead man", "What was his name". A list that may be longer only "included" them. */
function statePersons({ asked, question }: Telling, said: Said, labels: readonly string[]): string | null {
  const [, wh = '', verb = '', whom = ''] =
    /^(Who|What) (was|were|is|are) ((?:the|his|her|their) [^,]+)$/.exec(asked) ?? [];
  if (whom === '') return null;
  if (wh === 'What') return `${whom} ${verb} ${list(said, labels)}`;
  if (question.accepts === 'one') return `${whom} ${verb} ${list(said, labels.map(nameOneOf))}`;
  const members = list({ ...said, exhaustive: false }, labels.map(nameMembers));
  return said.exhaustive === true && said.stance !== 'denies'
    ? `${whom} ${verb} ${members}, and no others`
    : `${whom} included ${members}`;
}

const body = /(?:^|\s)(?:forces|militias|army|resistance|military|police|group|movement)$/i;

/** "civilians", "members of Hezbollah", "Mohammad Reza Zahedi, Quds Force commander,". */
function nameMembers(label: string): string {
  if (label.includes(', ')) return `${label},`;
  if (isPerson(label)) return label;
  return isPlural(label) && !body.test(findHead(label)) ? label : `members of ${nameWithArticle(label)}`;
}

function nameOneOf(label: string): string {
  if (isPerson(label)) return label;
  if (!isPlural(label) || body.test(findHead(label))) return `a member of ${nameWithArticle(label)}`;
  const one = singularise(label);
  return `${findArticle(one)} ${one}`;
}

/** Two names or more, none of which names a body of people. */
function isPerson(label: string): boolean {
  const head = findHead(label);
  return (
    /^(?:\p{Lu}[\p{L}.'’-]*|(?:al|el|bin|ibn|abu|de|van|von)(?=[ -])[\p{L}'’-]*)(?: [\p{L}.'’-]+)+$/u.test(head) &&
    /^(?:\S*\p{Lu}\S*(?: |$)|(?:al|el|bin|ibn|abu|de|van|von) )+$/u.test(head) &&
    !/(?:States|Forces?|Guards?|Army|Front|Party|Nations|Kingdom|Brigades?|Movement|Council|Jihad|Corps|Union|Emirates)$/.test(
      head,
    )
  );
}

function stateTargets({ asked, style, event }: Telling, said: Said, labels: readonly string[]): string | null {
  const [, aux = '', deed = ''] = /^What (was|were|has been|have been|is being|is|are) (\p{Ll}+)$/u.exec(asked) ?? [];
  if (deed === '') return null;
  const things = list(said, labels.map(nameThing), 'nothing else');
  // Who speaks of blasts does not say that anything was hit.
  if (event?.isDeed === false) return `${event.name} ${agree('was', event.isPlural)} at ${things}`;
  const plural = said.stance === 'denies' ? isPlural(labels.at(-1) ?? '') : labels.length > 1 || labels.some(isPlural);
  const [first = '', ...more] = aux.split(' ');
  const verb = [agree(shiftBack(first, style.tense), plural), ...more].join(' ');
  return `${things} ${verb} ${findReach(said.claims) ?? deed}`;
}

/** Who speaks of what was aimed at, or of an attack on it, does not say that it was hit; null where the source's words say so, or do not tell. */
export function findReach(claims: readonly Claim[]): 'targeted' | 'attacked' | null {
  const words = claims
    .flatMap(({ evidence = [], statement = '' }) => [statement, ...evidence.map(({ exact = '' }) => exact)])
    .join(' ');
  if (/\b(?:hit|hits|struck)\b/i.test(words)) return null;
  if (/\b(?:target|aim|thwart|fired at|(?:was|were) after|went for|go for)/i.test(words)) return 'targeted';
  return /\battack(?:s|ed)?\b/i.test(words) ? 'attacked' : null;
}

function stateCauses({ asked, question, event }: Telling, said: Said, labels: readonly string[]): string | null {
  const things = list(said, labels.map(nameThing), 'nothing else');
  const isOne = labels.length === 1 && !labels.some(isPlural) && question.accepts === 'one';
  const isDeed = event?.isDeed === true;
  if (
    /^How (?:was|were) (?:it|they) (?:carried out|done|made)$/.test(asked) ||
    (isDeed && asked === 'What caused it')
  ) {
    // "it" stays: the strike was no strike, and "the strikes" no single one.
    return isOne ? `it was ${things}` : `it involved ${things}`;
  }
  const [, verb = '', rest = ''] = /^What (\p{Ll}+) (.+)$/u.exec(asked) ?? [];
  return verb !== '' && isPast(verb) ? `${things} ${nameEvent(`${verb} ${rest}`, event)}` : null;
}
