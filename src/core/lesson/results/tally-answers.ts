import type { Mark } from '../../compare/comparison.ts';
import type { Case, ClaimId, IncidentId, QuestionId } from '../../model/case.ts';
import { type MisconceptionCode, misconceptionCodes } from '../feedback.ts';
import { giveFeedback } from '../judging/give-feedback.ts';
import type { MarkingLesson } from '../lesson.ts';
import type { MarkAnswer } from '../lesson-answer.ts';
import { compareRound, lastRound } from '../rounds.ts';
import type { AnswersFile } from './answers-file.ts';
import { type Counted, gatherFiles, type HandedIn, type LeftOut } from './gather-files.ts';

/** What a class made of a lesson of marking. */
export interface LessonTally {
  /** In the order in which the files were given; two of one name stay two. */
  readonly students: readonly StudentTally[];
  /** In the order of the lesson, each question round by round. */
  readonly questions: readonly QuestionTally[];
  readonly leftOut: readonly LeftOut[];
}

interface StudentTally {
  readonly sitting: string;
  readonly student: string;
  readonly file: string;
  /** Of the places that the lesson asks: with a mark, and with the right one. */
  readonly marked: number;
  readonly right: number;
  /** Answers to what this lesson does not ask, as when it was changed since; they are not counted. */
  readonly strayAnswers: number;
}

export interface QuestionTally {
  readonly incident: IncidentId;
  readonly question: QuestionId;
  readonly round: number;
  /** What the claims heard by then come to. */
  readonly key: Mark;
  /** How many chose what; `none` are those who left it open. */
  readonly marks: Readonly<Record<Mark | 'none', number>>;
  /** Those that came up, the most frequent first. */
  readonly misconceptions: readonly { readonly code: MisconceptionCode; readonly students: number }[];
  /** The claims that anybody chose, the most frequent first. */
  readonly claims: readonly { readonly claim: ClaimId; readonly students: number }[];
}

type Place = Pick<MarkAnswer, 'incident' | 'question' | 'round'>;
type Given = AnswersFile['answers'][number];

/** Files of other lessons, broken ones and those saved again are told apart, and none is dropped silently. */
export function tallyAnswers(theCase: Case, lesson: MarkingLesson, files: readonly HandedIn[]): LessonTally {
  const { counted, leftOut } = gatherFiles(lesson, files);
  const places = listPlaces(lesson);
  const given = counted.map(({ answers }) => new Map(answers.answers.map((answer) => [keyPlace(answer), answer])));
  const questions = places.map((place) => {
    const answers = given.map((byPlace) => byPlace.get(keyPlace(place)));
    return tallyPlace(theCase, lesson, place, answers);
  });
  const keys = new Map(questions.map((question) => [keyPlace(question), question.key]));
  return {
    students: counted.map((each, index) => tallyStudent(each, given[index] ?? new Map(), keys)),
    questions,
    leftOut,
  };
}

function listPlaces(lesson: MarkingLesson): readonly Place[] {
  const rounds = Array.from({ length: lastRound(lesson) + 1 }, (_, round) => round);
  return lesson.topics.flatMap(({ incident, questions }) =>
    questions.flatMap(({ question }) => rounds.map((round) => ({ incident, question, round }))),
  );
}

function keyPlace({ incident, question, round }: Place): string {
  return `${incident} ${question} ${round}`;
}

function tallyPlace(
  theCase: Case,
  lesson: MarkingLesson,
  { incident, question, round }: Place,
  answers: readonly (Given | undefined)[],
): QuestionTally {
  const comparison = compareRound(theCase, lesson, incident, question, round);
  const marks = { agree: 0, conflict: 0, unconfirmed: 0, none: 0 };
  const codes = new Map<MisconceptionCode, number>();
  const claims = new Map<ClaimId, number>();
  for (const answer of answers) {
    marks[answer?.mark ?? 'none'] += 1;
    if (answer === undefined || answer.mark === null) continue;
    for (const { code } of giveFeedback(theCase, comparison, answer).misconceptions) addOne(codes, code);
    for (const { id } of comparison.claims) if (answer.claims.includes(id)) addOne(claims, id);
  }
  const inOrder = misconceptionCodes.flatMap((code) => {
    const students = codes.get(code);
    return students === undefined ? [] : [{ code, students }];
  });
  return {
    incident,
    question,
    round,
    key: comparison.mark,
    marks,
    misconceptions: sortByFrequency(inOrder),
    claims: sortByFrequency(
      comparison.claims.flatMap(({ id }) => {
        const students = claims.get(id);
        return students === undefined ? [] : [{ claim: id, students }];
      }),
    ),
  };
}

function tallyStudent(
  { file, answers: { sitting, student, answers } }: Counted,
  byPlace: ReadonlyMap<string, Given>,
  keys: ReadonlyMap<string, Mark>,
): StudentTally {
  const marked = [...byPlace].filter(([place, { mark }]) => keys.has(place) && mark !== null);
  return {
    sitting,
    student,
    file,
    marked: marked.length,
    right: marked.filter(([place, { mark }]) => keys.get(place) === mark).length,
    strayAnswers: answers.filter((answer) => !keys.has(keyPlace(answer))).length,
  };
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Even ones stay in the order in which they were. */
function sortByFrequency<Entry extends { readonly students: number }>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => b.students - a.students);
}
