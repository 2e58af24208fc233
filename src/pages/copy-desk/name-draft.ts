/** A draft goes by its first words. */
export function nameDraft(text: string): string {
  const folded = text.slice(0, 400).replace(/\s+/gu, ' ').trim();
  if (folded === '') return 'An empty draft';
  if (folded.length <= mostLetters) return folded;
  const cut = folded.slice(0, mostLetters);
  const end = cut.lastIndexOf(' ');
  return `${end > mostLetters / 2 ? cut.slice(0, end) : cut} …`;
}

const mostLetters = 90;
