import { useMemo, useRef, useState } from 'react';
import { listParagraphs } from '../../core/intake/list-units.ts';
import type { Span } from '../../core/text/span.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useHistoryStore } from '../../store/history-store.ts';
import { commitWork } from '../../store/work-desk.ts';
import type { ItemActions } from './claim-item.tsx';
import { ClaimList } from './claim-list.tsx';
import { drawText } from './draw-text.ts';
import {
  findNextOpen,
  type Item,
  isUndecided,
  listItems,
  listMissing,
  type Missing,
  type Panel,
} from './list-items.ts';
import { NoIncidentBar } from './no-incident-bar.tsx';
import { draftOwnClaim, putAside } from './own-claim.ts';
import { OwnClaim } from './own-claim.tsx';
import { ReportText } from './report-text.tsx';
import { sayMissing } from './say-item.ts';
import { cutParagraphs, pickNext } from './segment-text.ts';
import { SelectionBar } from './selection-bar.tsx';
import { showWords } from './show-words.ts';
import { findSelectedSpan } from './text-offset.ts';
import { useDecisions } from './use-decisions.ts';
import { useSetting } from './use-incidents.ts';
import type { ReadText } from './use-reading.ts';
import type { ReportInHand } from './use-report.ts';
import { useStable } from './use-stable.ts';
import { useWalk } from './use-walk.ts';
import { useWorkKeys } from './use-work-keys.ts';
import { WorkPanel } from './work-panel.tsx';
import { WorkProgress } from './work-progress.tsx';

interface ReportWorkProps {
  readonly openCase: OpenCase;
  readonly inHand: ReportInHand;
  readonly read: ReadText;
}

/** The text with its marks, and the list of what is proposed: every step can be made from either. */
export function ReportWork({ openCase, inHand, read }: ReportWorkProps) {
  const { text, reading, id } = read;
  const { decisions, keep } = inHand;
  const items = useMemo(() => listItems(id, reading, decisions), [id, reading, decisions]);
  const setting = useSetting(openCase, text, items);
  const pane = useRef<HTMLElement>(null);
  const { current, select, goTo, awaitItem, step } = useWalk(items, pane);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const isStale = text !== inHand.text;
  const done = useDecisions(id, items, text, keep, isStale);
  const language = inHand.report?.language ?? reading.heading.language ?? 'und';

  const paragraphs = useMemo(() => listParagraphs(text), [text]);
  const cut = useMemo(() => {
    const stretches = items.map((item) => ({ id: item.id, spans: item.draft.evidence }));
    return cutParagraphs(paragraphs, stretches, reading.asides, reading.heading.lines);
  }, [paragraphs, items, reading]);
  const rows = useMemo(() => drawText(text, cut, items), [text, cut, items]);

  const mend = async (item: Item, missing: readonly Missing[] = []) => {
    select(item);
    if (isStale) return;
    await keep();
    setPanel({ kind: 'mend', id: item.id, missing });
  };
  const actions = useStable<ItemActions>({
    select,
    point: (item) => setPointedAt(item?.number ?? null),
    accept: (item) => {
      if (isStale) done.accept(item);
      else if (done.accept(item)) goTo(findNextOpen(items, item.id));
      else {
        const missing = listMissing(item.draft);
        useHistoryStore.getState().say(sayMissing(missing));
        void mend(item, missing);
      }
    },
    mend: (item) => void mend(item),
    reject: (item) => {
      done.reject(item);
      goTo(findNextOpen(items, item.id));
    },
    reopen: (item) => {
      done.reopen(item);
      goTo(item);
    },
    merge: (item) => {
      done.merge(item);
      goTo(item);
    },
    showWords: (item) => showWords(pane.current, item.number),
    split: (item) => {
      select(item);
      setPanel({ kind: 'split', id: item.id });
    },
  });
  const closePanel = (item: Item | null = current) => {
    setPanel(null);
    goTo(item);
  };
  const addOwn = async (span: Span) => {
    if ((await keep()) === null) return;
    setPanel({ kind: 'own', decision: draftOwnClaim(id, { text, paragraphs, span }, items) });
  };
  const setAside = async (span: Span, isAside: boolean) => {
    const report = await keep();
    if (report !== null) await commitWork('set-aside', { reports: [putAside(report, span, isAside)] });
  };

  const closeAbove = (made: string | null) => {
    if (made === null) return closePanel();
    setPanel(null);
    awaitItem(made);
  };
  const isFree = panel === null;
  useWorkKeys({
    items,
    current,
    actions,
    step,
    goTo,
    addSelected: () => {
      const span = findSelectedSpan(text);
      if (span !== null) void addOwn(span);
    },
    closePanel: isFree ? null : () => closePanel(),
  });

  const homeless = items.filter(({ draft, status }) => status === 'open' && draft.incident === null);
  const form = { openCase, report: inHand.report, text, passages: reading.passages, pane };
  return (
    <div className="report-work">
      {items.length > 0 && (
        <button type="button" className="text-button show-words" onClick={() => goTo(current)}>
          Go to the proposed claims
        </button>
      )}
      <ReportText
        pane={pane}
        rows={rows}
        language={language}
        current={current?.number ?? null}
        pointedAt={pointedAt}
        onPress={(numbers) => {
          const pressed = items.filter(({ number }) => numbers.includes(number));
          const next = pickNext(
            pressed.map((item) => item.id),
            current?.id ?? null,
          );
          goTo(pressed.find((item) => item.id === next) ?? null);
        }}
        onAdd={addOwn}
        onSetAside={setAside}
      />
      <div className="claims-column">
        <h2 className="claims-title">Proposed claims</h2>
        <WorkProgress
          items={items}
          titles={setting.titles}
          onNext={() =>
            goTo(current !== null && isUndecided(current) ? current : findNextOpen(items, current?.id ?? null))
          }
        />
        {homeless.length > 0 && (
          <NoIncidentBar
            count={homeless.length}
            digests={openCase.digests}
            onNew={() => setPanel({ kind: 'incident' })}
            onAssign={(incident) => {
              done.assignAll(homeless, incident);
              goTo(homeless[0] ?? null);
            }}
          />
        )}
        <OwnClaim panel={panel} form={form} suggested={reading.newIncident} onClose={closeAbove} />
        <ClaimList
          items={items}
          setting={setting}
          language={language}
          current={current?.id ?? null}
          actions={actions}
          panelOf={(item) =>
            panel !== null && 'id' in panel && panel.id === item.id ? (
              <WorkPanel
                panel={panel}
                item={item}
                form={form}
                language={language}
                onSplit={(at) => {
                  done.split(item, at);
                  closePanel(item);
                }}
                onClose={(isAccepted) => closePanel(isAccepted ? findNextOpen(items, item.id) : item)}
              />
            ) : null
          }
        />
      </div>
      {isFree && <SelectionBar text={text} onAdd={addOwn} />}
    </div>
  );
}
