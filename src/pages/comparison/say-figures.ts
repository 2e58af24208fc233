import type { FigurePoint, Range } from '../../core/analysis/gather-figures.ts';
import type { FigureLine, FigureTrace } from '../../core/analysis/trace-figures.ts';
import type { Case, Claim, Incident, Question } from '../../core/model/case.ts';
import { joinParts } from '../../parts/join-parts.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { sayAnswer } from '../../words/say-answer.ts';
import { nameClaim, nameSpeaker, sayWhat, sayWhenBriefly } from './say-claim-here.ts';

/** More would crowd the label; the points and the table hold each. */
const mostNamed = 3;

/** What ends a line, each standing figure as it was given: "92", "At least 10; 5". A range of them all would be nobody's word. */
export function sayLast(theCase: Case, question: Question, { steps }: FigureLine): string {
  const standing = steps.at(-1)?.standing ?? [];
  const figures = steps.flatMap(({ points }) => points.filter(({ claim }) => standing.includes(claim.id)));
  const said = [...new Set(figures.map((range) => sayRange(theCase, question, range)))].reverse();
  if (said.length === 0) return 'Since replaced';
  return said.length <= mostNamed ? said.join('; ') : `${said.length} different figures`;
}

/** "36 against 92: a gap of 56", "31 against at least 51: 20 or more apart". */
export function sayGap(
  theCase: Case,
  question: Question,
  { from, to, low, high }: FigureTrace['gaps'][number],
): string {
  const sides = [low, high].map((range) => sayRange(theCase, question, range).toLowerCase()).join(' against ');
  const isExact = low.min === low.max && high.min === high.max;
  return `${sides}: ${isExact ? `a gap of ${sayNumber(to - from)}` : `${sayNumber(to - from)} or more apart`}`;
}

function sayRange(theCase: Case, question: Question, { min, max }: Range): string {
  return sayAnswer(theCase, question, { quantity: { min, max } });
}

function sayNumber(figure: number): string {
  return groupDigits(figure);
}

/** Where a figure is placed whose own day nobody gives. */
const placings: Readonly<Record<FigurePoint['dating'], string | null>> = {
  said: null,
  reported: null,
  replaced: 'placed before what replaced it',
  replacing: 'placed after what it replaced',
  unknown: null,
};

/** When a figure came up, as far as is known. */
export function sayFigureWhen(theCase: Case, incident: Incident, { claim, dating }: FigurePoint): string {
  const when = sayWhenBriefly(theCase, incident, claim);
  return joinParts([when ?? 'no date given', placings[dating]], ', ');
}

/** "SOHR: 46, reported 24 November, since replaced. Open evidence". */
export function nameFigure(theCase: Case, incident: Incident, question: Question, point: FigurePoint, isOpen: boolean) {
  const about = [
    nameClaim(theCase, question, point.claim),
    sayFigureWhen(theCase, incident, point),
    point.isStanding ? null : 'since replaced',
  ];
  return `${joinParts(about, ', ')}. ${isOpen ? 'Close' : 'Open'} evidence`;
}

/** Whether it stands on a day that is not its own word's: the plot rings it. */
export function isPlacedByAnother(dating: FigurePoint['dating']): boolean {
  return dating !== 'said' && dating !== 'unknown';
}

/** What the plot's signs mean and what it leaves out: only what this one has. */
export function sayFigureNotes(theCase: Case, question: Question, { lines, leftOut }: FigureTrace): readonly string[] {
  const steps = lines.flatMap((line) => line.steps);
  const points = steps.flatMap((step) => step.points);
  const sharesDay = lines.some((line) => new Set(line.steps.map(({ day }) => day)).size < line.steps.length);
  const notes: readonly [boolean, string][] = [
    [sharesDay, 'Figures of one day stand in their order; the hour is not to scale.'],
    [isBroken(steps.map(({ day }) => day)), 'Days without a figure are left out.'],
    [
      points.some(({ dating }) => isPlacedByAnother(dating)),
      'Ringed: no report gives the day; placed on that of its first report, of what replaced it or of what it replaced.',
    ],
    [points.some(({ isTentative }) => isTentative), 'Hollow: believed or held possible, not asserted.'],
    [points.some(({ max }) => max === null), 'Fading upwards: no upper bound.'],
  ];
  const listLeftOut = (reason: string) =>
    leftOut.filter((each) => each.reason === reason).map(({ claim }) => sayFigure(theCase, question, claim));
  const [otherUnits, unsourced] = [listLeftOut('other-unit'), listLeftOut('unsourced')];
  return [
    ...notes.filter(([isShown]) => isShown).map(([, note]) => note),
    ...(otherUnits.length === 0 ? [] : [`Left out, as they count something else: ${otherUnits.join('; ')}.`]),
    ...(unsourced.length === 0 ? [] : [`Left out, as a report’s own voice has no vote: ${unsourced.join('; ')}.`]),
  ];
}

function isBroken(days: readonly (string | null)[]): boolean {
  const known = [...new Set(days.flatMap((day) => day ?? []))].sort();
  return known.some((day, index) => index > 0 && Date.parse(day) - Date.parse(known[index - 1] ?? day) > 86_400_000);
}

/** "4 Syrians killed (Syrian health minister)". */
function sayFigure(theCase: Case, question: Question, claim: Claim): string {
  return `${sayWhat(theCase, question, claim)} (${isolateName(nameSpeaker(theCase, claim))})`;
}
