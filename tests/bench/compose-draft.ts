import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'tests/measure/drafts';
const wordsPerParagraph = 60;

interface ShortDraft {
  readonly incident: string;
  readonly text: string;
}

/** A draft of so many words out of the short ones, in paragraphs on one incident each, all incidents in turn. */
export function composeDraft(words: number): string {
  const byIncident = new Map<string, string[]>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const drafts: readonly ShortDraft[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const { incident, text } of drafts)
      byIncident.set(incident, [...(byIncident.get(incident) ?? []), text.replace(/\s+/g, ' ')]);
  }
  const paragraphs: string[] = [];
  const lists = [...byIncident.values()];
  for (let turn = 0; countWords(paragraphs.join(' ')) < words; turn += 1) {
    const paragraph = takeParagraph(lists[turn % lists.length] ?? []);
    if (paragraph !== '') paragraphs.push(paragraph);
    else if (lists.every((list) => list.length === 0)) throw new Error('The short drafts have too few words');
  }
  return paragraphs.join('\n\n');
}

/** What is taken is taken off the list. */
function takeParagraph(texts: string[]): string {
  let paragraph = '';
  while (texts.length > 0 && countWords(paragraph) < wordsPerParagraph) paragraph += ` ${texts.shift()}`;
  return paragraph.trim();
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
