import { expect, test } from 'vitest';
import { buildStatements } from '../../../../src/core/lesson/attribution/build-statements.ts';
import type { PassageAttribution } from '../../../../src/core/lesson/attribution/passages-reading.ts';
import { joinPassages, placeReading } from '../../../../src/core/lesson/attribution/place-reading.ts';
import type { Place } from '../../../../src/core/lesson/lesson-answer.ts';
import type { ReportId } from '../../../../src/core/model/case.ts';
import { classCase } from '../../../fixtures/lesson.ts';

const lesson = { report: 'report-1' as ReportId, passages: null };
const texts = ['The army said it was quiet. It denied a raid.', 'Nobody was there.'];

function find(words: string): Place {
  const passage = texts.findIndex((text) => text.includes(words));
  const start = texts[passage]?.indexOf(words) ?? 0;
  return { passage, words: [start, start + words.length] };
}

const byArmy = { stance: 'asserts', certainty: 'certain', speaker: 'The army', within: null } as const;
const attributions: readonly PassageAttribution[] = [
  {
    ...byArmy,
    source: [find('The army')],
    cue: [find('said')],
    content: [find('it was quiet')],
    speakerAt: find('The army'),
  },
  {
    ...byArmy,
    source: [find('It')],
    cue: [find('denied')],
    content: [find('a raid')],
    speakerAt: find('The army'),
    stance: 'denies',
  },
];
const sentences = ['The army said it was quiet.', 'It denied a raid.', 'Nobody was there.'].map(find);

test('without claims the program’s reading is the key; where nobody speaks the report does', () => {
  const [first, second, third] = buildStatements(classCase, lesson, { sentences, attributions });
  expect(first?.voices).toMatchObject([{ isOwn: false, source: [find('The army')], cue: [find('said')], claims: [] }]);
  expect(second?.voices).toMatchObject([
    { source: [find('It')], nameAt: find('The army'), positions: [{ stance: 'denies', certainty: 'certain' }] },
  ]);
  expect(third?.voices).toMatchObject([{ isOwn: true, positions: [{ stance: 'asserts', certainty: 'certain' }] }]);
});

test('what is believed by nobody in particular the report says itself, and no more surely', () => {
  const hedged: PassageAttribution = {
    ...byArmy,
    certainty: 'probable',
    speaker: null,
    source: [],
    cue: [find('was there')],
    content: [find('Nobody')],
    speakerAt: null,
  };
  expect(buildStatements(classCase, lesson, { sentences, attributions: [hedged] })[2]?.voices).toMatchObject([
    { isOwn: true, hedge: [find('was there')], positions: [{ stance: 'asserts', certainty: 'probable' }] },
  ]);
});

test('only the passages that the lesson shows are asked', () => {
  const asked = buildStatements(classCase, { ...lesson, passages: [1] }, { sentences, attributions });
  expect(asked.map(({ passage }) => passage)).toEqual([1]);
});

test('what runs over two passages is placed in each', () => {
  const text = joinPassages(texts);
  const { attributions: placed } = placeReading(texts, { text, tokens: [], sentences: [], paragraphs: [] }, [
    {
      source: [[0, 8]],
      cue: [[9, 13]],
      content: [[14, text.length]],
      quotation: 'direct',
      stance: 'asserts',
      certainty: 'certain',
      speaker: 'The army',
      speakerAt: [0, 8],
      within: null,
    },
  ]);
  expect(placed[0]?.content).toEqual([
    { passage: 0, words: [14, texts[0]?.length] },
    { passage: 1, words: [0, texts[1]?.length] },
  ]);
});
