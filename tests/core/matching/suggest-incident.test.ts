import { expect, test } from 'vitest';
import { suggestIncident } from '../../../src/core/matching/suggest-incident.ts';
import { shippedMatching } from './propose.ts';

function suggest(text: string, published: string | null) {
  return suggestIncident(shippedMatching(), { text, published }, [[0, text.length]]);
}

test('a new incident has the narrowest place, the day and the event that the words name', () => {
  expect(suggest('A blast in al-Sukhnah in Homs province killed two on Friday, officials said.', '2021-03-10')).toEqual(
    {
      event: 'blast',
      date: { from: '2021-03-05', to: '2021-03-05' },
      place: 'al-sukhnah',
    },
  );
});

test('where the words give no day it is that of the report, and a place that the case has not stays open', () => {
  expect(suggest('A raid near Latakia was reported.', '2021-03-10')).toEqual({
    event: 'raid',
    date: { from: '2021-03-10', to: '2021-03-10' },
    place: null,
  });
  expect(suggest('Residents spoke of it.', null)).toEqual({ event: null, date: null, place: null });
});
