import { expect, test } from 'vitest';
import { keyBytes } from '../../src/desk/key-case.ts';

/** The vectors of the definition's authors. */
for (const [text, hash] of [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
] as const) {
  test(`a file is told by the length and the FNV-1a hash of its bytes: "${text}"`, () => {
    expect(keyBytes(new TextEncoder().encode(text))).toBe(`file-${text.length}-${hash}`);
  });
}

test('the same bytes have the same key; one byte that differs makes another', () => {
  const bytes = new Uint8Array(300_000).map((_, index) => index * 7);
  const other = Uint8Array.from(bytes);
  other[299_999] = 0;
  expect(keyBytes(bytes)).toBe(`file-300000-${hashByDefinition(bytes)}`);
  expect(keyBytes(other)).not.toBe(keyBytes(bytes));
});

function hashByDefinition(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
