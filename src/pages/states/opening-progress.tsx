import type { Progress } from '../../desk/desk-host.ts';

const stepWords: Record<Progress['step'], string> = {
  reading: 'Reading the case',
  checking: 'Checking it',
  comparing: 'Comparing what the sources say',
  listing: 'Listing the incidents',
  indexing: 'Preparing the search',
};

/** What is being done to open a case, and how much of it is left where that can be told. */
export function OpeningProgress({ progress }: { progress: Progress | null }) {
  const words = stepWords[progress?.step ?? 'reading'];
  const share = progress?.share ?? null;
  return (
    <span className="opening">
      <span role="status">{words}…</span>
      <progress aria-label={words} max={1} {...(share !== null && { value: share })} />
    </span>
  );
}
