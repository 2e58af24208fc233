import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHeading } from '../../../src/core/intake/find-heading.ts';
import type { Found, HeadingHints } from '../../../src/core/intake/heading.ts';
import { findAsides } from '../../../src/core/intake/set-aside.ts';
import { splitPassages } from '../../../src/core/intake/split-passages.ts';

const copy =
  'The army said on Monday that it had stopped every rocket.\n\nA monitor said that seven people were killed.';
const headline = 'Rockets stopped over Port Alder';

function read(text: string, hints: HeadingHints = {}) {
  const asides = findAsides(text);
  const heading = findHeading(text, hints, asides);
  const value = (found: Found | null) => found?.value ?? null;
  return {
    headline: value(heading.headline),
    outlet: value(heading.outlet),
    agency: value(heading.agency),
    published: value(heading.published),
    url: value(heading.url),
    passages: splitPassages(text, asides, heading).map((span) => text.slice(...span)),
  };
}

const nothing = {
  headline: null,
  outlet: null,
  agency: null,
  published: null,
  url: null,
  passages: copy.split('\n\n'),
};

describe('what a text says of itself', () => {
  test.each<[string, Partial<ReturnType<typeof read>>]>([
    [copy, {}],
    [`${headline}\n\n${copy}`, { headline }],
    [`“Nobody warned us”: a night in Alder\n${copy}`, { headline: '“Nobody warned us”: a night in Alder' }],
    [`${headline} | Reuters\n${copy}`, { headline, agency: 'Reuters' }],
    [`MIDDLE EAST\n${headline}\n${copy}`, { headline }],
    [`BEIRUT (Reuters) - ${copy}`, { agency: 'Reuters' }],
    [`DAMASCUS, Syria (AP) — ${copy}`, { agency: 'AP' }],
    [`Damascus, SANA – ${copy}`, { agency: 'SANA' }],
    [`BEIRUT — ${copy}`, {}],
    [`${headline}\nBy Jane Roe, The Daily Lantern\n${copy}`, { headline, outlet: 'The Daily Lantern' }],
    [`${headline}\nBy Jane Roe\n${copy}`, { headline }],
    [`${headline}\nThe Associated Press\n${copy}`, { headline, agency: 'AP' }],
    [
      `${headline}\nMay 4, 2020 | Haaretz | 3 min read\n${copy}`,
      { headline, outlet: 'Haaretz', published: '2020-05-04' },
    ],
    [`Reuters, May 4, 2020\n${copy}`, { agency: 'Reuters', published: '2020-05-04' }],
    [`${copy}\n\nSource: https://en.globes.co.il/a/1`, { url: 'https://en.globes.co.il/a/1', outlet: 'Globes' }],
    [
      `https://lantern.example/2020/05/04/alder\n${copy}`,
      { url: 'https://lantern.example/2020/05/04/alder', outlet: 'lantern.example', published: '2020-05-04' },
    ],
    [`https://www.reuters.com/a\nREUTERS\n${copy}`, { url: 'https://www.reuters.com/a', outlet: 'Reuters' }],
    [
      `Headline: Raid\nOutlet: Lantern\nDate: 2020-05-04\nLink: http://l.example/x\n${copy}`,
      { headline: 'Raid', outlet: 'Lantern', published: '2020-05-04', url: 'http://l.example/x' },
    ],
  ])('%s', (text, said) => {
    expect(read(text)).toEqual({ ...nothing, ...said });
  });

  test('by script, that it is Arabic or Hebrew; by its words, English; else nothing', () => {
    expect(findHeading(copy).language).toBe('en');
    expect(findHeading('قال الجيش إنه صد الصواريخ يوم الاثنين.').language).toBe('ar');
    expect(findHeading('הצבא מסר כי היירוט הצליח.').language).toBe('he');
    expect(findHeading('ارتش گفت که همه موشک‌ها را پیش از رسیدن به بندر رهگیری کرده است.').language).toBe(null);
    expect(
      findHeading('L’armée a déclaré lundi avoir intercepté toutes les roquettes tirées sur le port.').language,
    ).toBe(null);
  });

  test('in Arabic and Hebrew too', () => {
    const arabic = 'مقتل سبعة في غارة قرب الميناء\n4 أيار/مايو ٢٠٢٠\nقال الجيش إنه صد الصواريخ يوم الاثنين.';
    expect(read(arabic)).toMatchObject({ headline: 'مقتل سبعة في غارة قرب الميناء', published: '2020-05-04' });
    const hebrew = 'שבעה הרוגים בתקיפה ליד הנמל\n4 במאי 2020\nהצבא מסר כי היירוט הצליח ביום שני.';
    expect(read(hebrew)).toMatchObject({ headline: 'שבעה הרוגים בתקיפה ליד הנמל', published: '2020-05-04' });
  });

  test('a line alone is copy, not a headline', () => {
    expect(read(headline)).toEqual({ ...nothing, passages: [headline] });
  });
});

describe('dates', () => {
  test.each([
    ['4 May 2020', '2020-05-04'],
    ['Published: 4th of May, 2020', '2020-05-04'],
    ['Mon, May 4, 2020 10:12 GMT', '2020-05-04T10:12Z'],
    ['Published May 4, 2020, 10:12 p.m. UTC', '2020-05-04T22:12Z'],
    ['2020-05-04T10:12:30+03:00', '2020-05-04T10:12+03:00'],
    ['10:12 (GMT+3), 4 May 2020', '2020-05-04T10:12+03:00'],
    ['May 4, 2020 10:12 am EDT', '2020-05-04'],
    ['25/04/2020', '2020-04-25'],
    ['04/04/2020', '2020-04-04'],
    ['2020/5/4', '2020-05-04'],
    ['Published 4 May 2020 Updated 6 May 2020', '2020-05-04'],
    ['Sept. 8, 2024', '2024-09-08'],
  ])('%s', (line, published) => {
    expect(read(`${headline}\n${line}\n${copy}`)).toEqual({ ...nothing, headline, published });
  });

  test.each([
    ['04/05/2020', 'day-or-month', ['2020-05-04', '2020-04-05']],
    ['4.5.20', 'day-or-month', ['2020-05-04', '2020-04-05']],
    ['May 4', 'incomplete', []],
    ['Updated: 6 May 2020', 'only-updated', ['2020-05-06']],
    ['4 May 2020 | 9 May 2020', 'several', ['2020-05-04', '2020-05-09']],
  ])('%s tells no day: %s', (line, reason, readings) => {
    const { published, doubtful } = findHeading(`${headline}\n${line}\n${copy}`);
    expect(published).toBe(null);
    expect(doubtful.map((doubt) => [doubt.reason, [...doubt.readings].sort()])).toEqual([
      [reason, [...readings].sort()],
    ]);
  });

  test('a day that can be read as two is settled by the address', () => {
    expect(read(`https://l.example/2020/05/04/a\n04/05/2020\n${copy}`).published).toBe('2020-05-04');
    expect(read(`https://l.example/2020/06/09/a\n04/05/2020\n${copy}`).published).toBe(null);
  });

  test('in the copy are not the report’s', () => {
    expect(read(`${copy}\n\nOn May 4, 2020, it happened again, the army said.`).published).toBe(null);
    expect(findHeading(`BEIRUT, May 4 (Reuters) - ${copy}`)).toMatchObject({
      published: null,
      doubtful: [{ reason: 'incomplete' }],
    });
  });
});

describe('with what the page said', () => {
  test('the text’s own word comes first, the page’s where it has none', () => {
    const hints = {
      headline: `${headline} - The Lantern`,
      outlet: 'The Lantern',
      url: 'https://l.example/a',
      published: '2020-05-04T10:12Z',
      language: 'fr',
    };
    expect(read(`${headline}\n${copy}`, hints)).toEqual({
      ...nothing,
      headline,
      outlet: 'The Lantern',
      url: 'https://l.example/a',
      published: '2020-05-04T10:12Z',
    });
    expect(findHeading(copy, hints)).toMatchObject({
      headline: { value: hints.headline, span: null, how: 'page' },
      language: 'fr',
    });
    expect(read(`Haaretz\n4 May 2020\n${copy}`, hints)).toMatchObject({
      outlet: 'Haaretz',
      published: '2020-05-04T10:12Z',
    });
  });

  test('a line that is not the page’s headline is none', () => {
    expect(read(`What we know so far\n${copy}`, { headline }).passages[0]).toBe('What we know so far');
  });

  test('dates that contradict each other are left to the user', () => {
    const { published, doubtful } = findHeading(`4 May 2020\n${copy}`, { published: '2020-06-09' });
    expect([published, doubtful.map(({ reason }) => reason)]).toEqual([null, ['several']]);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    headline,
    '\n',
    '\n\n',
    copy,
    'BEIRUT (Reuters) - ',
    'By Jane Roe',
    ' | ',
    'May 4, 2020',
    '4/5/20',
    'https://l.example/a',
    'Source: ',
    '😀',
    '\u202e',
    '\0',
    'Sign up',
    '.',
    ', ',
    'Reuters',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('heading, asides and passages are apart, and hold every word of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const asides = findAsides(text);
        const heading = findHeading(text, {}, asides);
        const spans = [
          ...asides.map(({ span }) => span),
          ...heading.lines,
          ...splitPassages(text, asides, heading),
        ].sort((a, b) => a[0] - b[0]);
        let at = 0;
        let left = '';
        for (const [start, end] of spans) {
          expect(start >= at && start < end).toBe(true);
          left += text.slice(at, start);
          at = end;
        }
        expect(left + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is found stands where it is said to', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { headline: found, url } = findHeading(text);
        for (const each of [found, url]) if (each?.span) expect(text.slice(...each.span)).toBe(each.value);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '"',
    '\n',
    'word ',
    'May 4, 2020 ',
    'May 4, 2020\n',
    '|',
    'Reuters\t',
    'A',
    '(',
    'AB, ',
    'https://',
    ' - ',
    'By A\n',
  ])('a megabyte of “%s” does not take the minutes of a square', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    splitPassages(text, [], findHeading(text, {}, []));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

test('a line between headline and date that says nobody knows what is heading, and hides neither date nor link', () => {
  const copy = 'Explosions at a depot killed four on Friday, the governor said.';
  const lines = ['Blasts kill four', 'Levant Wire', '2 May 2020', 'https://levant-wire.example/homs', copy];
  const heading = findHeading(lines.join('\n\n'));
  expect(heading.published?.value).toBe('2020-05-02');
  expect(heading.url?.value).toBe('https://levant-wire.example/homs');
  expect(heading.lines).toHaveLength(4);
  // Without a date after it, it may be copy.
  expect(findHeading(['Blasts kill four', 'Levant Wire', copy].join('\n\n')).lines).toHaveLength(1);
});

test('a box that is glued to the dateline is no part of it', () => {
  const text = 'Sign up.BEIRUT (Reuters) - The army said on Monday that it had stopped every rocket.';
  const heading = findHeading(text);
  expect(heading.agency?.value).toBe('Reuters');
  expect(heading.lines.map((span) => text.slice(...span))).toEqual(['BEIRUT (Reuters) - ']);
});
