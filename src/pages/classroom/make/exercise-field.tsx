import type { Lesson } from '../../../core/lesson/lesson.ts';
import { exerciseWord } from '../lesson-facts.tsx';

const exercises = ['marking', 'attribution'] as const satisfies readonly Lesson['exercise'][];

const meaning: Readonly<Record<Lesson['exercise'], string>> = {
  marking: 'what several sources say of an incident: agree, conflict or unconfirmed',
  attribution: 'a report, sentence by sentence: who says it, and how surely',
};

interface ExerciseFieldProps {
  readonly exercise: Lesson['exercise'];
  readonly onChoose: (exercise: Lesson['exercise']) => void;
}

export function ExerciseField({ exercise, onChoose }: ExerciseFieldProps) {
  return (
    <section className="make-part" aria-labelledby="make-exercise">
      <h2 id="make-exercise" className="section-title">
        Exercise
      </h2>
      <fieldset aria-labelledby="make-exercise">
        {exercises.map((each) => (
          <label key={each} className="form-check">
            <input type="radio" name="exercise" checked={exercise === each} onChange={() => onChoose(each)} />
            <span>
              {exerciseWord[each]} <span className="claim-note">{meaning[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
