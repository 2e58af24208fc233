function fill(length: number, piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function nest(length: number, open: string, close: string): string {
  return fill(length, open).slice(0, length / 2) + fill(length, close).slice(0, length / 2);
}

function list(count: number, make: (index: number) => string): string {
  return Array.from({ length: Math.ceil(count) }, (_, index) => make(index)).join('');
}

const makers: Readonly<Record<string, (length: number) => string>> = {
  'straight quotation marks': (length) => fill(length, '"'),
  'opening quotation marks': (length) => fill(length, '“'),
  'closing quotation marks': (length) => fill(length, '”'),
  'curly quotation marks in turn': (length) => fill(length, '“”'),
  'quotation marks and words': (length) => fill(length, '" a '),
  'quotations left open': (length) => fill(length, '“It is so. '),
  'quotation marks nested': (length) => nest(length, '“‘', '’”'),
  'single quotation marks': (length) => fill(length, "'"),
  'single curly quotation marks': (length) => fill(length, '’'),
  'doubled single quotation marks': (length) => fill(length, "''"),
  'French quotation marks': (length) => fill(length, '«»'),
  'back quotes': (length) => fill(length, '``'),
  'commas low as quotation marks': (length) => fill(length, ',,'),
  'a word without an end': (length) => fill(length, 'a'),
  'a capital without an end': (length) => fill(length, 'A'),
  'a hyphenated word without an end': (length) => fill(length, 'a-'),
  'full stops': (length) => fill(length, '.'),
  'letters and full stops': (length) => fill(length, 'a.'),
  'capitals and full stops': (length) => fill(length, 'U.S.'),
  'lost spaces': (length) => fill(length, 'said.The'),
  apostrophes: (length) => fill(length, "a'"),
  digits: (length) => fill(length, '7'),
  'digits and commas': (length) => fill(length, '7,7.'),
  'an address without an end': (length) => `https://${fill(length, 'a')}`,
  addresses: (length) => fill(length, 'https://a.b/ '),
  words: (length) => fill(length, 'word '),
  names: (length) => fill(length, 'Israel Katz '),
  adjectives: (length) => fill(length, 'Syrian '),
  'round brackets': (length) => nest(length, '(', ')'),
  'round brackets left open': (length) => fill(length, '('),
  'square brackets': (length) => nest(length, '[', ']'),
  'brackets and words': (length) => nest(length, '(word ', ') '),
  emoji: (length) => fill(length, '👩‍👩‍👧‍👦🏳️‍🌈'),
  'combining marks': (length) => fill(length, 'é̂̃'),
  'zero width': (length) => fill(length, '\u200b\u200d\ufeff'),
  'direction overrides': (length) => fill(length, '\u202e\u2066a\u2069'),
  'right to left': (length) => fill(length, 'قال الجيش '),
  NUL: (length) => fill(length, '\0'),
  'NUL in words': (length) => fill(length, 'The army\0said '),
  'lone surrogates': (length) => fill(length, '\ud83d \udc00'),
  'surrogates the wrong way round': (length) => fill(length, '\udc00\ud83d'),
  'line breaks': (length) => fill(length, '\n'),
  'line breaks of Windows': (length) => fill(length, 'a\r\n'),
  'paragraphs of a letter': (length) => fill(length, 'a\n\n'),
  'white space': (length) => fill(length, ' \t\u00a0'),
  dashes: (length) => fill(length, '—'),
  hyphens: (length) => fill(length, '-'),
  commas: (length) => fill(length, ','),
  'commas and words': (length) => fill(length, 'army, '),
  'he said': (length) => fill(length, 'he said '),
  'he said it': (length) => fill(length, '"he said, '),
  'said he': (length) => fill(length, 'said he, '),
  'he said that': (length) => fill(length, 'he said that '),
  'told by told': (length) => fill(length, 'the army told the group that '),
  'according to': (length) => fill(length, 'according to '),
  'according to the army': (length) => fill(length, 'according to the army, '),
  'of the': (length) => fill(length, 'of the army '),
  'and the': (length) => fill(length, 'the army and '),
  'which said': (length) => fill(length, 'which said '),
  'not to': (length) => fill(length, 'did not '),
  'to say': (length) => fill(length, 'to say '),
  'was said': (length) => fill(length, 'was said to have been '),
  claims: (length) => fill(length, 'claims that '),
  'a quotation without an end': (length) => `"${fill(length, 'He left the town. ')}`,
  'short sentences': (length) => fill(length, 'He said so. '),
  'a sentence without an end': (length) => fill(length, 'the army said the town was hit and '),
  'a name with names in brackets': (length) => list(length / 16, (at) => `the Army (a${at}) said `),
  'quotations without an end': (length) => fill(length, '“It fell,” he said. “It '),
};

export const hostileKinds: readonly string[] = Object.keys(makers);

/** A text of about so many units that would undo a rule which reads on, back or over again. */
export function makeHostileText(kind: string, length: number): string {
  return makers[kind]?.(length) ?? '';
}
