import { useState } from 'react';
import type { AttributionAnswer } from '../../../core/lesson/lesson-answer.ts';
import { certainties, stances } from '../../../core/model/case.ts';
import { certaintyWord, stanceWord } from '../../../words/lesson/say-position.ts';
import { Choices } from './choices.tsx';
import { type Gap, isSureness, listGaps } from './list-gaps.ts';
import { type ReportView, startAnswer } from './report-view.ts';
import { SpeakerField } from './speaker-field.tsx';

const faults: Readonly<Record<Gap, string>> = {
  speaker: 'Choose the words that name who says it, or the report’s own voice.',
  stance: 'Choose what it does.',
  certainty: 'Choose how surely.',
};

const stanceHint = { asserts: 'says that it is so', denies: 'says that it is not so' } as const;
const certaintyHint = { probable: '“believed to”, “likely”', possible: '“may have”, “alleged”' } as const;

interface SentenceFormProps {
  readonly view: ReportView;
  readonly index: number;
  readonly answer: AttributionAnswer | null;
  readonly onSkip: () => void;
}

/** Who says the sentence, what they do with it and how surely. Each choice is kept; once checked it stays. */
export function SentenceForm({ view, index, answer, onSkip }: SentenceFormProps) {
  const statement = view.statements[index];
  const [isAsked, setAsked] = useState(false);
  if (statement === undefined) return null;
  const { sat } = view;
  const current = answer ?? startAnswer(view, statement);
  const gaps = isAsked ? listGaps(current) : [];
  const faultOf = (gap: Gap) => (gaps[0] === gap ? faults[gap] : undefined);
  const name = `sentence-${index}`;
  const isOwn = current.speaker === 'own-voice';
  const check = () => {
    const [first] = listGaps(current);
    setAsked(true);
    if (first === undefined) sat.attribute({ ...current, isChecked: true });
    else document.querySelector<HTMLElement>(`#${name}-${first} input`)?.focus();
  };
  return (
    <form
      className="sentence-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <SpeakerField
        view={view}
        index={index}
        answer={current}
        name={name}
        fault={faultOf('speaker')}
        onChange={(speaker) => sat.attribute(changeSpeaker(current, speaker))}
      />
      {!isOwn && (
        <Choices
          legend="What does it do?"
          name={`${name}-stance`}
          values={stances}
          words={stanceWord}
          hints={stanceHint}
          chosen={current.stance}
          fault={faultOf('stance')}
          onChoose={(stance) =>
            sat.attribute({ ...current, stance, certainty: isSureness(stance) ? current.certainty : null })
          }
        />
      )}
      {isSureness(current.stance) && (
        <Choices
          legend="How surely?"
          name={`${name}-certainty`}
          values={certainties}
          words={certaintyWord}
          hints={certaintyHint}
          chosen={current.certainty}
          fault={faultOf('certainty')}
          onChoose={(certainty) => sat.attribute({ ...current, certainty })}
        />
      )}
      <p className="step-buttons">
        <button type="submit" className="form-save">
          Check this sentence
        </button>
        <button type="button" className="text-button" onClick={onSkip}>
          Skip it for now
        </button>
      </p>
      <p className="claim-note">Once checked it can no longer be changed.</p>
    </form>
  );
}

/** The report itself cannot decline or deny: it says what it says. What it does goes when it is no longer chosen. */
function changeSpeaker(answer: AttributionAnswer, speaker: AttributionAnswer['speaker']): AttributionAnswer {
  if (speaker === 'own-voice') return { ...answer, speaker, stance: 'asserts', certainty: null };
  if (answer.speaker === 'own-voice') return { ...answer, speaker, stance: null, certainty: null };
  return { ...answer, speaker };
}
