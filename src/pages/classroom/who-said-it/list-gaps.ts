import type { AttributionAnswer } from '../../../core/lesson/lesson-answer.ts';

export type Gap = 'speaker' | 'stance' | 'certainty';

/** What must be chosen before a sentence can be checked, in the order of the form. */
export function listGaps({ speaker, stance, certainty }: AttributionAnswer): readonly Gap[] {
  const gaps: Gap[] = [];
  if (speaker === null) gaps.push('speaker');
  if (stance === null) gaps.push('stance');
  if (isSureness(stance) && certainty === null) gaps.push('certainty');
  return gaps;
}

/** Only who asserts or denies can be more or less sure. */
export function isSureness(stance: AttributionAnswer['stance']): boolean {
  return stance === 'asserts' || stance === 'denies';
}
