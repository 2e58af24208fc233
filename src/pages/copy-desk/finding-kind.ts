import { type DraftFinding, type FindingCode, findingCodes } from '../../core/draft/draft-finding.ts';

/** How a finding is drawn, by line and colour: what a claim speaks against, what none bears out, what is left out. */
export type FindingKind = 'contradicted' | 'not-borne-out' | 'left-out';

const kinds: Readonly<Record<FindingCode, FindingKind>> = {
  'altered-quote': 'contradicted',
  'wrong-source': 'contradicted',
  'non-denial-reported-as-denial-or-confirmation': 'contradicted',
  'number-differs': 'contradicted',
  'scope-changed': 'contradicted',
  'stale-figure': 'contradicted',
  'stated-as-fact': 'not-borne-out',
  'lost-hedge': 'not-borne-out',
  'one-source-made-plural': 'not-borne-out',
  unsupported: 'not-borne-out',
  'one-side-only': 'left-out',
};

export const kindWord: Readonly<Record<FindingKind, string>> = {
  contradicted: 'Contradicted',
  'not-borne-out': 'Not borne out',
  'left-out': 'Left out',
};

export function findKind({ code }: DraftFinding): FindingKind {
  return kinds[code];
}

/** The gravest first; of one weight, in text order. */
export function sortByWeight(findings: readonly DraftFinding[]): readonly DraftFinding[] {
  const weight = (finding: DraftFinding) => findingCodes.indexOf(finding.code);
  return [...findings].sort((a, b) => weight(a) - weight(b) || a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
