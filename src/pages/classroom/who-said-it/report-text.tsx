import type { Statement } from '../../../core/lesson/attribution/statement.ts';
import { useRovingFocus } from '../../../io/roving-focus.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import { findAnswer, findFeedback, isBegun, placeOf, type ReportView, readWords } from './report-view.ts';

interface ReportTextProps {
  readonly view: ReportView;
  /** Index of the sentence in hand. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The report as plain text, a sentence a button; what was checked has its sources marked. */
export function ReportText({ view, chosen, onChoose }: ReportTextProps) {
  const { report, statements } = view;
  const roving = useRovingFocus(
    statements.map((_, index) => String(index)),
    String(chosen),
  );
  return (
    <div className="report-sentences" role="toolbar" aria-label="Sentences of the report" onKeyDown={roving.onKeyDown}>
      {statements.map((statement, index) => (
        <SentenceButton
          key={`${statement.passage} ${statement.sentence[0]}`}
          view={view}
          statement={statement}
          number={index + 1}
          isFirst={index > 0 && statements[index - 1]?.passage !== statement.passage}
          isChosen={index === chosen}
          language={report.language}
          roving={roving.buttonOf(String(index))}
          onPress={() => onChoose(index)}
        />
      ))}
    </div>
  );
}

interface SentenceButtonProps {
  readonly view: ReportView;
  readonly statement: Statement;
  readonly number: number;
  /** A paragraph begins with it. */
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly language: string;
  readonly roving: { readonly tabIndex: 0 | -1; readonly onFocus: () => void };
  readonly onPress: () => void;
}

function SentenceButton({
  view,
  statement,
  number,
  isFirst,
  isChosen,
  language,
  roving,
  onPress,
}: SentenceButtonProps) {
  const answer = findAnswer(view, statement);
  const feedback = findFeedback(statement, answer);
  const text = readWords(view.report, placeOf(statement));
  return (
    <button
      type="button"
      className="report-sentence"
      data-paragraph={isFirst || undefined}
      aria-current={isChosen || undefined}
      {...roving}
      onClick={onPress}
    >
      <span className="sentence-number">
        {number}
        <SentenceState isChecked={feedback !== null} isStarted={isBegun(answer)} />
      </span>
      <span lang={language} dir={isRightToLeft(language) ? 'rtl' : 'auto'}>
        {feedback === null ? text : <MarkedSentence text={text} place={placeOf(statement)} voices={statement.voices} />}
      </span>
    </button>
  );
}

function SentenceState({ isChecked, isStarted }: { isChecked: boolean; isStarted: boolean }) {
  if (!isChecked && !isStarted) return null;
  return (
    <span className="sentence-state">
      <span aria-hidden="true">{isChecked ? '✓' : '…'}</span>
      <span className="sr-only">{isChecked ? ', checked' : ', begun'}</span>
    </span>
  );
}
