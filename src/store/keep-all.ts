import { isLeavingGuarded } from '../io/guard-leaving.ts';
import { keepDrafts } from './draft-desk.ts';
import { findPending } from './pending-work.ts';
import { useWorkStore } from './work-store.ts';

/** Waits until what is on its way to the browser's storage is there. Whether all that the user did is. */
export async function keepAll(): Promise<boolean> {
  await Promise.all([findPending(useWorkStore.getState().kept).settled, keepDrafts()]);
  return !isLeavingGuarded();
}
