import { describe, expect, test } from 'vitest';
import { findSameReport, type KnownReport } from '../../../src/core/intake/find-same-report.ts';

const passages = [
  'The army of Alder said on Monday that “every rocket” fired at the harbour had been stopped before it came near the town.',
  'A monitor, which has people on the ground, said that seven fighters were killed and that a depot near the harbour burned.',
  'The ministry of the neighbouring country declined to comment on the report, as it has done with most such raids before.',
  'Residents told a local station that they had heard three blasts, and that the power went out in two districts.',
];
const text = passages.join('\n\n');
const whole: KnownReport = { id: 'own', passages, isWhole: true, outlet: 'The Lantern' };
const quoted: KnownReport = { id: 'shipped', passages: passages.slice(1, 2), isWhole: false };
const other: KnownReport = {
  id: 'other',
  passages: [
    'An unrelated flood closed the road to the mountains for a week, the governor of the province said, and two bridges are gone.',
  ],
  isWhole: true,
};

describe('the same report', () => {
  test.each<[string, string]>([
    ['letter for letter', text],
    [
      'with other spaces and quotation marks',
      `  ${passages.join(' \n \r\n').replace('“every rocket”', '"every  rocket"')}\n`,
    ],
    [
      'with its headline and the page’s boilerplate',
      `Rockets stopped over Port Alder\nBy Jane Roe\n4 May 2020\n\n${passages.slice(0, 2).join('\n\n')}\n\nADVERTISEMENT\n\nRead more: Soup shortage looms\n\n${passages.slice(2).join('\n\n')}\n\n© 2020 The Lantern. All rights reserved.`,
    ],
  ])('is recognised %s', (_, pasted) => {
    expect(findSameReport(pasted, [other, whole])).toEqual({ id: 'own', how: 'same', share: 1 });
    expect(findSameReport(pasted, [other, quoted])).toEqual({ id: 'shipped', how: 'same', share: 1 });
  });

  test('is recognised by its address, however shared, where no passage is stored', () => {
    const stored = { id: 'linked', passages: [], isWhole: false, url: 'https://www.lantern.example/alder/?p=7' };
    expect(findSameReport(text, [stored], { url: 'http://lantern.example/alder?utm_source=x&p=7#top' })).toEqual({
      id: 'linked',
      how: 'same',
      share: null,
    });
    expect(findSameReport(text, [stored], { url: 'https://lantern.example/alder?p=8' })).toBe(null);
    expect(findSameReport(text, [stored])).toBe(null);
  });

  test('is preferred to a version of it', () => {
    const version = { ...whole, id: 'older', passages: passages.slice(0, 3) };
    expect(findSameReport(text, [version, whole])?.id).toBe('own');
  });
});

describe('a newer version', () => {
  test('has a figure revised, or is carried on', () => {
    const revised = text.replace('seven fighters', 'at least nine fighters');
    expect(findSameReport(revised, [other, whole])).toMatchObject({ id: 'own', how: 'version' });
    const longer = `${text}\n\n${other.passages.join('')}\n\nMore than that was not known on Tuesday, when the harbour opened to ships again.`;
    expect(findSameReport(longer, [whole])).toEqual({ id: 'own', how: 'version', share: 1 });
  });

  test('stands at the same address, whatever has become of its words', () => {
    const url = 'https://lantern.example/alder';
    expect(findSameReport(other.passages.join(''), [{ ...whole, url }], { url })).toEqual({
      id: 'own',
      how: 'version',
      share: 0,
    });
  });
});

describe('another report', () => {
  test('shares no more than a quotation', () => {
    expect(findSameReport(`${other.passages.join('')} ${passages[0]?.slice(0, 60)}`, [whole, quoted])).toBe(null);
    expect(findSameReport('', [whole, quoted, other])).toBe(null);
    expect(findSameReport(text, [])).toBe(null);
  });

  test('is the wire’s words in another outlet', () => {
    expect(findSameReport(text, [whole], { outlet: 'Haaretz' })).toEqual({ id: 'own', how: 'copy', share: 1 });
    expect(findSameReport(text, [whole], { outlet: 'Lantern' })).toMatchObject({ how: 'same' });
  });
});

test('a megabyte against a hundred reports does not take the minutes of a square', () => {
  const large = Array.from(
    { length: 170_000 },
    (_, index) => `w${(index * 7919) % 4999}${index % 50 === 49 ? '.\n' : ''}`,
  ).join(' ');
  const known = Array.from({ length: 100 }, (_, index) => ({ ...whole, id: `r${index}` }));
  const started = performance.now();
  expect(findSameReport(large, known)).toBe(null);
  expect(performance.now() - started).toBeLessThan(15_000);
});
