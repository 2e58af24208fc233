/** A draft goes by the first words of its first line, which may be its headline. */
export function nameDraft(text: string): string {
  const [first = ''] = text.trimStart().slice(0, 400).split('\n', 1);
  const folded = first.replace(/\s+/gu, ' ').trim();
  if (folded === '') return 'An empty draft';
  if (folded.length <= mostLetters) return folded;
  const cut = folded.slice(0, mostLetters);
  const end = cut.lastIndexOf(' ');
  return `${end > mostLetters / 2 ? cut.slice(0, end) : cut} …`;
}

const mostLetters = 90;
