import type { Case, Claim, Evidence, Report } from '../../core/model/case.ts';
import { findReports } from '../../parts/speaker.ts';
import { isolateName, isRightToLeft } from '../../parts/text-direction.ts';
import { sayMoment } from '../../words/say-date.ts';
import { isWebAddress } from '../../words/web-address.ts';
import { splitByQuotes } from './find-words.ts';

interface EvidenceReportsProps {
  readonly theCase: Case;
  readonly claim: Claim;
}

/** Each report the claim rests on: the passage with the quoted words marked or, without a quotation, our account of it. */
export function EvidenceReports({ theCase, claim }: EvidenceReportsProps) {
  const reports = findReports(theCase, claim);
  const evidence = claim.evidence ?? [];
  const isQuoted = evidence.some(({ exact }) => exact !== undefined);
  return (
    <div>
      <h4>{reports.length > 1 ? 'In its reports' : 'In its report'}</h4>
      {claim.statement !== undefined && (
        <p className="in-our-words">
          <span className="in-our-words-label">{isQuoted ? 'Read as, in our words: ' : 'In our words: '}</span>
          {claim.statement}
        </p>
      )}
      {claim.translation !== undefined && (
        <p className="in-our-words">
          <span className="in-our-words-label">In English: </span>
          {claim.translation}
        </p>
      )}
      {reports.map((report) => (
        <div key={report.id} className="report">
          {report.passages.map((passage, index) => {
            const quoting = evidence.filter((piece) => piece.report === report.id && piece.passage === index);
            return quoting.length === 0 ? null : (
              <Passage key={passage} report={report} index={index} passage={passage} evidence={quoting} />
            );
          })}
          <ReportLine report={report} />
        </div>
      ))}
      {reports.length === 0 && <p className="meta">No report is named for it.</p>}
    </div>
  );
}

interface PassageProps {
  readonly report: Report;
  readonly index: number;
  readonly passage: string;
  readonly evidence: readonly Evidence[];
}

/** Once, with all that the claim quotes from it marked. */
function Passage({ report, index, passage, evidence }: PassageProps) {
  return (
    <>
      <blockquote
        className="passage"
        lang={report.language}
        dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}
        cite={isWebAddress(report.url) ? report.url : undefined}
      >
        {splitByQuotes(passage, evidence).map(({ start, text, isQuoted }) =>
          isQuoted ? <mark key={start}>{text}</mark> : text,
        )}
      </blockquote>
      <p className="meta">
        Passage {index + 1} of {report.passages.length}
      </p>
    </>
  );
}

function ReportLine({ report: { outlet, agency, headline, published, url, language } }: { report: Report }) {
  const credit = agency === undefined ? isolateName(outlet) : `${isolateName(outlet)}, with ${isolateName(agency)}`;
  // A headline that an editor wrote in its stead stands in brackets, in English.
  const title = (
    <cite>
      <bdi lang={headline.startsWith('[') ? 'en' : language}>{headline}</bdi>
    </cite>
  );
  return (
    <p className="meta">
      {isWebAddress(url) ? (
        <a href={url} rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <br />
      {published === null ? `${credit}, undated` : `${credit}, ${sayMoment(published)}`}
    </p>
  );
}
