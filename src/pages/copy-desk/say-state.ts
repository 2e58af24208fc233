import { countOf } from '../../parts/mark-count.ts';
import type { CheckedDraft } from './use-check.ts';

/** What the check comes to, in a line. Silence is no clearance: what could not be read was not checked. */
export function sayState(checked: CheckedDraft | null, open: number, waved: number): string {
  if (checked === null) return '';
  const { statements } = checked.check;
  const held = statements.filter(({ claims, findings }) => claims.length + findings.length > 0).length;
  const also = waved === 0 ? '' : ` ${countOf(waved, 'finding')} waved through.`;
  if (open > 0) return `${countOf(open, 'finding')}.${also}`;
  if (statements.length === 0) {
    return `Nothing in this draft could be held against the claims: no statement in it was read as one about an incident of the case.${also}`;
  }
  const share = held === statements.length ? '' : `, of ${statements.length} that were read`;
  const rest = waved === 0 ? 'Nothing in this draft goes' : 'Nothing else in this draft goes';
  return `${rest} beyond what the sources bear out, in what could be read: ${countOf(held, 'statement')} held against claims${share}. What was not understood was not checked.${also}`;
}
