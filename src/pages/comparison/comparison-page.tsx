import { useCallback, useMemo } from 'react';
import type { Case, Claim, Incident } from '../../core/model/case.ts';
import type { Address, ChangeAddress } from '../../io/address.ts';
import { useEscapeKey } from '../../io/escape-key.ts';
import { useKeepInSight } from '../../io/keep-in-sight.ts';
import { useNarrowScreen } from '../../io/layout.ts';
import { useFirstView } from '../../io/page-arrival.ts';
import { useCaseStore } from '../../store/case-store.ts';
import { selectComparison } from '../../store/select-comparison.ts';
import { Frame } from '../frame.tsx';
import { arrangeColumns } from './columns.ts';
import { ComparisonHead } from './comparison-head.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Evidence } from './evidence.tsx';
import { LostNotice } from './lost-notice.tsx';
import { evidenceId, idOfClaim, idOfQuestion, type TableView } from './table-view.ts';

interface ComparisonPageProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly address: Address;
  readonly changeAddress: ChangeAddress;
}

export function ComparisonPage({ theCase, incident, address, changeAddress }: ComparisonPageProps) {
  const choices = useCaseStore((state) => state.choices);
  const comparison = selectComparison(theCase, incident, choices);
  const { columns, unheard } = useMemo(() => arrangeColumns(theCase, incident), [theCase, incident]);
  const isNarrow = useNarrowScreen();

  const open = incident.claims.find(({ id }) => id === address.claim) ?? null;
  const openComparison = comparison.questions.find(({ question }) => question.id === open?.question);
  const openId = open?.id ?? null;

  const close = useCallback(() => {
    changeAddress({ incident: incident.id, question: null, claim: null, beside: null }, 'push');
    if (openId !== null) document.getElementById(idOfClaim(openId))?.focus({ preventScroll: true });
  }, [changeAddress, incident.id, openId]);
  const toggleClaim = (claim: Claim) => {
    if (claim.id === openId) close();
    else changeAddress({ incident: incident.id, question: claim.question, claim: claim.id, beside: null }, 'push');
  };
  useEscapeKey(openId === null ? null : close);
  useFirstView(open !== null ? idOfClaim(open.id) : address.question ? idOfQuestion(address.question) : null);
  useKeepInSight(open !== null && !isNarrow ? idOfClaim(open.id) : null, evidenceId);

  const view: TableView = {
    theCase,
    incident,
    isNarrow,
    openClaim: openId,
    toggleClaim,
    evidence: open !== null && openComparison !== undefined && (
      <Evidence
        key={open.id}
        theCase={theCase}
        incident={incident}
        comparison={openComparison}
        claim={open}
        beside={address.beside}
        onBeside={(beside) => changeAddress({ beside }, 'replace')}
        onClose={close}
      />
    ),
  };
  return (
    <Frame title={incident.title}>
      <ComparisonHead theCase={theCase} comparison={comparison} />
      <LostNotice incident={incident} address={address} />
      <ComparisonTable view={view} comparison={comparison} columns={columns} />
      {unheard.length > 0 && <p className="unheard">No word in these reports from: {unheard.join(', ')}.</p>}
    </Frame>
  );
}
