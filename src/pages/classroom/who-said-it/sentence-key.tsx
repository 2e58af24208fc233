import type { Statement, Voice } from '../../../core/lesson/attribution/statement.ts';
import type { StatementFeedback } from '../../../core/lesson/attribution/statement-feedback.ts';
import type { AttributionAnswer, Place } from '../../../core/lesson/lesson-answer.ts';
import type { Case, Report } from '../../../core/model/case.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { nameVoice } from '../../../words/lesson/name-voice.ts';
import { sayAttributionMistake } from '../../../words/lesson/say-attribution-mistake.ts';
import { certaintyWord, sayStanceAndCertainty, stanceWord } from '../../../words/lesson/say-position.ts';
import { Legend, MarkedSentence } from './marked-sentence.tsx';
import { placeOf, readWords } from './report-view.ts';

interface KeyOfProps {
  readonly theCase: Case;
  readonly report: Report;
  readonly statement: Statement;
}

/** Who says what in the sentence, with where the key comes from. */
export function VoiceList({ theCase, report, statement: { voices } }: KeyOfProps) {
  return (
    <ul className="voice-list">
      {voices.map((voice) => (
        <li key={`${voice.isOwn} ${voice.name} ${voice.claims.join(' ')}`}>
          <strong>{capitalise(nameVoice(theCase, voice))}</strong>
          <Named report={report} voice={voice} />
          <span className="voice-does">{sayPositions(voice)}</span>
          <span className="claim-note">
            {voice.claims.length > 0
              ? 'From the case’s claims, read by an editor.'
              : 'Found by the program, which errs: look yourself.'}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The least sure first, as it is what the sentence stands with. */
function sayPositions({ isOwn, positions }: Voice): string {
  const [first = '', ...others] = positions.map(({ stance, certainty }) =>
    isOwn ? certaintyWord[certainty] : sayStanceAndCertainty(stance, certainty),
  );
  return others.length === 0 ? first : `${first} (another part: ${others.join('; ').toLowerCase()})`;
}

/** In which words of the report, where these are not the name. */
function Named({ report, voice }: { report: Report; voice: Voice }) {
  const words = voice.source.map((place) => readWords(report, place));
  if (words.length === 0) return null;
  return (
    <>
      {', here '}
      <q lang={report.language}>{[...new Set(words)].join(' … ')}</q>
    </>
  );
}

interface SentenceKeyProps extends KeyOfProps {
  readonly answer: AttributionAnswer;
  readonly feedback: StatementFeedback;
}

/** The sentence with its sources marked, and beside it what the student made of it. */
export function SentenceKey({ theCase, report, statement, answer, feedback }: SentenceKeyProps) {
  const place = placeOf(statement);
  return (
    <>
      <p className="sentence-words" lang={report.language} dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}>
        <MarkedSentence text={readWords(report, place)} place={place} voices={statement.voices} />
      </p>
      <Legend />
      <h3 className="answer-label">The key</h3>
      <VoiceList theCase={theCase} report={report} statement={statement} />
      {!feedback.isSkipped && (
        <>
          <h3 className="answer-label">Your answer</h3>
          <p>{sayAnswer(report, answer)}</p>
        </>
      )}
      <Mistakes theCase={theCase} report={report} feedback={feedback} />
    </>
  );
}

interface MistakesProps {
  readonly theCase: Case;
  readonly report: Report;
  readonly feedback: StatementFeedback;
}

export function Mistakes({ theCase, report, feedback }: MistakesProps) {
  const said = listMistakes(theCase, report, feedback);
  if (said.length === 0) return null;
  return (
    <ul className="overlooked">
      {said.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}

/** What the answer overlooked, each in a sentence. */
export function listMistakes(theCase: Case, report: Report, { voice, mistakes }: StatementFeedback): readonly string[] {
  const join = (places: readonly Place[]) => places.map((place) => readWords(report, place)).join(' … ');
  const shown = { who: nameVoice(theCase, voice), cue: join(voice.cue.slice(0, 1)), hedge: join(voice.hedge) };
  return mistakes.map((mistake) => capitalise(sayAttributionMistake(mistake, shown)));
}

/** "Right", or which of the three parts are. */
export function sayVerdict(feedback: StatementFeedback): string {
  const { isSkipped, isSpeakerRight, isStanceRight, isCertaintyRight } = feedback;
  if (isSkipped) return 'Skipped';
  const parts = [
    { word: 'who says it', isRight: isSpeakerRight },
    ...(feedback.voice.isOwn ? [] : [{ word: 'what it does', isRight: isStanceRight }]),
    ...(isCertaintyRight === null ? [] : [{ word: 'how surely', isRight: isCertaintyRight }]),
  ];
  const wrong = parts.filter(({ isRight }) => !isRight);
  if (wrong.length === 0) return 'Right';
  return `Look again at ${wrong.map(({ word }) => word).join(' and ')}`;
}

/** "“state media”: asserts, certain"; what was left open says so. */
export function sayAnswer(report: Report, { speaker, stance, certainty }: AttributionAnswer): string {
  const who =
    speaker === null
      ? 'nobody chosen'
      : speaker === 'own-voice'
        ? 'the report’s own voice'
        : `“${readWords(report, speaker)}”`;
  const does = stance === null || speaker === 'own-voice' ? [] : [stanceWord[stance].toLowerCase()];
  const sure = certainty === null ? [] : [certaintyWord[certainty].toLowerCase()];
  return capitalise([who, ...does, ...sure].join(', '));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
