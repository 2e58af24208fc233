import { findWordValues, listChangedWords } from '../../core/log/find-word-values.ts';
import { findWordRead } from '../../core/matching/reread-quantity.ts';
import type { Incident } from '../../core/model/case.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { sayChangedValues } from '../../words/say-word-value.ts';
import { MethodLink } from '../method-link.tsx';

/** Says so where figures of this incident are read by other values of words than the standard ones. */
export function WordsNotice({ incident }: { incident: Incident }) {
  const values = findWordValues(useWorkStore(({ work }) => work));
  const changed = listChangedWords(values);
  if (changed.length === 0) return null;
  const read = new Set(
    incident.claims.map(({ answer }) =>
      answer !== undefined && 'quantity' in answer ? findWordRead(answer.quantity, values) : null,
    ),
  );
  const here = changed.filter((word) => read.has(word));
  if (here.length === 0) return null;
  return (
    <p className="words-notice">
      {sayChangedValues(values, here)} <MethodLink at="words">What words for a number mean</MethodLink>
    </p>
  );
}
