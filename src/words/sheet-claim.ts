import type { Case, Claim, ClaimId, Incident, Report } from '../core/model/case.ts';
import { sayClaimAnswer } from './say-answer.ts';
import { nameChain, sayPosition } from './say-claim.ts';
import { sayDay, sayMoment } from './say-date.ts';
import { isWebAddress } from './web-address.ts';

/** A claim as a fact-checker's sheet gives it. */
export interface SheetClaim {
  readonly id: ClaimId;
  /** Whose word it is, and who passed it on. */
  readonly source: string;
  readonly position: string;
  /** Null where it takes no position or names nothing. */
  readonly answer: string | null;
  /** The editor's own words, which stand for a quotation where there is none. */
  readonly statement: string | null;
  /** Null where nobody says when. */
  readonly saidOn: string | null;
  readonly proofs: readonly SheetProof[];
}

/** Where a claim can be read. */
export interface SheetProof {
  /** Null where the claim rests on the report as a whole. */
  readonly exact: string | null;
  /** BCP 47, of the exact words. */
  readonly language: string;
  /** The exact words in English, where they are not. */
  readonly translation: string | null;
  /** Outlet, agency, headline and date. */
  readonly report: string;
  /** Only ever to a web page. */
  readonly link: string | null;
}

export function describeClaim(theCase: Case, { questions }: Incident, claim: Claim): SheetClaim {
  const question = questions.find(({ id }) => id === claim.question);
  return {
    id: claim.id,
    source: nameChain(theCase, claim),
    position: sayPosition(claim),
    answer: question === undefined || !takesPosition(claim) ? null : sayClaimAnswer(theCase, question, claim),
    statement: claim.statement ?? null,
    saidOn: claim.saidAt === undefined ? null : sayMoment(claim.saidAt),
    proofs: (claim.evidence ?? []).flatMap(({ report: id, exact }) => {
      const report = theCase.reportById.get(id);
      return report === undefined ? [] : describeProof(claim, report, exact ?? null);
    }),
  };
}

/** "Did not address this: Hezbollah" would put a name into the mouth of one who kept silent. */
function takesPosition({ stance }: Claim): boolean {
  return stance === 'asserts' || stance === 'denies';
}

function describeProof(claim: Claim, report: Report, exact: string | null): SheetProof {
  const { outlet, agency, headline, published, url, language } = report;
  const credit = agency === undefined ? outlet : `${outlet}, ${/^compiled /.test(agency) ? '' : 'with '}${agency}`;
  return {
    exact,
    language: claim.language ?? language,
    translation: exact === null ? null : (claim.translation ?? null),
    report: `${credit}: ${headline} (${published === null ? 'undated' : sayDay(published)})`,
    link: isWebAddress(url) ? new URL(url).href : null,
  };
}
