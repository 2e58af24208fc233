import { useMemo } from 'react';
import type { Waiver } from '../../core/log/operation.ts';
import { commitWork } from '../../store/work-desk.ts';
import { useWorkStore } from '../../store/work-store.ts';
import type { Item, WavedItem } from './list-items.ts';

interface Waivers {
  /** Those of the draft, the ones taken back among them. */
  readonly waivers: readonly Waiver[];
  readonly waveThrough: (item: Item, reason: string) => void;
  readonly callBack: (item: WavedItem) => void;
}

export function useWaivers(draft: string | null): Waivers {
  const all = useWorkStore((state) => state.work.waivers);
  const waivers = useMemo(() => [...all.values()].filter((waiver) => waiver.draft === draft), [all, draft]);
  return {
    waivers,
    waveThrough: ({ finding: { key, code } }, reason) => {
      if (draft === null) return;
      const waiver: Waiver = { draft, finding: key, code, reason, isTakenBack: false };
      void commitWork('wave-through', { waivers: [waiver] });
    },
    callBack: ({ waiver }) => void commitWork('call-back', { waivers: [{ ...waiver, isTakenBack: true }] }),
  };
}
