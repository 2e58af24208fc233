import { indexForMatching } from '../matching/index-for-matching.ts';
import { standardValues } from '../matching/word-values.ts';
import type { Case, IncidentId } from '../model/case.ts';
import { createTagger } from '../text/tag-text.ts';
import { assembleCheck } from './assemble-check.ts';
import type { DraftCheck } from './draft-check.ts';
import { addOneSided } from './judging/add-one-sided.ts';
import { dropHistory } from './judging/drop-history.ts';
import { findHeard } from './judging/find-heard.ts';
import { judgeParagraph } from './judging/judge-paragraph.ts';
import type { Judged } from './judging/judgement.ts';
import { knowClaims } from './judging/known-claims.ts';
import { placeInDraft } from './place-in-draft.ts';
import type { ParagraphReading } from './reading/paragraph-reading.ts';
import { createDraftReader } from './reading/read-draft.ts';
import { tagByParagraph } from './reading/tag-draft.ts';

export interface DraftChecker {
  /** `incident`: what the user says the draft is about; null has it recognised. */
  readonly check: (text: string, incident: IncidentId | null) => DraftCheck;
}

/** Loads the part-of-speech model, so this module is for a lazy import. Of a draft that changes, only what changed is checked anew. */
export function createDraftChecker(theCase: Case, tag = createTagger(), values = standardValues): DraftChecker {
  const known = knowClaims(indexForMatching(theCase, values));
  const read = createDraftReader(known.matching, known.recogniser, tagByParagraph(tag));
  const judgedOf = new WeakMap<ParagraphReading, readonly Judged[]>();

  function judge(reading: ParagraphReading): readonly Judged[] {
    const judged = judgedOf.get(reading) ?? judgeParagraph(known, reading);
    judgedOf.set(reading, judged);
    return judged;
  }

  return {
    check: (text, chosen) => {
      const { incident, paragraphs } = read(text, chosen === null ? null : (theCase.incidentById.get(chosen) ?? null));
      const judged = paragraphs.flatMap(({ span: [offset], reading }, paragraph) =>
        judge(reading).map((each) => placeInDraft(each, paragraph, offset)),
      );
      const heard = paragraphs.flatMap(({ span: [offset], reading }) => findHeard(reading, offset));
      const figures = paragraphs.flatMap(({ reading }) => reading.figures);
      return assembleCheck(text, incident, addOneSided(theCase, dropHistory(judged, figures), heard));
    },
  };
}
