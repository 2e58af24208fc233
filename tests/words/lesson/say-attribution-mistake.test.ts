import { expect, test } from 'vitest';
import { attributionMistakes } from '../../../src/core/lesson/attribution/statement-feedback.ts';
import { nameAttributionMistake } from '../../../src/words/lesson/name-attribution-mistake.ts';
import { sayAttributionMistake } from '../../../src/words/lesson/say-attribution-mistake.ts';

const shown = { who: 'the army', cue: 'declined to comment', hedge: '' };

test('each misconception is named with the words that show it', () => {
  expect(sayAttributionMistake('declined-taken-for-denial', shown)).toBe(
    'To decline is not to deny: “declined to comment” says neither yes nor no.',
  );
  expect(sayAttributionMistake('belief-taken-for-assertion', { ...shown, hedge: 'are believed' })).toBe(
    '“are believed” is not an assertion: it tells what somebody holds to be likely.',
  );
  expect(sayAttributionMistake('source-overlooked', { ...shown, cue: 'said' })).toBe(
    'This is not the report’s own word: it is credited to the army, by “said”.',
  );
});

test('without such words the source stands for them, and nothing empty is quoted', () => {
  for (const mistake of attributionMistakes) {
    const said = sayAttributionMistake(mistake, { who: 'the army', cue: '', hedge: '' });
    expect(said).not.toMatch(/“”|undefined/);
    expect(said).toMatch(/\.$/);
  }
});

test('no two are called the same', () => {
  expect(new Set(attributionMistakes.map(nameAttributionMistake)).size).toBe(attributionMistakes.length);
});
