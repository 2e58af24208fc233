import type { OriginTrace, Relay } from '../../core/analysis/trace-origins.ts';
import type { Case, Claim, Report, SourceId } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { findSource } from '../../parts/speaker.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { nameSource } from '../../words/say-claim.ts';
import { sayMoment } from '../../words/say-date.ts';
import { count } from '../../words/say-list.ts';
import { Link } from '../link.tsx';

interface OriginChainProps {
  readonly theCase: Case;
  readonly trace: OriginTrace;
  /** The open one: where others carry the same word, its own path is marked. */
  readonly claim: Claim;
}

/** From the origin, through whoever passes it on, to the reports. */
export function OriginChain({ theCase, trace, claim }: OriginChainProps) {
  const [relay, ...others] = trace.relays;
  if (relay === undefined) return null;
  const isAlone = others.length === 0 && relay.claims.length === 1;
  const own = isAlone ? null : claim;
  return (
    <ol className="chain">
      <SourceStep theCase={theCase} source={trace.origin} isRelay={false} />
      {relay.source !== null && others.length === 0 && <SourceStep theCase={theCase} source={relay.source} isRelay />}
      {others.length === 0 ? (
        <ReportSteps reports={relay.reports} own={own} />
      ) : (
        <li>
          {trace.reports.length === 0 ? 'By' : `${count(trace.reports.length, 'report', 'reports')}, by`}{' '}
          {trace.relays.length} ways
          <ul className="chain-ends">
            {trace.relays.map((each) => (
              <RelayEnd key={each.source ?? ''} theCase={theCase} relay={each} claim={claim} />
            ))}
          </ul>
        </li>
      )}
    </ol>
  );
}

interface SourceStepProps {
  readonly theCase: Case;
  readonly source: SourceId;
  readonly isRelay: boolean;
}

function SourceStep({ theCase, source: id, isRelay }: SourceStepProps) {
  const { name, named, description } = findSource(theCase, id);
  const about = joinParts([isRelay ? 'passes it on' : null, description ?? (named ? null : 'unnamed')], separator);
  return (
    <li>
      <Link className="chain-source" to={{ page: 'sources', source: [id] }}>
        {name}
      </Link>
      {about !== '' && <small>{about}</small>}
    </li>
  );
}

interface RelayEndProps {
  readonly theCase: Case;
  readonly relay: Relay;
  readonly claim: Claim;
}

/** One of several ways: the reports that heard the origin itself, or those that have it from one who passes it on. */
function RelayEnd({ theCase, relay: { source, claims, reports }, claim }: RelayEndProps) {
  const isOwn = claims.includes(claim);
  return (
    <li aria-current={(isOwn && reports.length === 0) || undefined}>
      {source === null ? 'No source between' : `Passed on by ${nameSource(theCase, findSource(theCase, source))}`}
      {isOwn && reports.length === 0 && <small>this claim</small>}
      {reports.length > 0 && <ReportEnds reports={reports} own={isOwn ? claim : null} />}
    </li>
  );
}

interface ReportsProps {
  readonly reports: readonly Report[];
  /** Null where there is nothing to tell it from. */
  readonly own: Claim | null;
}

/** One report is a step after its agency; several are ends of their own. */
function ReportSteps({ reports, own }: ReportsProps) {
  const [first, ...others] = reports;
  if (first === undefined) return null;
  if (others.length > 0) {
    return (
      <li>
        {count(reports.length, 'report', 'reports')}
        <ReportEnds reports={reports} own={own} />
      </li>
    );
  }
  return (
    <>
      {first.agency !== undefined && (
        <li>
          {isolateName(first.agency)}
          <small>agency</small>
        </li>
      )}
      <li>
        {isolateName(first.outlet)}
        {first.published !== null && <small>{sayMoment(first.published)}</small>}
      </li>
    </>
  );
}

/** Those that came by one agency stand under it. */
function ReportEnds({ reports, own }: ReportsProps) {
  const byAgency = groupBy(reports, ({ id, agency }) => agency ?? `without agency: ${id}`);
  return (
    <ul className="chain-ends">
      {[...byAgency].map(([key, group]) => {
        const agency = group[0]?.agency;
        if (agency === undefined) return group.map((report) => <ReportEnd key={key} report={report} own={own} />);
        return (
          <li key={key}>
            {isolateName(agency)}
            <ul className="chain-ends">
              {group.map((report) => (
                <ReportEnd key={report.id} report={report} own={own} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function ReportEnd({
  report: { id, outlet, published },
  own,
}: {
  readonly report: Report;
  readonly own: Claim | null;
}) {
  const isOwn = own?.evidence?.some(({ report }) => report === id) === true;
  const about = joinParts([published === null ? null : sayMoment(published), isOwn ? 'this claim' : null], separator);
  return (
    <li aria-current={isOwn || undefined}>
      {isolateName(outlet)}
      {about !== '' && <small>{about}</small>}
    </li>
  );
}
