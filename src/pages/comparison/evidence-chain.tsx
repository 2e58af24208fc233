import { findOrigin } from '../../core/compare/origin.ts';
import type { Case, Claim, Incident, Question, Report, SourceId } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { findReports, findSource } from '../../parts/speaker.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { sayMoment } from '../../words/say-date.ts';
import { listRevisions } from './list-revisions.ts';
import { sayWhat, sayWhen } from './say-claim-here.ts';

interface EvidenceChainProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly question: Question;
  readonly claim: Claim;
}

/** The way a claim came, from the mouth to the page, and what it was before and after. */
export function EvidenceChain({ theCase, incident, question, claim }: EvidenceChainProps) {
  const relay = [...new Set([findOrigin(claim), claim.source])];
  const revisions = listRevisions(incident, claim);
  return (
    <div>
      <h4>How it came here</h4>
      <ol className="chain">
        {relay.map((source, index) => (
          <SourceStep key={source} theCase={theCase} source={source} isRelay={index > 0} />
        ))}
        <ReportSteps reports={findReports(theCase, claim)} />
      </ol>
      {revisions.length > 1 && (
        <>
          <h4 className="mt-5">How it was revised</h4>
          <ol className="chain">
            {revisions.map((revision, index) => (
              <li key={revision.id} aria-current={revision.id === claim.id || undefined}>
                <Revised what={sayWhat(theCase, question, revision)} isReplaced={index < revisions.length - 1} />
                <small>
                  {joinParts(
                    [sayWhen(theCase, revision, sayMoment), revision.id === claim.id ? 'this claim' : null],
                    separator,
                  )}
                </small>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
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
      {name}
      {about !== '' && <small>{about}</small>}
    </li>
  );
}

/** One report is a step after its agency; of several each is an end of its own. */
function ReportSteps({ reports }: { reports: readonly Report[] }) {
  const [first] = reports;
  if (first === undefined) return null;
  if (reports.length === 1) {
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
  return (
    <li>
      {reports.length} reports
      <ul className="chain-ends">
        {reports.map(({ id, outlet, agency, published }) => (
          <li key={id}>
            {isolateName(outlet)}
            <small>
              {joinParts(
                [
                  agency === undefined ? null : `with ${isolateName(agency)}`,
                  published === null ? null : sayMoment(published),
                ],
                separator,
              )}
            </small>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Revised({ what, isReplaced }: { what: string; isReplaced: boolean }) {
  return isReplaced ? <s>{what}</s> : what;
}
