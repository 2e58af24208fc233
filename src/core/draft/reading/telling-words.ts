import { findWords } from '../../matching/word.ts';
import { tenNumbers, unitNumbers } from '../../matching/word-values.ts';

/** Words that tell no statement from another. */
const common = new Set(
  [
    'the a an this that these those such any some all more most other others another one',
    'it its they their them he his she her we our who whom whose which what',
    'of in on at to by for from with into out up down off about over under during before after near around per via',
    'and or but not no as than then also there here when where while if so',
    'was were is are be been being have has had do did does would could may might will can',
    'said say says told tell according added reported report reports source sources official officials',
  ].flatMap((line) => line.split(' ')),
);

/** What is called otherwise in the same sense, in keys. */
const sameSense: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'kill killed die died dead death fatality slain perish toll',
    'wound wounded injured injury injure hurt',
    'strike struck hit attack attacked target targeted bomb bombed raid bombardment airstrike pound pounded',
    'aircraft jet plane warplane fighter-jet aeroplane',
    'fire fired launch launched shot came',
    'intercept intercepted down downed thwarted foiled repelled confronted',
    'damage damaged destroyed destroy destruction wrecked',
    'base post site position stronghold centre facility compound installation',
    'depot warehouse store storehouse dump',
    'weapon weapons munition munitions ammunition arms',
    'militia militias militiaman militiamen fighter fighters paramilitary paramilitaries',
    'expert experts specialist specialists researcher researchers scientist',
    'soldier soldiers troop troops serviceman',
    'believe believed think thought suspect suspected',
    'deny denied reject rejected dismiss dismissed',
    'carried conducted perform',
    'israel israeli',
    'produce produced make making build built manufacture develop developing',
    'work works working',
    'linked link contact tied ties',
    'probable likely probably',
    'missile rocket',
    'error errors mistake mistakes blunder',
    'building structure',
    'civilian civilians',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ');
    return rest.map((word) => [word, first] as const);
  }),
);

/** What is counted, how, and when. */
const counting = new Set(
  [
    'people person man men woman women member group kill wound day night',
    'toll tolls count figure figures number total step end',
    'least most over more fewer much such same dozen hundred thousand',
    'first second third last latest final later then again now today yesterday earlier',
    'stood rose risen rise raised raise gave given give put puts including include among',
    'monday tuesday wednesday thursday friday saturday sunday',
    'january february march april may june july august september october november december',
    'week month year',
  ].flatMap((line) => line.split(' ')),
);

/** Words by which a figure is spoken of: "the figure at 36". */
export function isCounting(key: string): boolean {
  return counting.has(key) || /^\d/.test(key) || key in unitNumbers || key in tenNumbers;
}

/** The words of a text that say something, each in one form. */
export function tellingKeys(text: string): readonly string[] {
  return findWords(text).flatMap(({ key, lower }) => {
    const form = sameSense[key] ?? sameSense[lower] ?? key;
    return common.has(key) || common.has(lower) ? [] : [form];
  });
}
