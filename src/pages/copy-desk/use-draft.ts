import { useEffect, useState } from 'react';
import type { IncidentId } from '../../core/model/case.ts';
import { useAddress } from '../../io/address.ts';
import type { KeptDraft } from '../../io/kept-draft.ts';
import { settleCopy, startDraft, startDrafts, writeDraft } from '../../store/draft-desk.ts';
import { useDraftStore } from '../../store/draft-store.ts';

export interface DraftInHand {
  /** Null until the first word is written. */
  readonly id: string | null;
  readonly text: string;
  /** As the user set it; null where that is left to be recognised. */
  readonly incident: IncidentId | null;
  /** The draft that was changed in another tab at the same time, where this one has what was written here. */
  readonly copyOf: string | null;
  /** Another with each draft that is gone to, and the same while one becomes a kept one: the box stays, with its undo. */
  readonly edition: string;
  readonly isReading: boolean;
  /** The address names a draft that is not among the user's. */
  readonly isLost: boolean;
  readonly setText: (text: string) => void;
  readonly setIncident: (incident: IncidentId | null) => void;
}

/** A draft that began here, or became another here: until the address names it, and after. */
interface Begun {
  readonly id: string;
  readonly edition: string;
  readonly isNamed: boolean;
}

/** The draft that the address names, or that is about to be begun. */
export function useDraft(): DraftInHand {
  const [{ draft: named }, changeAddress] = useAddress();
  const { drafts, isReady, copied } = useDraftStore();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [blanks, setBlanks] = useState(0);
  useEffect(() => void startDrafts(), []);

  if (begun !== null && !begun.isNamed && begun.id === named) setBegun({ ...begun, isNamed: true });
  const wanted = begun !== null && !begun.isNamed ? begun.id : named;
  const isCopied = copied !== null && copied.of === wanted;
  const draft = drafts.find(({ id }) => id === (isCopied ? copied.id : wanted)) ?? null;
  const id = draft?.id ?? null;
  const blank = `blank ${blanks}`;
  const edition = wanted === null ? blank : wanted === begun?.id ? begun.edition : wanted;

  const copy = isCopied ? copied.id : null;
  useEffect(() => {
    if (copy === null) return;
    setBegun({ id: copy, edition, isNamed: false });
    changeAddress({ draft: copy }, 'replace');
    settleCopy();
  }, [copy, edition, changeAddress]);

  const write = (change: Parameters<typeof writeDraft>[1]) => {
    if (id !== null) return writeDraft(id, change);
    const started = startDraft();
    writeDraft(started, change);
    setBegun({ id: started, edition, isNamed: false });
    setBlanks(blanks + 1);
    changeAddress({ draft: started, finding: null }, 'replace');
  };
  const isMissing = wanted !== null && draft === null;
  return {
    ...describeDraft(draft),
    edition,
    isReading: isMissing && !isReady,
    isLost: isMissing && isReady,
    setText: (text) => write({ text }),
    setIncident: (incident) => write({ incident }),
  };
}

function describeDraft(draft: KeptDraft | null): Pick<DraftInHand, 'id' | 'text' | 'incident' | 'copyOf'> {
  if (draft === null) return { id: null, text: '', incident: null, copyOf: null };
  const { id, text, incident, copyOf } = draft;
  // As a text box has it, whatever a file brought: the spans of the findings count in it.
  return { id, text: text.replace(/\r\n?/g, '\n'), incident, copyOf };
}
