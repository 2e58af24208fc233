import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aside, findAsides } from '../../../src/core/intake/set-aside.ts';

const first = 'The army of Alder said on Monday that it had shot down every rocket fired at the harbour.';
const last = 'A monitor said that seven people were killed.';

function show(text: string): readonly string[] {
  return findAsides(text).map(({ span, reason }) => `${reason}: ${text.slice(...span)}`);
}

function place(line: string): string {
  return `${first}\n\n${line}\n\n${last}`;
}

describe('set aside as a line of its own', () => {
  test.each([
    [
      'newsletter',
      'The best of The Lantern, straight to your inbox Email * Please enter a valid email address Subscribe Please wait… Thank you for signing up. We think you’ll like our other newsletters too. Oops. Something went wrong. Try again Close',
    ],
    ['newsletter', 'Get the morning briefing in your inbox. Enter your email address.'],
    ['teaser', 'skip - A coalition that will last as long as the soup does'],
    ['related', 'Read more: Minister says the harbour will open on Friday'],
    ['related', 'RELATED: “We will not go,” say the fishermen of Alder'],
    ['related', 'Related articles'],
    ['related', 'اقرأ أيضا: الميناء يفتح أبوابه'],
    ['call-to-action', 'Click here to subscribe to our channel'],
    ['call-to-action', 'Read more »'],
    ['call-to-action', 'Sign up for our free app and never miss a story'],
    ['call-to-action', 'Follow us on Telegram for the latest'],
    ['call-to-action', 'Follow The Lantern on Twitter: @thelantern'],
    ['cookies', 'We use cookies to improve your experience on our site. By continuing you accept our cookie policy.'],
    ['photo-credit', 'Photo: Jane Roe'],
    ['photo-credit', '(Jane Roe/AFP via Getty Images)'],
    ['byline', '(Reporting by Jane Roe in Alder; Editing by John Doe)'],
    ['byline', 'The Lantern contributed to this report.'],
    ['share-links', 'Share on Facebook'],
    ['share-links', 'Facebook Twitter WhatsApp Copy link'],
    ['tags', 'Tags: Alder, harbour, rockets'],
    ['comments', 'Comments (12)'],
    ['comments', 'Leave a comment'],
    ['navigation', 'Home > World > Alder'],
    ['navigation', '3 min read'],
    ['copyright', '© 2020 The Lantern. All rights reserved.'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Story continues below advertisement'],
  ])('%s: %s', (reason, line) => {
    expect(show(place(line))).toEqual([`${reason}: ${line}`]);
    expect(show(line)).toEqual([`${reason}: ${line}`]);
  });

  test('a box that a page breaks into lines, with the lone words of its form', () => {
    const box = ['Get the morning briefing in your inbox', 'Email *', 'Sign up', 'Please wait…', 'Close'];
    expect(show(place(box.join('\n'))).map((each) => each.split(': ')[1])).toEqual(box);
  });

  test('a headline that comes again, with the outlet’s name or without; the first stays', () => {
    const headline = 'A coalition that will last as long as the soup does';
    expect(show(`${headline}\n\n${place(`${headline} The Lantern`)}\n\n“${headline}”`)).toEqual([
      `repeated-headline: ${headline} The Lantern`,
      `repeated-headline: “${headline}”`,
    ]);
    expect(show(place(`skip - ${headline}\n\n${headline} Lantern`))).toEqual([
      `teaser: skip - ${headline}`,
      `repeated-headline: ${headline} Lantern`,
    ]);
  });
});

describe('set aside where it is glued to copy', () => {
  test('a box at a paragraph’s end, at its beginning, or in its middle', () => {
    const box =
      'Breaking news in your inbox Email * Please enter a valid email address Sign up. Something went wrong. Close';
    expect(show(`${first}${box}`)).toEqual([`newsletter: ${box}`]);
    expect(show(`${box} ${last}`)).toEqual([`newsletter: ${box}`]);
    expect(show(`${first} ${box} ${last}`)).toEqual([`newsletter: ${box}`]);
  });

  test('a credit after a caption', () => {
    expect(show('Smoke over the harbour of Alder. Photo: Jane Roe')).toEqual(['photo-credit: Photo: Jane Roe']);
  });
});

describe('copy, however like it looks', () => {
  test.each([
    first,
    'Hackers asked thousands to “click here” and sign up for a newsletter, the ministry said.',
    'The group asked supporters to sign up by sending an email address.',
    'Please wait, the officer said, something went wrong.',
    'Residents can sign up for evacuation at the town hall until Friday.',
    'Cookies were found in the kitchen of the barracks, and nothing else.',
    'The copyright of the video could not be established.',
    'Photographs by residents showed smoke over the harbour.',
    'Image experts at the university could not date the film.',
    'Related attacks were reported along the coast.',
    'Read the statement of the army: “We hit nothing.”',
    'Share prices fell in Alder after the raid.',
    'He told Reuters/AFP journalists nothing.',
    'Home to thousands, the camp burned all night.',
    'More on the raid was expected from the ministry.',
    'Follow the money, an official of the fund said.',
    'Subscribe to that view, a diplomat said, and there is no way back.',
    'Skip the talks, the envoy told reporters.',
    'Advertisement boards along the road were torn down in the blast.',
    'Comments by the minister drew anger.',
    'Something went wrong.',
    'Close the harbour, the mayor urged.',
    'Correction: an earlier version of this report gave the wrong number of dead.',
  ])('%s', (line) => {
    expect(show(place(line))).toEqual([]);
    expect(show(`${first} ${line} ${last}`)).toEqual([]);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    'skip - ',
    'Sign up',
    ' ',
    '\n',
    '. ',
    '.',
    'Close ',
    'your inbox ',
    'Photo: ',
    '"',
    '“',
    '😀',
    '\u200f',
    '\0',
    '\ud83d',
    'ا',
    'the army said ',
    'Share',
    'Email * ',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('spans are in order, apart, never empty and never over a line break', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const asides = findAsides(text);
        expect(asides.every((aside, index) => isSound(text, aside, asides[index - 1]?.span[1] ?? 0))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('what follows in other paragraphs changes nothing before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findAsides(`${text}\n\n${last}`)).toEqual(findAsides(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '"',
    ' ',
    '\n',
    'word ',
    'a. ',
    'a b c\n',
    '.',
    'skip - a b c d\n',
    'a.Ab',
    'Sign up to your inbox. ',
    'we cookie ',
    '😀',
    '\u0301',
  ])('a megabyte of “%s” does not take the minutes of a square', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    findAsides(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

function isSound(text: string, { span: [start, end] }: Aside, after: number): boolean {
  const splitsPair = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return (
    start >= after &&
    start < end &&
    end <= text.length &&
    !text.slice(start, end).includes('\n') &&
    !splitsPair(start) &&
    !splitsPair(end)
  );
}
