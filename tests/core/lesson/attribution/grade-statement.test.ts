import { describe, expect, test } from 'vitest';
import { gradeStatement } from '../../../../src/core/lesson/attribution/grade-statement.ts';
import type { Voice } from '../../../../src/core/lesson/attribution/statement.ts';
import type { AttributionAnswer, Place } from '../../../../src/core/lesson/lesson-answer.ts';

const at = (start: number, end: number, passage = 0): Place => ({ passage, words: [start, end] });

/** Words 20 to 30 name it. */
function makeVoice(parts: Partial<Voice> = {}): Voice {
  return {
    isOwn: false,
    source: [at(20, 30)],
    cue: [at(31, 35)],
    hedge: [],
    name: 'The monitor',
    nameAt: null,
    sources: [],
    positions: [{ stance: 'asserts', certainty: 'certain' }],
    claims: [],
    ...parts,
  };
}

const ownVoice = makeVoice({ isOwn: true, source: [], cue: [], name: null });

function grade(voices: readonly Voice[], choice: Partial<AttributionAnswer>) {
  return gradeStatement({ voices }, { speaker: at(20, 30), stance: 'asserts', certainty: 'certain', ...choice });
}

describe('who says it', () => {
  test.each([
    ['the name as the key has it', at(20, 30)],
    ['a part of it', at(24, 28)],
    ['a word more', at(14, 30)],
    ['with the word that credits it', at(20, 35)],
  ])('%s will do', (_, speaker) => {
    expect(grade([makeVoice()], { speaker })).toMatchObject({ isSpeakerRight: true, mistakes: [] });
  });

  test.each([
    ['other words', at(40, 50)],
    ['the whole sentence', at(0, 120)],
    ['the same words of another passage', at(20, 30, 1)],
  ])('%s name somebody else', (_, speaker) => {
    expect(grade([makeVoice()], { speaker })).toMatchObject({ isSpeakerRight: false, mistakes: ['other-words'] });
  });

  test('the name in an earlier sentence is as good as the word that stands for it', () => {
    expect(grade([makeVoice({ nameAt: at(0, 9) })], { speaker: at(0, 9) }).isSpeakerRight).toBe(true);
  });

  test('nothing is told wrong where the key does not know the words', () => {
    expect(grade([makeVoice({ source: [] })], { speaker: at(40, 50) }).isSpeakerRight).toBe(true);
  });

  test('the report’s own voice is told from a source, both ways', () => {
    expect(grade([makeVoice()], { speaker: 'own-voice' }).mistakes).toEqual(['source-overlooked']);
    expect(grade([ownVoice], { speaker: at(20, 30) }).mistakes).toEqual(['own-voice-credited']);
    expect(grade([ownVoice], { speaker: 'own-voice' }).mistakes).toEqual([]);
  });

  test('of two who speak either is right, each held against its own position', () => {
    const denier = makeVoice({ source: [at(50, 60)], positions: [{ stance: 'denies', certainty: 'certain' }] });
    expect(grade([makeVoice(), denier], { speaker: at(50, 60), stance: 'denies' }).mistakes).toEqual([]);
    expect(grade([makeVoice(), denier], { speaker: at(50, 60) }).mistakes).toEqual(['denial-taken-for-assertion']);
  });
});

describe('what it does', () => {
  test.each([
    ['asserts', 'denies', 'assertion-taken-for-denial'],
    ['asserts', 'silent', 'position-overlooked'],
    ['denies', 'asserts', 'denial-taken-for-assertion'],
    ['declines', 'denies', 'declined-taken-for-denial'],
    ['noncommittal', 'denies', 'noncommittal-taken-for-denial'],
    ['silent', 'denies', 'silence-taken-for-denial'],
    ['declines', 'asserts', 'no-position-taken-for-assertion'],
    ['declines', 'noncommittal', 'silences-confused'],
  ] as const)('%s, taken for %s', (stance, chosen, mistake) => {
    const voice = makeVoice({ positions: [{ stance, certainty: 'certain' }] });
    expect(grade([voice], { stance: chosen })).toMatchObject({ isStanceRight: false, mistakes: [mistake] });
  });

  test('who declines is neither sure nor unsure', () => {
    const voice = makeVoice({ positions: [{ stance: 'declines', certainty: 'certain' }] });
    expect(grade([voice], { stance: 'declines', certainty: null })).toMatchObject({
      isStanceRight: true,
      isCertaintyRight: null,
      mistakes: [],
    });
  });
});

describe('how surely', () => {
  const sure = { stance: 'asserts', certainty: 'certain' } as const;
  const believed = { stance: 'asserts', certainty: 'probable' } as const;

  test('too sure and not sure enough are told apart', () => {
    expect(grade([makeVoice({ positions: [believed] })], {}).mistakes).toEqual(['belief-taken-for-assertion']);
    expect(grade([makeVoice()], { certainty: 'possible' }).mistakes).toEqual(['assertion-taken-for-belief']);
  });

  test('of a sentence that asserts one thing and believes another, either', () => {
    const voice = makeVoice({ positions: [believed, sure] });
    expect(grade([voice], { certainty: 'certain' }).isCertaintyRight).toBe(true);
    expect(grade([voice], { certainty: 'probable' }).isCertaintyRight).toBe(true);
  });

  test('who takes an assertion for a denial may yet tell how sure it is', () => {
    expect(grade([makeVoice()], { stance: 'denies', certainty: 'certain' })).toMatchObject({
      isStanceRight: false,
      isCertaintyRight: true,
      mistakes: ['assertion-taken-for-denial'],
    });
    expect(grade([makeVoice()], { stance: 'denies', certainty: 'possible' }).isCertaintyRight).toBe(false);
  });

  test('but where “are believed” stands in it, the belief', () => {
    const voice = makeVoice({ positions: [believed, sure], hedge: [at(60, 72)] });
    expect(grade([voice], { certainty: 'certain' }).mistakes).toEqual(['belief-taken-for-assertion']);
  });
});

test('what was left open is not right, and no mistake', () => {
  expect(grade([makeVoice()], { speaker: null, stance: null, certainty: null })).toMatchObject({
    isSkipped: true,
    isSpeakerRight: false,
    isStanceRight: false,
    isCertaintyRight: false,
    mistakes: [],
  });
});
