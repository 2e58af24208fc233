import { useMemo } from 'react';
import type { ConceptId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { focusNext } from '../../io/focus-next.ts';
import { useKeys } from '../../io/keys.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { countOf } from '../../parts/mark-count.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { useChangeView } from '../use-view.ts';
import { ActiveFilters } from './active-filters.tsx';
import { CaseFile } from './case-file.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filtersOf, listActive, orderOf } from './filters-of.ts';
import { IncidentList } from './incident-list.tsx';
import { MarkLegend } from './mark-legend.tsx';
import { nameFilterValue } from './name-filter-value.ts';
import { NothingFound } from './nothing-found.tsx';
import { Places } from './places.tsx';
import { SearchField } from './search-field.tsx';
import { Timeline } from './timeline.tsx';

export function IncidentsPage({ openCase }: { openCase: OpenCase }) {
  const { desk, digests, shared, fileName } = openCase;
  const [address] = useAddress();
  const changeView = useChangeView();
  const filters = filtersOf(address);
  const order = orderOf(address);
  const { value: found, isCurrent } = useAnswer(desk, `find ${order} ${JSON.stringify(filters)}`, (asked) =>
    asked.find(filters, order),
  );
  const matched = useMemo(() => found?.incidents.flatMap((index) => digests[index] ?? []) ?? [], [found, digests]);
  useKeys({ j: () => focusNext('.entry-title a', 1), k: () => focusNext('.entry-title a', -1) });
  const choosePlace = (place: ConceptId | null) =>
    changeView({ place }, place === null ? 'Any place' : `Filter: ${nameFilterValue(openCase, 'place', place)}`);
  const isNarrowed = listActive(filters).length > 0;

  return (
    <Frame title="Incidents" page="incidents">
      <div className="overview">
        <div className="overview-head">
          <PageTitle className="max-w-[18ch]">Who says what, and where they part</PageTitle>
          <p className="lede">
            Every claim about an incident, source by source, question by question, on its exact words: marked where
            sources agree, where they conflict, and what nobody has confirmed.
          </p>
          <CaseFile fileName={fileName} />
        </div>
        {digests.length === 0 ? (
          <p className="border-t-2 border-ink pt-5">
            This case has no incidents yet. Add one to <code>data/incidents/</code> and open the page again.
          </p>
        ) : (
          <>
            <aside className="overview-side" aria-label="Where and when">
              <Places
                theCase={shared}
                digests={digests}
                matched={matched}
                chosen={address.place as ConceptId | null}
                onChoose={choosePlace}
              />
              <Timeline
                digests={digests}
                matched={matched}
                from={address.from}
                to={address.to}
                onChoose={(from, to) => changeView({ from, to }, sayDateChange(openCase, from, to))}
              />
              <MarkLegend />
            </aside>
            <div className="overview-list" aria-busy={!isCurrent}>
              <SearchField address={address} changeView={changeView} />
              {found !== null && (
                <>
                  <FilterBar openCase={openCase} address={address} counts={found.counts} changeView={changeView} />
                  <ActiveFilters openCase={openCase} address={address} filters={filters} changeView={changeView} />
                  <p className="list-count" role="status">
                    {sayFound(found.incidents.length, digests.length, found.questions, isNarrowed)}
                  </p>
                  {found.incidents.length === 0 ? (
                    <NothingFound openCase={openCase} address={address} loosen={found.loosen} changeView={changeView} />
                  ) : (
                    <IncidentList
                      openCase={openCase}
                      incidents={found.incidents}
                      words={filters.words}
                      isByDate={order === 'newest' || order === 'oldest'}
                    />
                  )}
                </>
              )}
            </div>
          </>
        )}
      </div>
    </Frame>
  );
}

function sayDateChange(openCase: OpenCase, from: string | null, to: string | null): string {
  const ends = [from && nameFilterValue(openCase, 'from', from), to && nameFilterValue(openCase, 'to', to)];
  return ends.every((end) => end === null) ? 'Any date' : `Filter: ${ends.filter((end) => end !== null).join(' ')}`;
}

/** "15 incidents", or "4 of 15 incidents, 9 questions". */
function sayFound(found: number, all: number, questions: number, isNarrowed: boolean): string {
  if (!isNarrowed) return countOf(all, 'incident');
  return `${found.toLocaleString('en')} of ${countOf(all, 'incident')}, ${countOf(questions, 'question')}`;
}
