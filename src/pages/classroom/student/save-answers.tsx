import type { Lesson } from '../../../core/lesson/lesson.ts';
import { writeAnswers } from '../../../core/lesson/results/answers-file.ts';
import { saveFile } from '../../../io/save-file.ts';
import { useWorkStore } from '../../../store/work-store.ts';
import { nameFile } from '../name-file.ts';
import type { Sat } from '../use-sitting.ts';

/** The answers as a file for the teacher, or on paper. */
export function SaveAnswers({ lesson, sat }: { lesson: Lesson; sat: Sat }) {
  const save = () => {
    const file = writeAnswers(useWorkStore.getState().work, sat.sitting.id, lesson);
    const name = nameFile(`answers ${lesson.title} ${sat.sitting.student}`);
    saveFile(`${name}.json`, 'application/json', `${JSON.stringify(file, null, 1)}\n`);
  };
  return (
    <p className="step-buttons print:hidden">
      <button type="button" className="form-save" onClick={save}>
        Save my answers
      </button>
      <button type="button" className="text-button" onClick={() => window.print()}>
        Print
      </button>
      <span className="claim-note">A file for your teacher. Nothing is sent anywhere.</span>
    </p>
  );
}
