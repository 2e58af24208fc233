import type { Case } from '../../../src/core/model/case.ts';
import { indexCase } from '../../../src/core/model/index-case.ts';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { type Json, makeSmallCase } from '../model/small-case.ts';

/** The small case, changed by a test; its shape is checked as any case's. */
export function readSmallCase(change: (value: Json) => void = () => {}): Case {
  const value = makeSmallCase();
  change(value);
  return readCase(value);
}

export function readCase(value: unknown): Case {
  const parsed = parseCase(value);
  if (parsed.ok) return parsed.value;
  throw new Error(
    parsed.problems.map(({ path, expected, found }) => `${path}: ${expected}, found ${found}`).join('\n'),
  );
}

export function withoutClaims(theCase: Case): Case {
  return indexCase({ ...theCase, incidents: theCase.incidents.map((incident) => ({ ...incident, claims: [] })) });
}

/** Texts that spreadsheets run, readers of markup stumble over, or that are written from the right. */
export const hostileTexts = [
  '=HYPERLINK("https://evil.example","press")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '  =1+1',
  '\u200B=1',
  '＝1+1',
  "'quoted' from the start",
  "''=1",
  'a "quoted" word, and a comma; a semicolon\nand a new line',
  '</script><script>alert(1)</script>',
  'قالت الوزارة إن "ثمانية" قُتلوا',
  'אמר דובר צה״ל: "לא נגיב"',
  '\u202Egnp.exe',
  '\u0000\u0007 bell',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩‍🚒',
];
