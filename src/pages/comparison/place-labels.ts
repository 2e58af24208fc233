/** What stands beside the plot: whose line ends here, or what a gap comes to. */
export interface SideLabel {
  readonly key: string;
  readonly text: readonly string[];
  /** How many lines of it are the name; the rest is the figure. */
  readonly nameLines: number;
  readonly isGap: boolean;
  /** Where it would stand, by its middle. */
  readonly anchor: number;
}

export interface PlacedLabel extends SideLabel {
  /** The middle of the text. */
  readonly y: number;
}

export const labelLineHeight = 15;
const between = 5;

/** Pushed apart so that none covers another, each as near to its anchor as those above and below allow. */
export function placeLabels(labels: readonly SideLabel[], top: number, bottom: number): readonly PlacedLabel[] {
  const sorted = [...labels].sort((a, b) => a.anchor - b.anchor || (a.key < b.key ? -1 : 1));
  const tops: number[] = [];
  let free = top;
  for (const label of sorted) {
    const at = Math.max(free, label.anchor - heightOf(label) / 2);
    tops.push(at);
    free = at + heightOf(label) + between;
  }
  let limit = bottom;
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const height = heightOf(sorted[index] as SideLabel);
    const at = Math.min(tops[index] as number, limit - height);
    tops[index] = at;
    limit = at - between;
  }
  return sorted.map((label, index) => ({ ...label, y: (tops[index] as number) + heightOf(label) / 2 }));
}

/** The least height in which they all find room. */
export function measureLabels(labels: readonly SideLabel[]): number {
  return labels.reduce((sum, label) => sum + heightOf(label) + between, 0);
}

function heightOf({ text }: SideLabel): number {
  return text.length * labelLineHeight;
}

/** Lines of at most so many letters, broken between words; within one only where it is longer than a line. */
export function wrapWords(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => cutWord([...each], most))) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function cutWord(letters: readonly string[], most: number): readonly string[] {
  if (letters.length <= most) return [letters.join('')];
  return [`${letters.slice(0, most - 1).join('')}-`, ...cutWord(letters.slice(most - 1), most)];
}
