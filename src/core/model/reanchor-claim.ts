import type { Case, Claim, Evidence } from './case.ts';

/** Its quotations in the passages that hold them, where the report has come to have others before them. */
export function reanchorClaim(claim: Claim, reports: Case['reportById']): Claim {
  const evidence = claim.evidence?.map((each) => reanchor(each, reports));
  return evidence?.every((each, index) => each === claim.evidence?.[index]) ? claim : { ...claim, evidence };
}

/** The same object where the words stand where they are said to, or nowhere. */
function reanchor(evidence: Evidence, reports: Case['reportById']): Evidence {
  const { report, passage, exact, prefix = '', suffix = '' } = evidence;
  const passages = reports.get(report)?.passages;
  if (passages === undefined || passage === undefined || exact === undefined) return evidence;
  const words = `${prefix}${exact}${suffix}`;
  if (passages[passage]?.includes(words)) return evidence;
  const found = passages.findIndex((each) => each.includes(words));
  return found === -1 ? evidence : { ...evidence, passage: found };
}
