import { gradeStatement } from '../attribution/grade-statement.ts';
import type { Statement } from '../attribution/statement.ts';
import {
  type AttributionMistake,
  attributionMistakes,
  type StatementFeedback,
} from '../attribution/statement-feedback.ts';
import type { AttributionLesson } from '../lesson.ts';
import type { AnswersFile } from './answers-file.ts';
import { gatherFiles, type HandedIn, type LeftOut } from './gather-files.ts';

/** What a class made of a report. */
export interface AttributionTally {
  /** In the order in which the files were given; two of one name stay two. */
  readonly students: readonly ReportStudent[];
  /** In the order of the report. */
  readonly statements: readonly StatementTally[];
  readonly leftOut: readonly LeftOut[];
}

interface ReportStudent {
  readonly sitting: string;
  readonly student: string;
  readonly file: string;
  /** Sentences of which anything was said. */
  readonly answered: number;
  /** Answers to sentences that this lesson does not ask, as when it was changed since; they are not counted. */
  readonly strayAnswers: number;
}

export interface StatementTally {
  readonly statement: Statement;
  /** How many said anything of it; of these the others are counted. */
  readonly answered: number;
  readonly speakerRight: number;
  readonly stanceRight: number;
  /** `asked` are those whose key is more or less sure. */
  readonly certainty: { readonly asked: number; readonly right: number };
  /** Those that came up, the most frequent first. */
  readonly mistakes: readonly { readonly mistake: AttributionMistake; readonly students: number }[];
}

type Given = AnswersFile['attributions'][number];

/** Files of other lessons, broken ones and those saved again are told apart, and none is dropped silently. */
export function tallyAttributions(
  lesson: Pick<AttributionLesson, 'id'>,
  statements: readonly Statement[],
  files: readonly HandedIn[],
): AttributionTally {
  const { counted, leftOut } = gatherFiles(lesson, files);
  const asked = new Set(statements.map(keySentence));
  const given = counted.map(
    ({ answers }) => new Map(answers.attributions.map((answer) => [keySentence(answer), answer])),
  );
  return {
    students: counted.map(({ file, answers: { sitting, student, attributions } }) => ({
      sitting,
      student,
      file,
      answered: attributions.filter((answer) => asked.has(keySentence(answer)) && isAnswered(answer)).length,
      strayAnswers: attributions.filter((answer) => !asked.has(keySentence(answer))).length,
    })),
    statements: statements.map((statement) => {
      const answers = given.flatMap((bySentence) => bySentence.get(keySentence(statement)) ?? []);
      return tallyStatement(
        statement,
        answers.filter(isAnswered).map((answer) => gradeStatement(statement, answer)),
      );
    }),
    leftOut,
  };
}

function keySentence({ passage, sentence }: Pick<Statement, 'passage' | 'sentence'>): string {
  return `${passage} ${sentence.join(' ')}`;
}

function isAnswered({ speaker, stance, certainty }: Given): boolean {
  return speaker !== null || stance !== null || certainty !== null;
}

function tallyStatement(statement: Statement, all: readonly StatementFeedback[]): StatementTally {
  const sure = all.filter(({ isCertaintyRight }) => isCertaintyRight !== null);
  const mistakes = attributionMistakes
    .map((mistake) => ({ mistake, students: all.filter((each) => each.mistakes.includes(mistake)).length }))
    .filter(({ students }) => students > 0);
  return {
    statement,
    answered: all.length,
    speakerRight: all.filter(({ isSpeakerRight }) => isSpeakerRight).length,
    stanceRight: all.filter(({ isStanceRight }) => isStanceRight).length,
    certainty: { asked: sure.length, right: sure.filter(({ isCertaintyRight }) => isCertaintyRight).length },
    mistakes: mistakes.sort((a, b) => b.students - a.students),
  };
}
