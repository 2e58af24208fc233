/** How a desk sets its own words. What is quoted keeps the spelling it has. */
export interface DeskStyle {
  /** The spelling; with it go the order of a date, the clock, and the stops in "U.S.". */
  readonly spelling: 'american' | 'british';
  /** Whether a source that goes by initials is called by them. */
  readonly names: 'short' | 'full';
  readonly tense: 'past' | 'present';
}

/** As the case file itself is written. */
export const usualStyle: DeskStyle = { spelling: 'british', names: 'full', tense: 'past' };

/** British, American; each stands for its compounds and endings too ("centres", "air-defence"). */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['litre', 'liter'],
  ['theatre', 'theater'],
  ['calibre', 'caliber'],
  ['manoeuvre', 'maneuver'],
  ['armour', 'armor'],
  ['colour', 'color'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['rumour', 'rumor'],
  ['organis', 'organiz'],
  ['programme', 'program'],
  ['levelled', 'leveled'],
  ['cancelled', 'canceled'],
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['air strike', 'airstrike'],
];

/**
 * Our own words as the desk spells them. A capitalised word is part of a name
 * ("Israel Defense", "Research Center") and stays as it is: so this comes before
 * a sentence gets its capital.
 */
export function spellForDesk(text: string, { spelling }: Pick<DeskStyle, 'spelling'>): string {
  const spelt = pairs.reduce((left, [british, american]) => {
    const [from, to] = spelling === 'american' ? [british, american] : [american, british];
    return left.replace(new RegExp(`(?<!\\p{L})${from}(?=\\p{Ll}{0,5}(?!\\p{L}))`, 'gu'), (found, at: number) =>
      isOtherWord(left.slice(at)) ? found : to,
    );
  }, text);
  return spelling === 'american'
    ? spelt.replace(/\bUS\b(?!\.)/g, 'U.S.').replace(/\bUN\b(?!\.)/g, 'U.N.')
    : spelt.replace(/\bU\.S\.(?=[\s,]|$)/g, 'US').replace(/\bU\.N\.(?=[\s,]|$)/g, 'UN');
}

/** Words that only begin like one of the pairs: "meters" for parking and "programmed" are the same on both sides. */
function isOtherWord(word: string): boolean {
  return /^(?:programm(?:ed|ing|er)|meter(?:ed|ing)|honorary|laborator|colorado|organist)/.test(word);
}
