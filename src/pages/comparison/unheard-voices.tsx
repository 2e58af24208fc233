import { findOrigin } from '../../core/compare/origin.ts';
import type { TableView } from './table-view.ts';
import { SourceSwitch } from './voice-switches.tsx';

interface UnheardVoicesProps {
  readonly view: TableView;
  /** Of the leading columns that have no word on this incident. */
  readonly titles: readonly string[];
}

/** Who has no column: the leading parties that are silent here, and those who only pass on what others say. */
export function UnheardVoices({ view, titles }: UnheardVoicesProps) {
  const { theCase, incident } = view;
  const passing = new Set(incident.claims.map(({ source }) => source));
  for (const claim of incident.claims) passing.delete(findOrigin(claim));
  const relays = theCase.sources.filter(({ id }) => passing.has(id));
  return (
    <>
      {titles.length > 0 && <p className="unheard">No word in these reports from: {titles.join(', ')}.</p>}
      {relays.length > 0 && (
        <div className="unheard">
          Only passing on what others say:{' '}
          <span className="voices voices-inline">
            {relays.map((source) => (
              <SourceSwitch key={source.id} view={view} source={source} />
            ))}
          </span>
        </div>
      )}
    </>
  );
}
