import { describe, expect, test } from 'vitest';
import { judgeCertaintyAt, judgeStance } from '../../../src/core/attribution/judge-stance.ts';
import { readMarked } from './marked-text.ts';

/** "denies", or with a hedge "denies, probable". */
function judge(marked: string): string {
  const { tagged, found } = readMarked(marked);
  const [roles] = found;
  if (roles === undefined) throw new Error(`nothing is marked in: ${marked}`);
  const { stance, certainty } = judgeStance(tagged, roles);
  return certainty === 'certain' ? stance : `${stance}, ${certainty}`;
}

describe('asserts', () => {
  test.each([
    '[s The army] [c said] [t Israel hit a depot].',
    '[s The army] has [c claimed] [t that Israel attacked an industrial area, leaving seven dead].',
    '[s Iran] [c accused] [t Israel of striking its consulate].',
    '[s Rebels] [c blame] [t the government for the attack].',
    '[t “Several enemy missiles were shot down,”] [s an army statement] [c said].',
    '[s Israel] has [c acknowledged] [t it has conducted many raids].',
    '[c According to] [s the governor], [t the blasts were an accident].',
    '[s The governor] [c confirmed] [t that ten were wounded].',
    '[s The minister] [c told] reporters [t Israel would step up its campaign].',
    '[s Experts] [c maintain] [t that Aleppo is where the Guards are strong].',
    '[s The ministry] [c said] [t there were no casualties].',
    '[s The agency] [c said] [t no one was killed].',
    '[s The agency] not only [c said] [t it was hit] but showed pictures.',
  ])('%s', (marked) => expect(judge(marked)).toBe('asserts'));

  test.each([
    '[s Iran] [c said] [t that it does not intend to withdraw].',
    '[s Israel] [c said] [t it will not tolerate a base there].',
    '[s The general] [c vowed] [t not to leave].',
    '[s The general] [c refused to withdraw] [t his men].',
    '[s The general] [c never intended] [t to give up the town].',
    '[s He] [c said] [t no matter who fired, it was an attack].',
    '[s He] [c said] [t he knew that nobody had been there].',
    '[s He] [c criticized] [t the army for not leaving].',
    '[t “Do not come back,”] [s the soldier] [c said].',
    '[s She] [c asked], [t “Isn’t that a base?”]',
    '[s The army] [c said] [t the base was not only hit but destroyed].',
    '[s The army] [c said] [t the convoy was no longer there].',
    '[s The monitor] [c said] [t Israel struck a site that was not in use].',
  ])('a will, a command, a question and what is not negated as a whole: %s', (marked) =>
    expect(judge(marked)).toBe('asserts'),
  );
});

describe('denies', () => {
  test.each([
    '[s Damascus and its ally Moscow] [c deny] [t they have used chemical weapons].',
    '[s Iran] [c rejected] [t claims that its men were there].',
    '[s Officials] [c dismissed] [t the report as fiction].',
    '[s The army] [c ruled out] [t an attack].',
    '[s The ministry] [c refuted] [t that].',
    '[s He] does not [c agree] [t that the depot was hit].',
  ])('by its cue: %s', (marked) => expect(judge(marked)).toBe('denies'));

  test.each([
    '[s The army] [c said] [t it had not attacked the town].',
    '[s Washington] [c told] Iran [t that it had nothing to do with the strike].',
    '[t “That was not a consulate,”] [s the spokesman] [c said].',
    '[s The ministry] [c says] [t the blasts were not caused by an attack].',
    '[s The monitor] [c said] [t no weapons were stored there].',
    '[s The monitor] [c said] [t the dead were neither Syrian nor Iranian].',
    '[s The director] [c said] [t the temples took no direct damage].',
    '[s The group] [c claimed] [t not to have fired a shot].',
    '[s He] [c said] [t the reports were false].',
    '[s He] [c said] [t that was untrue].',
    '[s He] [c said] [t that on Friday, as before, his men didn’t fire].',
  ])('a negation over all of the content: %s', (marked) => expect(judge(marked)).toBe('denies'));
});

describe('takes no position', () => {
  test.each([
    '[s Israel] [c neither confirmed nor denied] [t the report].',
    '[s Israel] has neither [c confirmed] nor denied [t the report].',
    '[s The ministry] would not [c confirm or deny] [t the strike].',
    '[s The spokesman] [c refused to confirm or deny] [t a role].',
    '[s The unit] answered [c without confirming or denying] [t a role].',
    '[s The agency] [c could not verify] [t the figures].',
    '[s Officials] [c cannot say] [t whether soldiers landed].',
    '[s The governor] [c said] [t it was not clear what had caused the blasts].',
    '[s The monitor] [c said] [t it was unclear if the nine were Iranians].',
    '[s The envoy] [c said] [t the status of the building was not yet confirmed].',
    '[t “We are being credited with an operation,”] [s the minister] [c said].',
    '[t “According to the papers it’s us,”] [s she] [c said].',
    '[s The army] [c did not deny] [t the raid].',
    '[s Reporters] [c asked] [t whether it was Israel].',
    '[s Inspectors] [c found no evidence] [t of an attack].',
  ])('noncommittal: %s', (marked) => expect(judge(marked)).toBe('noncommittal'));

  test.each([
    '[s An army spokeswoman] [c declined to comment] [t on the report].',
    '[s The ministry] [c declined] to say [t how many].',
    '[s The general] [c refused to discuss] [t the raid].',
    '[s The military] would not [c comment] [t on foreign reports].',
    '[s The army] [c does not comment] [t on foreign reports].',
    '[s The army] [c said] [t it would not comment on the report].',
    '[s The army] [c said] [t that it does not comment on foreign media].',
    '[s The embassy] [c had no comment] [t on the dead].',
    '[t “No comment,”] [s he] [c said].',
  ])('declines: %s', (marked) => expect(judge(marked)).toBe('declines'));

  test.each([
    '[s The Observatory] [c gave no] [t nationalities for the foreigners].',
    '[s The Observatory] [c gave] [t no nationalities for the foreigners].',
    '[s The government] [c does not say] [t bases are targeted] when it announces raids.',
    '[s The governor] [c made no mention] of [t Hezbollah].',
    '[s State media] [c did not mention] [t the raids].',
    '[s The official] did not [c address] [t the attacks].',
    '[s Israel] [c made no immediate comment].',
    '[s Israel] has not publicly [c commented].',
    '[s The ministry] [c did not immediately respond] to a request.',
    '[s He] spoke of a raid, [c without saying] [t whose it was].',
    '[s The palace] [c has yet to comment].',
    '[s The palace] [c remained silent] [t on the dead].',
    '[s The ministry] [c said nothing] about [t the dead].',
    '[s Iran] [c had not acknowledged] [t any dead].',
  ])('silent: %s', (marked) => expect(judge(marked)).toBe('silent'));
});

describe('certainty', () => {
  test.each([
    '[s Intelligence sources] [c suspect] [t the centre makes weapons].',
    '[s The monitor] [c believes] [t that the rockets were Israeli].',
    '[s The source] [c said] [t Israeli jets are believed to have hit the town].',
    '[t Blasts in a depot were believed to be from a strike], [s a monitor] [c said].',
    '[s The monitor] [c said] [t the depots were probably the Guards’].',
    '[s The agency] [c said] [t the base was apparently attacked].',
    '[s The monitor] [c said] [t it was likely that Israel fired].',
    '[s The general] [c said] [t Israel appears to have fired first].',
    '[s The officer] [c said] [t he thinks the missiles came from the ground].',
    '[c It is thought] [t that helicopters took part].',
    '[t Probably it was Israel], [s he] [c said].',
  ])('probable: %s', (marked) => expect(judge(marked)).toBe('asserts, probable'));

  test.each([
    '[s The source] [c said] [t Israel may have hit the town].',
    '[s The governor] [c said] [t it could have been an accident].',
    '[s The governor] [c said] [t it is possible that a drone hit the depot].',
    '[s A monitor] [c said] [t an alleged Israeli airstrike in the desert killed nine].',
    '[s The governor] [c cannot rule out] [t an attack].',
    '[s The governor] [c refused to rule out] [t an attack].',
    '[t It was possibly a drone], [s he] [c said].',
    '[c As far as] [s Iran] [c knows] [t it’s Israel].',
  ])('possible: %s', (marked) => expect(judge(marked)).toBe('asserts, possible'));

  test.each([
    ['[s He] [c doubts] [t that Israel did it].', 'denies, probable'],
    ['[s He] [c does not believe] [t that Israel did it].', 'denies, probable'],
    ['[s He] [c said] [t it was probably not a drone].', 'denies, probable'],
    ['[s Iran] [c denied] [t it may have lost men].', 'denies'],
    ['[s The army] [c did not say] [t who might have fired].', 'silent'],
  ])('of a denial, and of no position: %s %s', (marked, wanted) => expect(judge(marked)).toBe(wanted));

  test.each([
    '[s The army] [c said] [t Israel struck facilities believed to have been a weapons centre].',
    '[s The army] [c said] [t Israel struck a site which may have held missiles].',
    '[s The army] [c said] [t Israel struck after a convoy had apparently arrived].',
    '[s The army] [c said] [t missiles that were probably Iranian were destroyed].',
    '[s The army] [c said] [t targets known to be a base were hit].',
    '[s The army] [c said] [t there was a strike in May].',
    '[s The army] [c said] [t the base was hit by suspected rebels].',
    '[s The army] [c said] [t attacks were more likely than before].',
  ])('a hedge deeper in the content leaves its head certain: %s', (marked) => expect(judge(marked)).toBe('asserts'));

  test('an adjective hedges its noun, "believed" what follows "be"', () => {
    const at = (marked: string, words: string) => {
      const { tagged, found } = readMarked(marked);
      const start = tagged.text.indexOf(words);
      return found.map((roles) => judgeCertaintyAt(tagged, roles, [start, start + words.length])).join();
    };
    const alleged = '[s A monitor] [c said] [t that an alleged Israeli airstrike in Syria killed nine fighters].';
    expect(at(alleged, 'Israeli airstrike')).toBe('possible');
    expect(at(alleged, 'in Syria')).toBe('certain');
    expect(at(alleged, 'killed nine')).toBe('certain');
    const blasts = '[t Blasts near Homs were also believed to be from an Israeli strike], [s a monitor] [c said].';
    expect(at(blasts, 'an Israeli strike')).toBe('probable');
    expect(at(blasts, 'Blasts near Homs')).toBe('certain');
    const jets = '[s A source] [c said] [t Israeli jets are believed to have hit a town where militias are strong].';
    expect(at(jets, 'Israeli jets')).toBe('probable');
    expect(at(jets, 'militias are strong')).toBe('certain');
  });
});
