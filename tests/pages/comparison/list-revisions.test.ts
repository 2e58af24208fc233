import { expect, test } from 'vitest';
import { listRevisions } from '../../../src/pages/comparison/list-revisions.ts';
import { readRow } from './grid-row.ts';

const { incident, claim } = readRow(`question killed: quantity killed
  sohr asserts 5 supersedes=c3
  sohr asserts 9 supersedes=c1
  sohr asserts 3
  sana asserts 7
  → unconfirmed single-party`);

test.each(['c1', 'c2', 'c3'])('seen from %s, the whole chain from the oldest on', (id) => {
  expect(listRevisions(incident, claim(id)).map((each) => each.id)).toEqual(['c3', 'c1', 'c2']);
});

test('a claim that was never revised stands alone', () => {
  expect(listRevisions(incident, claim('c4')).map((each) => each.id)).toEqual(['c4']);
});
