import type { DeskStyle } from '../desk-style.ts';
import type { EventName } from './find-event.ts';
import { agree, anyAuxiliary, isPast, shiftBack, stripPerson, toPast } from './verb-forms.ts';

type Tense = DeskStyle['tense'];

/** Where it ends is sure: a pronoun, "Iran", "Iran's forces", "the aircraft"; of a longer one it is not. */
const subject = "(?:it|they|there|he|she|\\p{Lu}[\\p{L}-]*['’]s \\p{L}+|\\p{Lu}[\\p{L}-]*|the \\p{L}+)";
const opening =
  '(?:(?:On|Against|For|By|With|To|From|In) (?:what|which|whom)(?: \\p{L}+)?|Who|Whom|Where|When|Why|How|What(?: \\p{L}+)?|Which \\p{L}+|Whose \\p{L}+)';

const counted = new RegExp(`^(How (?:many|much)(?: .+?)?) (${anyAuxiliary}) (there|it|they|he|she) ?(.*)$`, 'u');
const inverted = new RegExp(`^(${opening}) (${anyAuxiliary}) (${subject}) ?(.*)$`, 'u');
const named = new RegExp(`^(${opening}) (was|were|is|are) (the [^,]+)$`, 'u');
const asked = new RegExp(`^(Was|Were|Is|Are|Has|Have|Had|Will|Would|Can|Could|May) (${subject}) (.+)$`, 'u');
const done = new RegExp(`^(.+?) (did|do|does) (${subject}) (\\p{Ll}+) ?(.*)$`, 'u');
const direct = new RegExp(
  `^(?:Who|What(?: \\p{L}+)?|Which \\p{L}+|Whose \\p{L}+|How (?:many|much).*?) (?:${anyAuxiliary}|\\p{Ll}+s|\\p{Ll}+ed|hit|struck|shot) .*$`,
  'u',
);

/** "who carried out the strike" of "Who carried it out?"; null where the order of its words cannot be told. */
export function embedQuestion(text: string, event: EventName | null, tense: Tense): string | null {
  const bare = text.replace(/\?\s*$/, '');
  if (bare === 'Since when') return event === null ? 'since when' : `when ${event.name} began`;
  const embedded = invertBack(bare, tense);
  return embedded === null ? null : nameEvent(lowerOpening(embedded), event);
}

function lowerOpening(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function invertBack(bare: string, tense: Tense): string | null {
  const tidy = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  const isThePhrase = named.exec(bare);
  if (
    isThePhrase !== null &&
    !/ (?:of|in|at|on|for|from|to|by) | \p{L}+(?:ed|en|hit|done)$/u.test(isThePhrase[3] ?? '')
  ) {
    const [, first = '', verb = '', rest = ''] = isThePhrase;
    return tidy(first, rest, shiftBack(verb, tense));
  }
  const does = done.exec(bare);
  if (does !== null) {
    const [, first = '', auxiliary = '', who = '', verb = '', rest = ''] = does;
    if (auxiliary === 'does') return null;
    return tidy(first, who, auxiliary === 'did' || tense === 'past' ? toPast(verb) : verb, rest);
  }
  const turned = counted.exec(bare) ?? inverted.exec(bare);
  if (turned !== null) {
    const [, first = '', verb = '', who = '', rest = ''] = turned;
    return tidy(first, who, shiftBack(verb, tense), rest);
  }
  const yesOrNo = asked.exec(bare);
  if (yesOrNo !== null) {
    const [, verb = '', who = '', rest = ''] = yesOrNo;
    return tidy('whether', who, shiftBack(verb.toLowerCase(), tense), rest);
  }
  if (!direct.test(bare)) return null;
  return bare
    .replace(new RegExp(`(?<= )${anyAuxiliary}(?= )`), (verb) => shiftBack(verb, tense))
    .replace(/^(Who|What) (\p{Ll}+)/u, (_, who: string, verb: string) => `${who} ${shiftVerb(verb, tense)}`);
}

/** "carries" becomes "carried"; what is past or an auxiliary stays. */
export function shiftVerb(verb: string, tense: Tense): string {
  if (tense === 'present' || isPast(verb) || !/[^su]s$/.test(verb)) return verb;
  return toPast(stripPerson(verb));
}

/** The event in the place of "it" or "they", its verb with it; what is someone's site, or of another number, keeps its pronoun. */
export function nameEvent(text: string, event: EventName | null): string {
  if (event === null || /^whose /i.test(text)) return text;
  if (!event.isDeed) text = text.replace(/\bcarried it out\b/, `was behind ${event.name}`);
  const [pronoun, object] = event.isPlural ? ['(?:it|they)', '(?:it|them)'] : ['it', 'it'];
  return text
    .replace(new RegExp(`\\b(carr(?:ied|ies|y)) ${object} out\\b`), `$1 out ${event.name}`)
    .replace(
      new RegExp(`\\b${pronoun} (${anyAuxiliary})\\b`),
      (_, verb: string) => `${event.name} ${agree(verb, event.isPlural)}`,
    )
    .replace(/\bit(?= \p{Ll}+ed\b)/u, event.isPlural ? 'it' : event.name)
    .replace(/\bthey(?= \p{Ll})/u, event.isPlural ? event.name : 'they')
    .replace(new RegExp(`\\b(on|of|to|for|against|with|caused|behind) ${object}\\b`), `$1 ${event.name}`);
}
