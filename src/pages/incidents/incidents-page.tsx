import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { focusNext } from '../../io/focus-next.ts';
import { useKeys } from '../../io/keys.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { countOf } from '../../parts/mark-count.ts';
import { useCaseStore } from '../../store/case-store.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { Frame } from '../frame.tsx';
import { Link } from '../link.tsx';
import { useChangeView } from '../use-view.ts';
import { ActiveFilters } from './active-filters.tsx';
import { CaseFile } from './case-file.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filtersOf, listActive, orderOf } from './filters-of.ts';
import { IncidentList } from './incident-list.tsx';
import { OverviewHead } from './overview-head.tsx';
import { SearchField } from './search-field.tsx';
import { WhereAndWhen } from './where-and-when.tsx';

const NothingFound = lazy(async () => ({ default: (await import('./nothing-found.tsx')).NothingFound }));

export function IncidentsPage({ openCase }: { openCase: OpenCase }) {
  const { desk, digests, fileName } = openCase;
  const [address] = useAddress();
  const changeView = useChangeView();
  const filters = filtersOf(address);
  const order = orderOf(address);
  // Words are searched for once more when all can be found.
  const isEarly = useCaseStore(({ searchable }) => searchable < 1) && filters.words !== '';
  const { value, isCurrent } = useAnswer(
    desk,
    `find ${order} ${JSON.stringify(filters)} ${isEarly}`,
    async (asked) => ({
      found: await asked.find(filters, order),
      // Until the next answer the list stays that of these words, and asks nothing about others.
      words: filters.words,
      isByDate: order === 'newest' || order === 'oldest',
    }),
  );
  const found = value?.found;
  // The list is drawn first.
  const shown = useDeferredValue(found?.incidents);
  const matched = useMemo(() => shown?.flatMap((index) => digests[index] ?? []) ?? digests, [shown, digests]);
  useKeys({ j: () => focusNext('.entry-title a', 1), k: () => focusNext('.entry-title a', -1) });
  const isNarrowed = listActive(filters).length > 0;

  return (
    <Frame title="Incidents" page="incidents">
      <div className="overview">
        <OverviewHead>
          <CaseFile fileName={fileName} />
        </OverviewHead>
        {digests.length === 0 ? (
          <p className="border-t-2 border-ink pt-5">
            This case has no incidents yet. Add one to <code>data/incidents/</code> and open the page again.
          </p>
        ) : (
          <>
            <WhereAndWhen
              openCase={openCase}
              matched={matched}
              place={address.place}
              from={address.from}
              to={address.to}
              changeView={changeView}
            />
            <div className="overview-list" aria-busy={!isCurrent}>
              <SearchField address={address} changeView={changeView} />
              {value !== null && found !== undefined && (
                <>
                  <FilterBar openCase={openCase} address={address} counts={found.counts} changeView={changeView} />
                  <ActiveFilters openCase={openCase} address={address} filters={filters} changeView={changeView} />
                  <div className="list-line">
                    <p className="list-count" role="status">
                      {sayFound(found.incidents.length, digests.length, found.questions, isNarrowed)}
                    </p>
                    {found.incidents.length > 0 && (
                      <Link to={{ ...address, page: 'exchange', order: null }}>
                        {isNarrowed ? `Export these ${groupDigits(found.incidents.length)}` : 'Export'}
                      </Link>
                    )}
                  </div>
                  {found.incidents.length === 0 ? (
                    <Suspense fallback={null}>
                      <NothingFound
                        openCase={openCase}
                        address={address}
                        loosen={found.loosen}
                        changeView={changeView}
                      />
                    </Suspense>
                  ) : (
                    <IncidentList
                      openCase={openCase}
                      incidents={found.incidents}
                      words={value.words}
                      isByDate={value.isByDate}
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

/** "15 incidents", or "4 of 15 incidents, 9 questions". */
function sayFound(found: number, all: number, questions: number, isNarrowed: boolean): string {
  if (!isNarrowed) return countOf(all, 'incident');
  return `${groupDigits(found)} of ${countOf(all, 'incident')}, ${countOf(questions, 'question')}`;
}
