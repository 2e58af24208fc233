import { type CaseChange, entryLists } from '../../core/model/case-change.ts';
import { countEntries } from '../../words/say-difference.ts';
import { joinWords } from '../../words/say-list.ts';

/** "3 new claims and 1 new source, and 2 claims in another version". */
export function sayAdded(changes: readonly CaseChange[]): string {
  const say = (what: string, some: readonly CaseChange[]) =>
    entryLists.flatMap((list) => {
      const number = some.filter((change) => change.list === list).length;
      return number === 0 ? [] : [countEntries(list, number).replace(' ', ` ${what} `)];
    });
  const added = say(
    'new',
    changes.filter(({ before }) => before === null),
  );
  const replaced = say(
    'changed',
    changes.filter(({ before, entry }) => before !== null && before !== entry),
  );
  return joinWords([...added, ...replaced]);
}
