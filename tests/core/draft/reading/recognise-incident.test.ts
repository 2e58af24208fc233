import { describe, expect, it } from 'vitest';
import { indexForRecognition } from '../../../../src/core/draft/reading/recognise-incident.ts';
import { shippedCase } from './read-text.ts';

const { recognise } = indexForRecognition(shippedCase);

describe('the incident that a text is about', () => {
  it.each([
    ['is told by its place', 'Jets bombed the Masyaf research centre.', 'masyaf-2024-09-08'],
    ['of two in one place, by the day', 'Palmyra was hit on 20 April 2020.', 'palmyra-2020-04-20'],
    ['of two in one place, by the other day', 'Palmyra was hit on 20 November 2024.', 'palmyra-2024-11-20'],
    ['of two in one place, by a figure that one has', 'The toll for Palmyra rose to 92.', 'palmyra-2024-11-20'],
    ['stays open where nothing tells', 'Rain is expected on Tuesday.', null],
    ['stays open where any might be meant', 'Israel struck Syria.', null],
  ])('%s: %s', (_, text, incident) => {
    expect(recognise([text])?.id ?? null).toBe(incident);
  });

  it('is told by all paragraphs together, in any order', () => {
    const paragraphs = ['Palmyra was hit.', 'It was 20 April 2020.', 'Rain is expected.'];
    expect(recognise(paragraphs)?.id).toBe('palmyra-2020-04-20');
    expect(recognise(paragraphs.toReversed())?.id).toBe('palmyra-2020-04-20');
  });
});
