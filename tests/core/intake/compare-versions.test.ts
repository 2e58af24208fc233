import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, type ParagraphChange } from '../../../src/core/intake/compare-versions.ts';
import type { Span } from '../../../src/core/text/span.ts';

const before = [
  'The army said on Monday that it had stopped every rocket.',
  'A monitor said seven people were killed in the raid.',
  'A minister is to speak later.',
  '“We saw 3,000 flashes,” a witness said.',
].join('\n\n');
const after = [
  'The army said  on Monday that it had stopped every rocket.',
  'Two officials resigned.',
  'A monitor said at least nine people were killed in the raid.',
  '"We saw 3,000 flashes," a witness said, and left.',
].join('\n');

function show({ kind, parts }: ParagraphChange): string {
  const signs = { same: '', removed: '-', added: '+' };
  return `${kind}: ${parts.map((part) => (part.kind === 'same' ? part.text : `[${signs[part.kind]}${part.text.trim()}]`)).join('')}`;
}

function find(words: string, text = before): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function trace(words: string, newer = after): string {
  const [fate] = compareVersions(before, newer, [find(words)]).quotes;
  return fate === undefined || fate.kind === 'gone' ? 'gone' : `${fate.kind}: ${newer.slice(...fate.span)}`;
}

describe('what changed', () => {
  test('is told paragraph by paragraph, word by word', () => {
    expect(compareVersions(before, after, []).paragraphs.map(show)).toEqual([
      'same: The army said  on Monday that it had stopped every rocket.',
      'added: [+Two officials resigned.]',
      'changed: A monitor said [-seven][+at least nine]people were killed in the raid.',
      'removed: [-A minister is to speak later.]',
      'changed: "We saw 3,000 flashes," a witness said[+, and left].',
    ]);
  });

  test('cuts no Arabic word and no figure in two', () => {
    const [change] = compareVersions(
      'قال المُرصد إن ٣٬٠٠٠ قتلوا يوم الاثنين',
      'قال المُرصد إن ٤٬٠٠٠ قتلوا يوم الاثنين',
      [],
    ).paragraphs;
    expect(change === undefined ? '' : show(change)).toMatch(/\[-٣٬?/);
    const [figure] = compareVersions(
      'It fired 3,000 rockets at the town.',
      'It fired 3,100 rockets at the town.',
      [],
    ).paragraphs;
    expect(figure === undefined ? '' : show(figure)).toBe('changed: It fired [-3,000][+3,100]rockets at the town.');
  });
});

describe('a quote', () => {
  test.each([
    ['every rocket', 'stands: every rocket'],
    ['said on Monday that it had', 'stands: said  on Monday that it had'],
    ['“We saw 3,000 flashes,”', 'stands: "We saw 3,000 flashes,"'],
    ['seven people were killed', 'near: nine people were killed'],
    ['A minister is to speak later.', 'gone'],
    ['seven', 'gone'],
  ])('“%s” %s', (words, fate) => {
    expect(trace(words)).toBe(fate);
  });

  test('that was moved stands, if it is more than a few words', () => {
    const moved = `${after}\n\nMany other things happened in the town on that day, and many people in the streets, in the shops and at the harbour talked of them. A minister is to speak later.`;
    expect(trace('A minister is to speak later.', moved)).toBe('stands: A minister is to speak later.');
    expect(trace('is to speak', moved)).toBe('near: is to speak');
  });

  test('that stands twice is found where it stood', () => {
    const twice = `It had stopped every rocket.\n\n${before}`;
    const [fate] = compareVersions(before, twice, [find('it had stopped every rocket')]).quotes;
    expect(fate).toMatchObject({ kind: 'stands', span: find('it had stopped every rocket', twice) });
  });

  test('does not stand within a longer word', () => {
    expect(trace('seven people were', before.replace('seven', 'seventy-seven'))).toBe('near: seven people were');
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    'army ',
    'said',
    ' ',
    '\n',
    '\n\n',
    '“',
    '"',
    '3,000',
    'ا',
    '😀',
    '\ud83d',
    '\u0301',
    '.',
    ' seven ',
    'ab ',
  );
  const texts = fc.array(words, { maxLength: 40 }).map((all) => all.join(''));
  const strip = (text: string) => text.replace(/\s+/g, '').replace(/[“”]/g, '"');

  test('the parts are the two texts, and nothing else', () => {
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const parts = compareVersions(old, fresh, []).paragraphs.flatMap((change) => change.parts);
        const take = (left: string) => parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
        expect(strip(take('removed'))).toBe(strip(fresh));
        expect(strip(take('added'))).toBe(strip(old));
      }),
      { numRuns: 1000 },
    );
  });

  test('a text compared with itself is the same, and every quote in it stands where it stood', () => {
    const quoted = texts.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(quoted, ([text, one, other]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const quote = text.slice(from, to).trim();
        fc.pre(quote !== '');
        const start = text.indexOf(quote, from);
        const { paragraphs, quotes } = compareVersions(text, text, [[start, start + quote.length]]);
        expect(paragraphs.every(({ kind }) => kind === 'same')).toBe(true);
        expect(quotes).toEqual([{ kind: 'stands', span: [start, start + quote.length] }]);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['word ', '"', 'a\n', 'a b c.\n', ' ', '😀'])(
    'a large text of “%s” and one more does not take the minutes of a square',
    (piece) => {
      const large = piece.repeat(300_000 / piece.length);
      const started = performance.now();
      compareVersions(large, `x ${large} y`, [[0, 40]]);
      compareVersions(large, 'b\n'.repeat(50_000), [[0, 40]]);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});
