import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptDraft } from '../../src/io/kept-draft.ts';
import { isSameDraft, mergeDraft } from '../../src/store/merge-draft.ts';
import { makeDraft } from '../fixtures/kept-draft.ts';

const base = makeDraft('a', { text: 'Nine died.', version: 1 });
const depot = 'depot' as never;
const theirs = (parts: Partial<KeptDraft>) => ({ ...base, version: 2, ...parts });

test('what each changed is in both', () => {
  const merged = mergeDraft(base, { ...base, text: 'Ten died.' }, theirs({ incident: depot }));
  expect(merged).toMatchObject({ text: 'Ten died.', incident: depot });
  expect(mergeDraft(base, { ...base, incident: depot }, theirs({ text: 'Ten died.' }))).toEqual(merged);
});

test('two texts are no one draft, unless they are the same', () => {
  expect(mergeDraft(base, { ...base, text: 'Ten died.' }, theirs({ text: 'Six died.' }))).toBeNull();
  const same = theirs({ text: 'Ten died.' });
  expect(mergeDraft(base, { ...base, text: 'Ten died.' }, same)).toBe(same);
});

test('of a draft that is written in one tab and dropped in the other the words win', () => {
  const written = { text: 'Ten died.' };
  const dropped = { isDropped: true };
  expect(mergeDraft(base, { ...base, ...written }, theirs(dropped))?.isDropped).toBe(false);
  expect(mergeDraft(base, { ...base, ...dropped }, theirs(written))).toMatchObject({ ...written, isDropped: false });
  expect(mergeDraft(base, { ...base, ...dropped }, theirs({ incident: depot }))?.isDropped).toBe(true);
});

test('where it is not known what was before, another text is another draft', () => {
  expect(mergeDraft(null, { ...base, text: 'Ten died.' }, theirs({}))).toBeNull();
  expect(mergeDraft(null, base, theirs({}))).toEqual(theirs({}));
});

describe('laws', () => {
  const someDraft = fc
    .record({
      text: fc.constantFrom('', 'one', 'two'),
      incident: fc.constantFrom(null, depot),
      isDropped: fc.boolean(),
    })
    .map((parts) => makeDraft('a', parts));

  test('who changed nothing takes what the other has, and the other way round', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (before, after) => {
        const [theirsMerged, ownMerged] = [mergeDraft(before, before, after), mergeDraft(before, after, before)];
        expect(theirsMerged).toBe(after);
        expect(ownMerged !== null && isSameDraft(ownMerged, after)).toBe(true);
      }),
    );
  });

  test('no words that one of the two wrote are missing', () => {
    fc.assert(
      fc.property(someDraft, someDraft, someDraft, (before, own, other) => {
        const merged = mergeDraft(before, own, other);
        for (const { text } of [own, other])
          if (merged !== null && text !== before.text) expect(merged).toMatchObject({ text });
      }),
    );
  });
});
