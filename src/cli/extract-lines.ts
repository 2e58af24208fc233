import { parseJson } from '../core/model/decode-json.ts';
import type { Parsed, Problem } from '../core/model/problem.ts';

export interface TextLine {
  /** As given, to be given back. */
  readonly id: string | number;
  readonly text: string;
}

/** A text a line, empty lines passed over. Every line that is none is named. */
export function readTextLines(lines: string): Parsed<readonly TextLine[]> {
  const texts: TextLine[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = readTextLine(line);
    if (typeof parsed !== 'string') texts.push(parsed);
    else problems.push({ path: `line ${index + 1}`, expected, found: parsed });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: texts };
}

const expected = 'one JSON object on the line, {"id": "…", "text": "…"}; a line break in the text is written \\n';

/** The text, or what stood there instead. */
function readTextLine(line: string): TextLine | string {
  const parsed = parseJson(line);
  if (!parsed.ok)
    return parsed.problems[0]?.found.replace('line 1, ', '').replace('a file that', 'a line that') ?? 'no JSON';
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'JSON that is no object';
  const { id, text } = value as { readonly id?: unknown; readonly text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return id === undefined ? 'no "id"' : 'an "id" that is no text';
  if (typeof text !== 'string') return text === undefined ? 'no "text"' : 'a "text" that is no text';
  return { id, text };
}
