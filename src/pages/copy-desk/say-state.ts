import { countOf } from '../../parts/mark-count.ts';
import type { CheckedDraft } from './use-check.ts';

/** What the check comes to, in a line. Silence is no clearance: what could not be read was not checked. */
export function sayState(checked: CheckedDraft | null, open: number, waved: number): string {
  if (checked === null) return '';
  const { statements } = checked.check;
  const held = statements.filter(({ claims, findings }) => claims.length + findings.length > 0).length;
  const also = waved === 0 ? '' : ` ${countOf(waved, 'finding')} waved through.`;
  if (open > 0) return `${countOf(open, 'finding')}.${also}`;
  const none = waved === 0 ? 'No findings' : 'No other findings';
  if (statements.length === 0) {
    return `${none}, but nothing was checked: no statement in the draft was read as one about an incident of the case. If it is about one, set it above.${also}`;
  }
  if (held === 0) {
    return `${none}, but nothing was checked: of ${countOf(statements.length, 'statement')} read, none could be held against a claim.${also}`;
  }
  const share = held === statements.length ? '' : `, of ${statements.length} that were read`;
  return `${none}. ${countOf(held, 'statement')} held against claims${share}. What was not understood was not checked.${also}`;
}
