import { useDeferredValue, useId, useMemo, useRef } from 'react';
import type { DraftCheck } from '../../core/draft/draft-check.ts';
import type { IncidentId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { findingTitle } from '../../words/say-finding.ts';
import { countWords } from '../add/intake.tsx';
import { DeskStyleChoice } from '../comparison/sentences/desk-style-choice.tsx';
import { CheckNotice } from './check-notice.tsx';
import { replaceInBox } from './draft-box.ts';
import { DraftEditor } from './draft-editor.tsx';
import { EmptyState } from './empty-state.tsx';
import { Findings } from './findings.tsx';
import { IncidentSelect } from './incident-select.tsx';
import { sayState } from './say-state.ts';
import { Sheet } from './sheet.tsx';
import { useAnnounced } from './use-announced.ts';
import type { DraftInHand } from './use-draft.ts';
import { useFindingWalk } from './use-finding-walk.ts';
import { useFindings } from './use-findings.ts';

interface DraftWorkProps {
  readonly openCase: OpenCase;
  readonly draft: DraftInHand;
}

/** The draft with its marks, and the list of what they mean. */
export function DraftWork({ openCase, draft }: DraftWorkProps) {
  const { text } = draft;
  const mirror = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const found = useFindings(openCase, draft);
  const { checking, theCase, items, marks, spans } = found;
  const { checked, isBusy } = checking;
  const walk = useFindingWalk(items, spans, mirror);
  const { current, atCaret } = walk;
  const isEmpty = text.trim() === '';
  const isRead = !isEmpty && checked !== null && draft.incident === null;
  const state = isEmpty ? '' : sayState(checked, items.open.length, items.waved.length);
  const announced = useAnnounced(state, isBusy);
  // All that the case has on each statement takes a while to put in words: typing goes before it.
  const sheet = useDeferredValue(checked);
  const waived = useMemo(
    () => new Map(items.waved.map(({ finding, waiver }): [string, string] => [finding.key, waiver.reason])),
    [items],
  );
  return (
    <div className="draft-work">
      <div className="draft-pair">
        <div className="draft-column">
          <div className="draft-bar">
            <IncidentSelect
              digests={openCase.digests}
              chosen={draft.incident}
              recognised={isRead ? findRecognised(checked.check) : null}
              isRead={isRead}
              onChoose={draft.setIncident}
            />
            {!isEmpty && <p className="draft-count">{countOf(countWords(text), 'word')}</p>}
          </div>
          <DraftEditor
            mirror={mirror}
            text={text}
            marks={marks}
            current={current?.number ?? null}
            atCaret={atCaret?.number ?? null}
            describedBy={hintId}
            onText={draft.setText}
            onCaret={walk.setCaret}
            onStep={walk.step}
            onEnter={() => walk.goToFinding(atCaret)}
          />
          <p id={hintId} className="draft-hint" hidden={items.open.length === 0}>
            F8 goes to the next finding, Shift F8 to the one before, Ctrl Enter from words to their finding.
          </p>
          <details className="style-of-wording">
            <summary>Style of the suggested wording</summary>
            <DeskStyleChoice />
          </details>
        </div>
        {isEmpty ? (
          <EmptyState
            digests={openCase.digests}
            onTry={(example) => replaceInBox([0, text.length], example, draft.setText)}
          />
        ) : (
          <Findings
            theCase={theCase}
            items={items}
            messages={found.messages}
            suggestions={found.suggestions}
            current={current?.finding.key ?? null}
            atCaret={atCaret?.finding.key ?? null}
            isBusy={isBusy}
            onToggle={walk.toggle}
            onTakeWording={({ finding: { key } }, words) => {
              const span = spans.get(key);
              if (span !== undefined) replaceInBox(span, words, draft.setText);
            }}
            onGoToWords={walk.goToWords}
            onWave={found.waveThrough}
            onCallBack={found.callBack}
          >
            <CheckNotice text={text} checking={checking} state={state} />
          </Findings>
        )}
      </div>
      <p className="sr-only" role="status">
        {announced}
      </p>
      {atCaret !== null && (
        <p className="caret-bar">
          <span>{findingTitle[atCaret.finding.code]}</span>
          <button
            type="button"
            className="text-button"
            // The bar is there as long as the box has the focus, so a press must not take it before it counts.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => walk.goToFinding(atCaret)}
          >
            Show the finding
          </button>
        </p>
      )}
      {!isEmpty && sheet !== null && theCase !== null && <Sheet theCase={theCase} checked={sheet} waived={waived} />}
    </div>
  );
}

/** None of which nothing in the draft tells: it would be a guess that nothing rests on. */
function findRecognised({ incident, statements, findings }: DraftCheck): IncidentId | null {
  return [...statements, ...findings].some((each) => each.incident === incident) ? incident : null;
}
