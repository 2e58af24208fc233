/** How words are folded before they are compared: one spelling, one word for one thing. Keys are lower case, singular. */

/** Written as one, read as two. */
export const compounds: Readonly<Record<string, readonly [string, string]>> = {
  airstrike: ['air', 'strike'],
  airraid: ['air', 'raid'],
  airbase: ['air', 'base'],
  airforce: ['air', 'force'],
};

/** The country a word names by its adjective. */
export const countryOfAdjective: Readonly<Record<string, string>> = {
  israeli: 'israel',
  iranian: 'iran',
  syrian: 'syria',
  iraqi: 'iraq',
  lebanese: 'lebanon',
  russian: 'russia',
  american: 'america',
  palestinian: 'palestine',
  turkish: 'turkey',
  jordanian: 'jordan',
  egyptian: 'egypt',
  yemeni: 'yemen',
  saudi: 'saudi',
  qatari: 'qatar',
  british: 'britain',
  french: 'france',
  german: 'germany',
  ukrainian: 'ukraine',
  chinese: 'china',
  afghan: 'afghanistan',
  pakistani: 'pakistan',
  indian: 'india',
  kurdish: 'kurdistan',
};

/** Capitals and seats that stand for a government, when they speak. */
export const countryOfSeat: Readonly<Record<string, string>> = {
  damascus: 'syria',
  moscow: 'russia',
  kremlin: 'russia',
  tehran: 'iran',
  teheran: 'iran',
  washington: 'america',
  baghdad: 'iraq',
  beirut: 'lebanon',
  ankara: 'turkey',
  amman: 'jordan',
  cairo: 'egypt',
  kyiv: 'ukraine',
  jerusalem: 'israel',
};

export const countries: ReadonlySet<string> = new Set(Object.values(countryOfAdjective));

/** Words that say the same of what is struck, by whom and with what. */
export const sameWord: Readonly<Record<string, string>> = {
  center: 'centre',
  defense: 'defence',
  ammunition: 'weapon',
  ammo: 'weapon',
  munition: 'weapon',
  weaponry: 'weapon',
  arms: 'weapon',
  warehouse: 'depot',
  store: 'depot',
  storehouse: 'depot',
  dump: 'depot',
  cache: 'depot',
  arsenal: 'depot',
  storage: 'depot',
  facility: 'centre',
  factory: 'plant',
  area: 'zone',
  district: 'zone',
  outpost: 'post',
  position: 'post',
  rocket: 'missile',
  warplane: 'jet',
  tv: 'television',
  paramilitary: 'militia',
  militiamen: 'militia',
  militiaman: 'militia',
  allied: 'backed',
  aligned: 'backed',
  sponsored: 'backed',
  supported: 'backed',
  linked: 'backed',
  not: 'non',
  shia: 'shiite',
  shi: 'shiite',
  men: 'man',
  servicemen: 'soldier',
  serviceman: 'soldier',
  troop: 'soldier',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  spokespeople: 'spokesman',
  policemen: 'policeman',
  adviser: 'advisor',
  usa: 'america',
  uk: 'britain',
  ministries: 'ministry',
  governorate: 'province',
  countryside: 'province',
};

/** Two words that are one thing. */
export const pairs: Readonly<Record<string, string>> = {
  'united state': 'america',
  'united kingdom': 'britain',
  'militia group': 'militia',
  'militia fighter': 'militia',
  'militia force': 'militia',
  'militia unit': 'militia',
  'fighter jet': 'jet',
  'war jet': 'jet',
  'combat jet': 'jet',
  'their life': 'killed',
  'their live': 'killed',
  'his life': 'killed',
};

/** Joined to a name from Arabic: nothing is told apart by them. */
export const articles: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'ar', 'ash', 'az', 'ez', 'ed', 'er', 'esh']);

const unchanging = /(?:ss|us|is|ous)$/;
const shortEnding = /(?:ch|sh|x|ss|zz)es$/;

/** Plural to singular, roughly: the same word always gives the same key, which is all that is asked of it. */
export function makeSingular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || unchanging.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (shortEnding.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
