import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/io/address.ts';

describe('the address of a view', () => {
  test('is relative, so that it holds under any sub-path', () => {
    const at = (page: string) => new URL(addressOf({ incident: 'depot' }), page).href;
    expect(at('https://x.example/')).toBe('https://x.example/?incident=depot');
    expect(at('https://x.example/a/b/?incident=other&claim=c1')).toBe('https://x.example/a/b/?incident=depot');
  });

  test('of nothing leads home, rid of the query that stands', () => {
    expect(new URL(addressOf({}), 'https://x.example/a/?incident=depot').href).toBe('https://x.example/a/');
    expect(addressOf({ incident: null, claim: null })).toBe('./');
  });

  test('names only what is given', () => {
    expect(addressOf({ incident: 'depot', question: null, claim: 'c1', beside: 'c2' })).toBe(
      '?incident=depot&claim=c1&beside=c2',
    );
  });

  test.each(['a b&claim=x', '<b>#?/', 'حمص', '100%', '__proto__', 'a+b'])('gives back the id “%s” as it was', (id) => {
    const { searchParams, hash } = new URL(addressOf({ incident: id }), 'https://x.example/');
    expect([...searchParams]).toEqual([['incident', id]]);
    expect(hash).toBe('');
  });
});
