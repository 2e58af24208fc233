/** In quotation marks, as long as a message can carry them. */
export function quoteWords(text: string, most = 14): string {
  return `“${clip(text, most)}”`;
}

/** The same of all of it. */
export function quoteWhole(text: string): string {
  return `“${bareWords(text)}”`;
}

/** On one line, to stand in quotation marks: those around it fall away, those within it become single. */
function bareWords(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded
    .replace(/^[“"]([^“”"]*)[”"]$/u, '$1')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', "'");
}

function clip(text: string, most: number): string {
  const bare = bareWords(text);
  const words = bare.split(' ');
  const few =
    words.length <= most + 2
      ? bare
      : `${words
          .slice(0, most)
          .join(' ')
          .replace(/[,;:]$/, '')} …`;
  const characters = [...few];
  return characters.length > 160 ? `${characters.slice(0, 160).join('').trimEnd()} …` : few;
}

/** How many words that are the same stand on either side of those that differ. */
const beside = 3;

/** Two readings of one quotation, each from shortly before they differ to shortly after. */
export function quoteApart(said: string, right: string): readonly [said: string, right: string] {
  const [a, b] = [said, right].map((text) => text.trim().split(/\s+/u)) as [string[], string[]];
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && fold(one) === fold(other);
  let first = 0;
  while (isSame(a[first], b[first])) first += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && isSame(a[a.length - 1 - last], b[b.length - 1 - last]))
    last += 1;
  const from = first > beside + 1 ? first - beside : 0;
  const less = last > beside + 1 ? last - beside : 0;
  const cut = (words: readonly string[]) => {
    const part = words.slice(from, words.length - less).join(' ');
    const whole = `${from > 0 ? '… ' : ''}${part}${less > 0 ? ' …' : ''}`;
    return quoteWords(less > 0 ? whole : whole.replace(/[,.;]$/, ''), 16);
  };
  return [cut(a), cut(b)];
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
