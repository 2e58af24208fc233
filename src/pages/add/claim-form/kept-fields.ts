import { create } from 'zustand';
import type { ClaimFields } from './form-state.ts';

/** What was typed and not saved, by report and proposal, for as long as the page is open: a form that is left loses nothing. */
export const useKeptFields = create<{ readonly forms: ReadonlyMap<string, ClaimFields> }>(() => ({ forms: new Map() }));

export function keepFields(key: string, fields: ClaimFields): void {
  useKeptFields.setState(({ forms }) => ({ forms: new Map(forms).set(key, fields) }));
}

export function dropFields(key: string): void {
  useKeptFields.setState(({ forms }) => {
    const left = new Map(forms);
    left.delete(key);
    return { forms: left };
  });
}

export function keyForm(report: string, proposal: string): string {
  return `${report} ${proposal}`;
}
