import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { listMarkChanges } from '../../core/analysis/list-mark-changes.ts';
import type { Choices } from '../../core/compare/choices.ts';
import type { Case, Claim, Incident } from '../../core/model/case.ts';
import { useAddress } from '../../io/address.ts';
import { focusNext } from '../../io/focus-next.ts';
import { useKeepInSight } from '../../io/keep-in-sight.ts';
import { useKeys } from '../../io/keys.ts';
import { useNarrowScreen } from '../../io/layout.ts';
import { hasArrived, useFirstView } from '../../io/page-arrival.ts';
import { selectComparison } from '../../store/select-comparison.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { Frame } from '../frame.tsx';
import { useChangeView } from '../use-view.ts';
import { stepMoment } from './as-known-on.tsx';
import { ChoicesBar } from './choices-bar.tsx';
import { arrangeColumns } from './columns.ts';
import { ComparisonHead } from './comparison-head.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Evidence } from './evidence.tsx';
import { Figures } from './figures.tsx';
import { LostNotice } from './lost-notice.tsx';
import { evidenceId, idOfClaim, idOfQuestion, type TableView } from './table-view.ts';
import { UnheardVoices } from './unheard-voices.tsx';
import { useChoices } from './use-choices.ts';

const WordsNotice = lazy(async () => ({ default: (await import('./words-notice.tsx')).WordsNotice }));

interface ComparisonPageProps {
  readonly theCase: Case;
  readonly incident: Incident;
}

const allThatIsKnown: Choices = {};

export function ComparisonPage({ theCase, incident }: ComparisonPageProps) {
  const [address, changeAddress] = useAddress();
  const changeView = useChangeView();
  const controls = useChoices(theCase, incident, address, changeView);
  const whole = selectComparison(theCase, incident, allThatIsKnown);
  const comparison = selectComparison(theCase, incident, controls.choices);
  const { columns, unheard } = useMemo(() => arrangeColumns(theCase, incident), [theCase, incident]);
  const isNarrow = useNarrowScreen();
  // Who has opened a link sees its heading while the table is drawn; who comes back to a page finds it as high as it was.
  const isWhole = useDeferredValue(true, hasArrived());
  const hasWordValues = useWorkStore(({ work }) => work.wordValues.size > 0);

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
  useKeys({
    Escape: openId === null ? undefined : close,
    j: () => focusNext('.question-text', 1),
    k: () => focusNext('.question-text', -1),
    '[': () => stepMoment(incident, controls, -1),
    ']': () => stepMoment(incident, controls, 1),
    r: controls.restore ?? undefined,
  });
  useFirstView(open !== null ? idOfClaim(open.id) : address.question ? idOfQuestion(address.question) : null, isWhole);
  useKeepInSight(open !== null && !isNarrow && isWhole ? idOfClaim(open.id) : null, evidenceId);

  const view: TableView = {
    theCase,
    incident,
    isNarrow,
    whole,
    controls,
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
        onBeside={(beside) => changeView({ beside }, 'Wording beside another', 'aside')}
        onClose={close}
      />
    ),
  };
  return (
    <Frame title={incident.title}>
      <ComparisonHead theCase={theCase} comparison={comparison} />
      {hasWordValues && (
        <Suspense fallback={null}>
          <WordsNotice incident={incident} />
        </Suspense>
      )}
      <LostNotice theCase={theCase} incident={incident} address={address} />
      <ChoicesBar view={view} columns={columns} changes={listMarkChanges(whole, comparison)} />
      {isWhole && (
        <>
          <ComparisonTable view={view} comparison={comparison} columns={columns} />
          <Figures view={view} comparison={comparison} />
          <UnheardVoices view={view} titles={unheard} />
        </>
      )}
    </Frame>
  );
}
