import { describe, expect, test } from 'vitest';
import { list, propose } from './propose.ts';
import { wireReports } from './wire-reports.ts';

describe('a wire report becomes claims of the incident that it is about', () => {
  test.each(wireReports)('$name', ({ text, published, expected }) => {
    const found = list(propose(text, published));
    expect(
      expected.filter((line) => !found.includes(line) && !found.some((each) => each.startsWith(`${line} @`))),
    ).toEqual([]);
    // Few are offered beside them: an analyst has to look at each.
    expect(found.length).toBeLessThanOrEqual(expected.length + 5);
  });
});

describe('what is not understood is left empty', () => {
  test('an incident that the case has not: each statement is offered with its gaps', () => {
    const text = `A blast at a fuel depot near the port of Latakia killed at least four workers on Tuesday, the Syrian oil ministry said.

"We heard two explosions," said Ahmad Khalil, a fisherman.`;
    expect(list(propose(text, '2021-03-10'))).toEqual([
      'null null: (the Syrian oil ministry) asserts – [no source, incident, question, answer]',
      'null null: (Ahmad Khalil, a fisherman) asserts – [no source, incident, question, answer]',
    ]);
  });

  test('no relative day without a day of publication', () => {
    const text = 'Israeli helicopters fired rockets at southern Syria on Friday, SANA said.';
    expect(list(propose(text)).filter((line) => line.includes(' when:'))).toEqual([]);
  });

  test('an unknown speaker is never taken for a known one', () => {
    const text = 'Israel hit barracks in al-Safirah on Monday, a Jordanian army source said.';
    for (const { draft, gaps } of propose(text, '2020-05-05')) {
      expect(draft.source).toBeNull();
      expect(gaps).toContain('source');
    }
  });

  test('whose word is passed on is never lost, though the case has not that source', () => {
    const text = 'Israel hit a military site near Masyaf, SANA said, citing a Russian colonel.';
    const [first] = propose(text, '2024-09-09');
    expect(first?.draft.source).toBe('sana');
    expect(first?.originSpeaker).toBe('a Russian colonel');
    expect(first?.gaps).toEqual(['origin']);
  });

  test('a later incident is not meant by an earlier report', () => {
    const text = 'Israel hit a military site near Masyaf, SANA said.';
    expect(propose(text, '2019-01-01').every(({ draft }) => draft.incident === null)).toBe(true);
  });
});
