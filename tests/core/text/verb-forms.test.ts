import { expect, test } from 'vitest';
import { inflect } from '../../../src/core/text/verb-forms.ts';

test.each([
  ['say', 'say says saying said'],
  ['deny', 'deny denies denying denied'],
  ['admit', 'admit admits admitting admitted'],
  ['offer', 'offer offers offering offered'],
  ['describe', 'describe describes describing described'],
  ['agree', 'agree agrees agreeing agreed'],
  ['go', 'go goes going went gone'],
  ['reply', 'reply replies replying replied'],
  ['stress', 'stress stresses stressing stressed'],
])('%s', (verb, forms) => {
  expect([...inflect([verb]).keys()].sort()).toEqual(forms.split(' ').sort());
});

test('a word is told apart by its form', () => {
  expect(inflect(['see']).get('seeing')).toEqual([{ verb: 'see', form: 'gerund' }]);
});
