import type { Case } from '../../core/model/case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { useCaseStore } from '../../store/case-store.ts';
import { selectComparison } from '../../store/select-comparison.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { groupByYear } from './group-by-year.ts';
import { IncidentEntry } from './incident-entry.tsx';

export function IncidentsPage({ theCase }: { theCase: Case }) {
  const choices = useCaseStore((state) => state.choices);
  const years = groupByYear(theCase.incidents);
  return (
    <Frame title="Incidents" page="incidents">
      <PageTitle className="max-w-[18ch]">Who says what, and where they part</PageTitle>
      <p className="lede">
        Every claim about an incident, source by source, question by question, on its exact words: marked where sources
        agree, where they conflict, and what nobody has confirmed.
      </p>
      {years.length === 0 ? (
        <p className="mt-8 border-t-2 border-ink pt-5">
          This case has no incidents yet. Add one to <code>data/incidents/</code> and open the page again.
        </p>
      ) : (
        <>
          <p className="mt-6 text-small font-semibold">{countOf(theCase.incidents.length, 'incident')}</p>
          <div className="mt-2 max-w-[68rem] border-t-2 border-ink">
            {years.map(({ year, incidents }) => (
              <section key={year} className="year" aria-labelledby={`year-${year}`}>
                <h2 className="year-number" id={`year-${year}`}>
                  {year}
                </h2>
                <ol className="year-list">
                  {incidents.map((incident) => (
                    <IncidentEntry
                      key={incident.id}
                      theCase={theCase}
                      comparison={selectComparison(theCase, incident, choices)}
                    />
                  ))}
                </ol>
              </section>
            ))}
          </div>
        </>
      )}
    </Frame>
  );
}
