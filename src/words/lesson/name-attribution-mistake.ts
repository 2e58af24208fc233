import type { AttributionMistake } from '../../core/lesson/attribution/statement-feedback.ts';

/** In a few words, for tables: what somebody does who overlooks it. */
const names: Readonly<Record<AttributionMistake, string>> = {
  'source-overlooked': 'Takes a source’s word for the report’s own',
  'own-voice-credited': 'Credits somebody with the report’s own words',
  'other-words': 'Names somebody else',
  'declined-taken-for-denial': 'Takes declining for a denial',
  'noncommittal-taken-for-denial': 'Takes “neither confirms nor denies” for a denial',
  'silence-taken-for-denial': 'Takes silence for a denial',
  'no-position-taken-for-assertion': 'Takes no position for an assertion',
  'denial-taken-for-assertion': 'Takes a denial for an assertion',
  'assertion-taken-for-denial': 'Takes an assertion for a denial',
  'position-overlooked': 'Overlooks that a position is taken',
  'silences-confused': 'Confuses declining, leaving open and not addressing',
  'belief-taken-for-assertion': 'Takes a belief for an assertion',
  'assertion-taken-for-belief': 'Takes an assertion for a belief',
};

export function nameAttributionMistake(mistake: AttributionMistake): string {
  return names[mistake];
}
