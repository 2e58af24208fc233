import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeJson, parseJson } from '../../../src/core/model/decode-json.ts';
import { expectProblems } from './expect-problems.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const text = '{"name": "مرصد — “seven”"}';
const value = { name: 'مرصد — “seven”' };

describe('bytes', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(decodeJson(encode(text))).toEqual({ ok: true, value });
    expect(decodeJson(encode(`\uFEFF${text}`))).toEqual({ ok: true, value });
  });

  test.each(['utf16le', 'big endian'])('UTF-16, %s, is named', (order) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expectProblems(decodeJson(order === 'utf16le' ? bytes : bytes.swap16()), ['', /UTF-8/, 'UTF-16']);
  });

  test('Latin-1 is told from UTF-8', () => {
    expectProblems(decodeJson(Buffer.from('{"name": "Élysée"}', 'latin1')), ['', /UTF-8/, /Latin-1/]);
  });

  test('UTF-8 that is cut within a character', () => {
    expectProblems(decodeJson(encode('{"name": "م').subarray(0, -1)), ['', /UTF-8/, /not UTF-8/]);
  });

  test.each([[''], ['\uFEFF'], [' \n\t\r\n ']])('%j is an empty file', (blank) => {
    expectProblems(decodeJson(encode(blank)), ['', /case file in JSON/, 'an empty file']);
  });

  test('whatever the bytes, they are read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const parsed = decodeJson(bytes);
        expect(parsed.ok || parsed.problems.length === 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever the JSON, it comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(decodeJson(encode(JSON.stringify(any)))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(any)) });
      }),
    );
  });
});

describe('text that is not JSON', () => {
  test.each([
    ['{"a": 1,\n "b": [1, 2', 'line 2, column 12'],
    ['{"a": 1,\n "b": "cut he', 'line 2, column 14'],
    ['[', 'line 1, column 2'],
    ['{"a":\n\n', 'line 3, column 1'],
  ])('%j ends in the middle, at %s', (cut, place) => {
    expectProblems(parseJson(cut), ['', /JSON/, `a file that ends in the middle, at ${place}`]);
  });

  test('every cut of a file says that it ends in the middle', () => {
    const whole = '{"a": {"b": ["x", {"c": "d"}]}, "e": "f"}';
    for (let length = 1; length < whole.length; length += 1)
      expectProblems(parseJson(whole.slice(0, length)), [
        '',
        /JSON/,
        `a file that ends in the middle, at line 1, column ${length + 1}`,
      ]);
  });

  test('a missing comma is quoted with its line and column', () => {
    expectProblems(parseJson('{\n  "a": 1\n  "b": 2\n}'), ['', /JSON/, /"b.*at line 3, column 3$/]);
  });

  test('words of the file itself are not taken for a place in it', () => {
    const parsed = parseJson('["position 1", x]');
    expect(parsed.ok ? '' : parsed.problems[0]?.found).not.toMatch(/line 1, column 2$/);
  });

  test.each(['garbage', '<html></html>', "{'a': 1}", '[1,]', '{"a": NaN}', '{"a": 1} x', '["end of data", x]'])(
    '%j is refused',
    (garbage) => {
      const parsed = parseJson(garbage);
      expect(parsed.ok).toBe(false);
      expect(parsed.ok ? '' : parsed.problems[0]?.found).not.toMatch(/ends in the middle/);
    },
  );
});
