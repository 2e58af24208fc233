import { saveFile } from '../../io/save-file.ts';
import { useDraftStore } from '../../store/draft-store.ts';

/** Where the drafts are, and how to take one away where the browser keeps none. */
export function DraftsKept({ text }: { text: string }) {
  const isKept = useDraftStore(({ keeping }) => keeping.status === 'kept');
  return (
    <p className="copy-desk-foot" role={isKept ? undefined : 'alert'}>
      {isKept
        ? 'Your drafts are kept in this browser, and nowhere else.'
        : 'This browser keeps no drafts for the page: what you write lasts until the page is closed.'}{' '}
      {text !== '' && (
        <button type="button" className="text-button" onClick={() => saveFile('draft.txt', 'text/plain', text)}>
          Save the draft as text
        </button>
      )}
    </p>
  );
}
