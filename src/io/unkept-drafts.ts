import { isRecord } from '../core/model/shape.ts';
import { type KeptDraft, readKeptDraft } from './kept-draft.ts';
import { readUnkept, writeUnkept } from './unkept-text.ts';

/** A draft as it was written in this tab since it was kept last. */
interface UnkeptDraft {
  readonly draft: KeptDraft;
  /** The kept ones on which it builds: that which was read or kept last, and that which was on its way. */
  readonly versions: readonly number[];
}

/** As a page loaded anew in this tab finds them. Of what another hand may have written only drafts are taken. */
export function readUnkeptDrafts(caseKey: string): readonly UnkeptDraft[] {
  const unkept = readUnkept(`drafts ${caseKey}`);
  if (!Array.isArray(unkept)) return [];
  return unkept.flatMap((entry) => {
    const draft = isRecord(entry) ? readKeptDraft(entry['draft']) : null;
    const versions = isRecord(entry) && Array.isArray(entry['versions']) ? entry['versions'] : [];
    return draft === null ? [] : [{ draft, versions: versions.filter((each) => typeof each === 'number') }];
  });
}

export function writeUnkeptDrafts(caseKey: string, unkept: readonly UnkeptDraft[]): void {
  writeUnkept(`drafts ${caseKey}`, unkept.length === 0 ? null : unkept);
}
