import { expect, it } from 'vitest';
import { markNames } from './read-text.ts';

it.each([
  'According to [the Observatory](sohr), nine fighters died.',
  'Nine fighters died, [the monitor](sohr) said.',
  '[SANA](sana) cites [a military source](syrian-military-source).',
  '[Rami Abdul Rahman](sohr-director) heads it.',
  'The health minister, [Hassan al-Ghabash](syrian-health-minister), toured the wards.',
  // What is theirs is no part of the name.
  "[The Syrian defence ministry](syrian-defence-ministry)'s 36 dead were soldiers.",
  // Armies and states act, and are named for that.
  '[Israel](israeli-government, who acts) struck posts near Palmyra.',
  '[Western intelligence sources](western-intelligence-sources) and [the Syrian army](syrian-army, who acts) disagree.',
  'Nobody was named here.',
])('%s', (marked) => {
  expect(markNames(marked.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1'))).toBe(marked);
});

it('takes "the army" for that of the country that the incident is in', () => {
  expect(markNames('The army fired back.', 'israel')).toContain('(israeli-army');
  expect(markNames('The army fired back.', 'syria')).toContain('(syrian-army');
});
