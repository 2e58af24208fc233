/** British to American, pair by pair, where no rule below says it. Keys are folded: lower case, without accents. */
const pairs: Readonly<Record<string, string>> = {
  grey: 'gray',
  programme: 'program',
  programmes: 'programs',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  instalment: 'installment',
  instalments: 'installments',
  skilful: 'skillful',
  wilful: 'willful',
  enrol: 'enroll',
  plough: 'plow',
  mould: 'mold',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  aluminium: 'aluminum',
  aeroplane: 'airplane',
  aeroplanes: 'airplanes',
  ageing: 'aging',
  towards: 'toward',
  afterwards: 'afterward',
  storey: 'story',
  storeys: 'stories',
  tonne: 'ton',
  tonnes: 'tons',
  cheque: 'check',
  cheques: 'checks',
  sulphur: 'sulfur',
  artefact: 'artifact',
  artefacts: 'artifacts',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  orientated: 'oriented',
  learnt: 'learned',
  burnt: 'burned',
  adviser: 'advisor',
  advisers: 'advisors',
};

/** "our" and "or", "four" and "for", "filled" and "filed" stay apart: each rule asks for a longer stem than they have. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=$|s$|ed$|ing$|er|able|ab|ite|ful|less|hood|ly|al|ist)/u, 'or'],
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u, 'iz'],
  [/ys(?=(?:e|ed|es|er|ers|ing)$)/u, 'yz'],
  [/(?<=[bt])re(?=$|s$)/u, 'er'],
  [/(?<=cent)r(?=ed$)/u, 'er'],
  [/(?<=[ns])c(?=(?:e|es|eless)$)/u, 's'],
  [/(?<=[aeiou]\p{L}*?[^aeiou]l?[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors)$)/u, ''],
  [/ogue(?=s?$)/u, 'og'],
  [/(?<=(?:dg))e(?=ment)/u, ''],
  [/^(an|p|orthop|arch|encyclop|h|c)ae/u, '$1e'],
];

/** One look for all of them: most words have none of this. */
const anyRule = /our|[iy]s[eai]|[bt]res?$|centr|[ns]ce|ll[eio]|ogue|dgem|ae/;

/** No word is longer; the rules look back over the whole of it. */
const longest = 30;

/** One spelling for the British and the American one: no word of English, only the same for both. */
export function foldSpelling(word: string): string {
  if (Object.hasOwn(pairs, word)) return pairs[word] ?? word;
  if (word.length < 5 || word.length > longest) return word;
  if (!anyRule.test(word)) return word;
  let folded = word;
  for (const [pattern, replacement] of rules) folded = folded.replace(pattern, replacement);
  return folded;
}
