import type { Fault, Judged } from './judging/judgement.ts';
import { moveSpan } from './spans.ts';

/** A judged statement, its offsets into the draft. */
export interface Placed extends Judged {
  /** Index of its paragraph: findings of two paragraphs share no words. */
  readonly paragraph: number;
}

export function placeInDraft(judged: Judged, paragraph: number, offset: number): Placed {
  const { fault } = judged;
  return {
    ...judged,
    span: moveSpan(judged.span, offset),
    sentence: moveSpan(judged.sentence, offset),
    fault:
      fault === null
        ? null
        : { ...fault, span: moveSpan(fault.span, offset), remedy: moveRemedy(fault.remedy, offset) },
    paragraph,
  };
}

function moveRemedy(remedy: Fault['remedy'], by: number): Fault['remedy'] {
  switch (remedy?.kind) {
    case 'name':
      return { ...remedy, name: moveSpan(remedy.name, by) };
    case 'hedge':
      return { ...remedy, cue: remedy.cue === null ? null : moveSpan(remedy.cue, by) };
    case 'figure':
    case 'words':
    case 'credit':
    case 'position':
    case 'other-side':
    case undefined:
      return remedy;
  }
}
