import type { Span } from '../../../src/core/text/span.ts';
import { createTagger } from '../../../src/core/text/tag-text.ts';
import type { TaggedText } from '../../../src/core/text/tagged-text.ts';

type Role = 'source' | 'cue' | 'content';
type Roles = Readonly<Record<Role, readonly Span[]>>;

const roleOf: Readonly<Record<string, Role>> = { s: 'source', c: 'cue', t: 'content' };
const tagText = createTagger();

export interface MarkedText {
  readonly tagged: TaggedText;
  /** One an attribution, numbered as in the text; without numbers all is one. */
  readonly found: readonly Roles[];
}

/** `[s The army] [c said] [t Israel attacked].` With several attributions, each is numbered: `[s1 The army] …`. */
export function readMarked(marked: string): MarkedText {
  const found = new Map<string, Record<Role, Span[]>>();
  let text = '';
  for (const part of marked.split(/(\[[sct]\d* [^\]]*\])/)) {
    const match = /^\[([sct])(\d*) ([^\]]*)\]$/.exec(part);
    const [, letter = '', number = '', words = part] = match ?? [];
    const role = roleOf[letter];
    if (role !== undefined) {
      const roles = found.get(number) ?? { source: [], cue: [], content: [] };
      found.set(number, roles);
      roles[role].push([text.length, text.length + words.length]);
    }
    text += words;
  }
  const inOrder = [...found].sort(([one], [another]) => Number(one) - Number(another));
  return { tagged: tagText(text), found: inOrder.map(([, roles]) => roles) };
}
