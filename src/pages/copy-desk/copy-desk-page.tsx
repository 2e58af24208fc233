import { useEffect, useRef } from 'react';
import type { OpenCase } from '../../desk/open-case.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';
import { findBox } from './draft-box.ts';
import { DraftWork } from './draft-work.tsx';
import { DraftsKept } from './drafts-kept.tsx';
import { type DraftInHand, useDraft } from './use-draft.ts';
import { YourDrafts } from './your-drafts.tsx';

/** A draft is held against what the sources said while it is written. */
export function CopyDeskPage({ openCase }: { openCase: OpenCase }) {
  const draft = useDraft();
  useFocusOnDraft(draft);
  return (
    <Frame title="Copy desk" page="copy-desk">
      <div className="copy-desk">
        <div className="copy-desk-head">
          <PageTitle>Copy desk</PageTitle>
          {draft.id !== null && (
            <p className="print:hidden">
              <Link to={{ page: 'copy-desk' }}>New draft</Link>
            </p>
          )}
        </div>
        <DraftNotice draft={draft} />
        {draft.isReading ? (
          <p className="lede">Fetching the draft…</p>
        ) : (
          <DraftWork key={draft.edition} openCase={openCase} draft={draft} />
        )}
        <YourDrafts digests={openCase.digests} current={draft.id} />
        <DraftsKept text={draft.text} />
      </div>
    </Frame>
  );
}

/** The link to another draft goes with the press on it: the focus it had goes to the box. */
function useFocusOnDraft({ edition, isReading }: DraftInHand): void {
  const last = useRef(edition);
  useEffect(() => {
    if (isReading || last.current === edition) return;
    last.current = edition;
    if (document.activeElement === document.body) findBox()?.focus({ preventScroll: true });
  }, [edition, isReading]);
}

function DraftNotice({ draft: { isLost, copyOf } }: { draft: DraftInHand }) {
  if (isLost) {
    return (
      <p role="alert" className="check-notice">
        The link names a draft that is not among yours: drafts stay in the browser they were written in, and one that
        was dropped is off the list.
      </p>
    );
  }
  return copyOf === null ? null : (
    <p role="status" className="check-notice">
      This draft was changed in another tab while it was written here. What was written here is this copy;{' '}
      <Link to={{ page: 'copy-desk', draft: copyOf }}>the other one</Link> has what was written there.
    </p>
  );
}
