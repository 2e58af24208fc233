import type { Case, Source } from '../../core/model/case.ts';
import { type DeskStyle, spellForDesk } from '../desk-style.ts';
import { nameSource } from '../say-claim.ts';
import { findArticle, findHead, isPlural, lowerFirst, nameWithArticle } from './fit-label.ts';

/** A source as it stands in a sentence. */
export interface SpeakerName {
  /** "the Syrian army", "a regional intelligence source", "SANA". */
  readonly name: string;
  /** What stands between commas after it: an office, or the kind of source; null for none. */
  readonly aside: string | null;
  readonly isPlural: boolean;
}

/** Only the kind, which the case gives: who runs it, or from where, it may not. Null where the name says enough. */
const kindAside: Record<Source['kind'], string | null> = {
  military: null,
  official: null,
  'state-media': 'a state media outlet',
  monitor: 'a monitor',
  intelligence: null,
  'armed-group': 'an armed group',
  witness: null,
  expert: 'an expert source',
  outlet: null,
};

const saysKind = /\b(?:state|media|television|tv|radio|channel|monitor|rebels?|forces|army|experts?)\b/i;

const office =
  /\b(?:minister|president|governor|director|head|chief|commander|envoy|ambassador|spokes(?:man|woman|person)|analyst|expert|monitor|defector|general|official|chairman|secretary|mayor|resident|witness|doctor)\b/i;

export function nameSpeaker(theCase: Case, source: Source, style: DeskStyle): SpeakerName {
  const known = style.names === 'short' ? nameSource(theCase, source) : source.name;
  const [first = known, ...more] = known.split(', ');
  const role = more.join(', ');
  const unnamed = { unnamed: 'unnamed', 'not named': 'unnamed', 'not specified': 'unspecified' }[role];
  const isOutlet = source.kind === 'outlet';
  // "Sources" says itself that nobody is named.
  const adjective = /\bsources?$/i.test(first) ? undefined : unnamed;
  const bare =
    source.named && unnamed === undefined ? nameNamed(first, isOutlet) : nameUnnamed(theCase, first, adjective);
  const name = spellForDesk(bare, style);
  const plural = isMany(theCase, source, first, role);
  if (role === '' || unnamed !== undefined) {
    return { name, aside: source.named && !saysKind.test(first) ? kindAside[source.kind] : null, isPlural: plural };
  }
  const told = spellForDesk(role, style);
  if (/^to /.test(told)) return { name, aside: `speaking ${told}`, isPlural: plural };
  if (office.test(told) || /^(?:on|by|from|in|at|for) /.test(told)) return { name, aside: told, isPlural: plural };
  return { name: `${name} of ${nameNamed(told, false)}`, aside: null, isPlural: plural };
}

/** A person never is, and "Pravda.rs" is one. */
function isMany(theCase: Case, { named, kind }: Source, first: string, role: string): boolean {
  if (named && role !== '') return false;
  return isPlural(named && kind === 'outlet' ? first : lowerFirst(theCase, first));
}

/** Titles of papers that take "the". */
const paper = /\b(?:Post|Times|Guardian|Telegraph|Economist|Independent|Observer|Journal|Tribune)$/;

/** A name with a common noun in it takes "the": "the Syrian army", but "Syrian state television". */
function nameNamed(name: string, isOutlet: boolean): string {
  if (isOutlet) return paper.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
  const hasNoun =
    /(?:^|\s)(?:army|ministry|government|channel|embassy|forces?|police|office|council|presidency|parliament|mission|military|authorit(?:y|ies)|agency|navy|committee|organi[sz]ation|monitor|movement)(?:\s|$)/.test(
      name,
    );
  return hasNoun && !/^(?:an?|the) /i.test(name) ? `the ${name}` : nameWithArticle(name);
}

function nameUnnamed(theCase: Case, first: string, adjective: string | undefined): string {
  const [, article, noun = first] = /^(An?|The) (.+)$/.exec(first) ?? [];
  const label = article === undefined ? lowerFirst(theCase, noun) : noun;
  const whole = adjective === undefined ? label : `${adjective} ${label}`;
  if (/^\p{Lu}/u.test(findHead(label).split(/[\s-]/).at(-1) ?? '') && !isPlural(label)) return label;
  if (isPlural(label) || /^(?:media|television|two|three|several)\b/i.test(noun)) return whole;
  return article === 'The' ? `the ${whole}` : `${findArticle(whole)} ${whole}`;
}

/** Whether what stands after the name is an office, or a place: so of one person, as a rule, and never a kind. */
export function hasOffice({ aside }: SpeakerName): boolean {
  return aside !== null && !/^an? /.test(aside);
}
