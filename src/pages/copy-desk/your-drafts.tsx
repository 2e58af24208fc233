import { useState } from 'react';
import type { Digest } from '../../core/overview/digest.ts';
import { useAddress } from '../../io/address.ts';
import type { KeptDraft } from '../../io/kept-draft.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { bringBack, dropDraft } from '../../store/draft-desk.ts';
import { useDraftStore } from '../../store/draft-store.ts';
import { sayDay } from '../../words/say-date.ts';
import { Link } from '../link.tsx';
import { nameDraft } from './name-draft.ts';

interface YourDraftsProps {
  readonly digests: readonly Digest[];
  /** The one in hand; null before it has a word. */
  readonly current: string | null;
}

const titleId = 'your-drafts-title';

/** All that are kept in this browser, the last changed first. */
export function YourDrafts({ digests, current }: YourDraftsProps) {
  const [, changeAddress] = useAddress();
  const drafts = useDraftStore((state) => state.drafts);
  const [dropped, setDropped] = useState<KeptDraft | null>(null);
  const isGone = dropped !== null && drafts.every(({ id }) => id !== dropped.id);
  const listed = drafts.filter(({ id, text }) => text.trim() !== '' || id === current);
  if (listed.length === 0 && !isGone) return null;
  const drop = (draft: KeptDraft) => {
    dropDraft(draft.id);
    setDropped(draft);
    if (draft.id === current) changeAddress({ draft: null, finding: null }, 'replace');
    document.getElementById(titleId)?.focus();
  };
  return (
    <section className="your-drafts" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        Your drafts
      </h2>
      <p role="status">
        {isGone && (
          <>
            Dropped: <bdi>{nameDraft(dropped.text)}</bdi>{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                bringBack(dropped.id);
                document.getElementById(titleId)?.focus();
              }}
            >
              Bring it back
            </button>
          </>
        )}
      </p>
      <ul>
        {listed.map((draft) => (
          <li key={draft.id}>
            <div>
              <p>
                <DraftName draft={draft} isCurrent={draft.id === current} />
              </p>
              <p>{describeDraft(draft, digests, draft.id === current)}</p>
            </div>
            <button
              type="button"
              className="text-button"
              aria-label={`Drop ${nameDraft(draft.text)}`}
              onClick={() => drop(draft)}
            >
              Drop
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DraftName({ draft: { id, text }, isCurrent }: { draft: KeptDraft; isCurrent: boolean }) {
  const name = <bdi>{nameDraft(text)}</bdi>;
  return isCurrent ? <strong>{name}</strong> : <Link to={{ page: 'copy-desk', draft: id }}>{name}</Link>;
}

function describeDraft(
  { incident, changedAt, copyOf }: KeptDraft,
  digests: readonly Digest[],
  isCurrent: boolean,
): string {
  const about = digests.find(({ id }) => id === incident);
  const parts = [
    isCurrent ? 'above' : null,
    `changed ${sayDay(changedAt)}`,
    about === undefined ? null : `about ${about.title}`,
    copyOf === null ? null : 'a copy of one that was changed in another tab',
  ];
  return joinParts(parts, separator);
}
