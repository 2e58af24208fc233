import type { DraftFinding } from '../../core/draft/draft-finding.ts';
import type { Case, Claim, Incident } from '../../core/model/case.ts';
import { takeClaims } from '../../words/name-speakers.ts';
import { findWording } from '../comparison/claim-wording.ts';
import { EvidenceReports } from '../comparison/evidence-reports.tsx';
import { nameClaim } from '../comparison/say-claim-here.ts';
import { WordDiff } from '../comparison/word-diff.tsx';
import { Link } from '../link.tsx';

interface FindingEvidenceProps {
  /** Null until it has come. */
  readonly theCase: Case | null;
  readonly finding: DraftFinding;
  /** The words at fault. */
  readonly words: string;
  /** What may stand in their place; null where nothing does. */
  readonly suggestion: string | null;
}

/** So many claims show a finding well enough; the rest is a press away. Of claims on the same words one does. */
const shownAtOnce = 3;

/** What the sources did say: each claim with its words in their report, and where it stands in the comparison. */
export function FindingEvidence({ theCase, finding, words, suggestion }: FindingEvidenceProps) {
  const incident = theCase?.incidentById.get(finding.incident);
  if (theCase === null || incident === undefined) return <p className="meta">Fetching the claims…</p>;
  const claims = takeClaims(incident.claims, finding.claims);
  if (claims.length === 0) {
    return (
      <p className="meta">
        No claim of <Link to={{ incident: incident.id }}>{incident.title}</Link> bears it out.
      </p>
    );
  }
  const isQuoted = finding.code === 'altered-quote';
  const most = isQuoted ? 1 : shownAtOnce;
  const [shown, rest] = [claims.slice(0, most), claims.slice(most)];
  return (
    <>
      {isQuoted && <QuoteDiff theCase={theCase} claims={claims} words={words} suggestion={suggestion} />}
      <ul>
        <Claims theCase={theCase} incident={incident} claims={shown} />
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more {rest.length === 1 ? 'claim' : 'claims'}
          </summary>
          <ul>
            <Claims theCase={theCase} incident={incident} claims={rest} />
          </ul>
        </details>
      )}
    </>
  );
}

interface ClaimsProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly claims: readonly Claim[];
}

function Claims({ theCase, incident, claims }: ClaimsProps) {
  return claims.map((claim) => {
    const question = incident.questions.find(({ id }) => id === claim.question);
    return (
      <li key={claim.id} className="evidence-claim">
        <p className="evidence-name">{question === undefined ? claim.id : nameClaim(theCase, question, claim)}</p>
        <p className="meta">
          {question !== undefined && `${question.text} `}
          <Link to={{ incident: incident.id, question: claim.question, claim: claim.id }}>
            See it in the comparison
          </Link>
        </p>
        <EvidenceReports theCase={theCase} claim={claim} />
      </li>
    );
  });
}

interface QuoteDiffProps extends Pick<FindingEvidenceProps, 'words' | 'suggestion'> {
  readonly theCase: Case;
  readonly claims: readonly Claim[];
}

function QuoteDiff({ theCase, claims, words, suggestion }: QuoteDiffProps) {
  const [claim] = claims;
  const wording = claim === undefined ? null : findWording(theCase, claim);
  if (wording?.isQuoted !== true) return null;
  const right = suggestion ?? wording.words;
  const mine = { words, language: wording.language, isQuoted: true };
  return (
    <WordDiff
      mine={{ wording: mine, name: 'In the draft' }}
      other={{ wording: { ...wording, words: right }, name: 'As it was said' }}
    />
  );
}
