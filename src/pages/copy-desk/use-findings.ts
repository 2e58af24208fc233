import { useMemo } from 'react';
import type { Case } from '../../core/model/case.ts';
import type { Span } from '../../core/text/span.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useDeskStyle } from '../../io/desk-style.ts';
import type { DraftMark } from './draw-lines.ts';
import { type Items, listItems, markItems } from './list-items.ts';
import { type Checking, useCheck } from './use-check.ts';
import type { DraftInHand } from './use-draft.ts';
import { useExcerpt } from './use-excerpt.ts';
import { useWaivers } from './use-waivers.ts';
import { wordFindings } from './word-findings.ts';

interface FindingsOfDraft extends ReturnType<typeof wordFindings>, Omit<ReturnType<typeof useWaivers>, 'waivers'> {
  readonly checking: Checking;
  /** Of the incidents that are spoken of; null until it has come. */
  readonly theCase: Case | null;
  readonly items: Items;
  readonly marks: readonly DraftMark[];
  readonly spans: ReadonlyMap<string, Span>;
}

const noItems: Items = { open: [], waved: [] };

/** All that is known of a draft as it stands in the box. */
export function useFindings(openCase: OpenCase, { id, text, incident }: DraftInHand): FindingsOfDraft {
  const checking = useCheck(openCase, text, incident);
  const { checked, spans } = checking;
  const style = useDeskStyle();
  const { waivers, ...acts } = useWaivers(id);
  const theCase = useExcerpt(openCase, listIncidents(checking));
  const worded = useMemo(() => wordFindings(theCase, checked, style), [theCase, checked, style]);
  // The list changes when a finding goes, not with each key that moves one.
  const standing = JSON.stringify([...spans.keys()]);
  const items = useMemo(
    () =>
      checked === null
        ? noItems
        : listItems(checked.text, checked.check.findings, new Set(JSON.parse(standing)), waivers),
    [checked, standing, waivers],
  );
  const marks = useMemo(() => markItems(items, spans), [items, spans]);
  return { checking, theCase, items, marks, spans, ...worded, ...acts };
}

function listIncidents({ checked }: Checking) {
  if (checked === null) return [];
  const { findings, statements } = checked.check;
  return [...findings, ...statements].map(({ incident }) => incident);
}
