import type { Case } from '../../core/model/case.ts';
import type { DeskStyle } from '../../words/desk-style.ts';
import { sayFinding } from '../../words/say-finding.ts';
import { suggestWording } from '../../words/suggest-wording.ts';
import type { CheckedDraft } from './use-check.ts';

interface WordedFindings {
  /** By key; none where the claims have not come yet. */
  readonly messages: ReadonlyMap<string, string>;
  /** By key; none where no wording follows from the claims. */
  readonly suggestions: ReadonlyMap<string, string>;
}

export function wordFindings(theCase: Case | null, checked: CheckedDraft | null, style: DeskStyle): WordedFindings {
  const messages = new Map<string, string>();
  const suggestions = new Map<string, string>();
  for (const finding of checked?.check.findings ?? []) {
    if (theCase === null || checked === null || !theCase.incidentById.has(finding.incident)) continue;
    messages.set(finding.key, sayFinding(theCase, finding, checked.text));
    const suggestion = suggestWording(theCase, checked.text, finding, style);
    if (suggestion !== null) suggestions.set(finding.key, suggestion);
  }
  return { messages, suggestions };
}
