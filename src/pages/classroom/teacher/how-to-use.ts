import type { Lesson } from '../../../core/lesson/lesson.ts';

/** How a class goes through it, in steps. */
export function listHowToUse(lesson: Lesson): readonly string[] {
  if (lesson.exercise === 'attribution')
    return [
      'Give the class the link, or print the worksheet. Each works through the report alone or in pairs, sentence by sentence.',
      'Ask, before a sentence is checked: whose word is it, and would they put their name to it?',
      'Have the answers saved as files and gather them here: the table shows which sentences were read differently.',
    ];
  const rounds =
    lesson.rounds.length > 1
      ? [
          `There are ${lesson.rounds.length} rounds: after each, ask who changed a mark, and for which claim. The key for all of them comes with the last.`,
        ]
      : [];
  return [
    'Give the class the link, or print the worksheet. No account is needed, and nothing is sent anywhere.',
    'Have each question marked with a reason before it is checked: what is overlooked shows in the reasons.',
    ...rounds,
    'Have the answers saved as files and gather them here: per question, how many chose what. Begin the talk where they differ.',
    'A mark says how the sources stand to each other, never who is right. Agreement is not truth.',
  ];
}
