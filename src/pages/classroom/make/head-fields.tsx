import { useId } from 'react';
import { type Lesson, lessonLevels } from '../../../core/lesson/lesson.ts';
import { levelWord } from '../lesson-facts.tsx';
import { KeptField } from './kept-field.tsx';
import type { HeadView } from './make-view.ts';

/** What it is called, how hard and long it is, what it is for, and what students read first. */
export function HeadFields({ view: { lesson, change, faultAt } }: { view: HeadView }) {
  const [levelId, minutesId] = [useId(), useId()];
  return (
    <section className="make-part" aria-labelledby="make-head">
      <h2 id="make-head" className="section-title">
        The lesson
      </h2>
      <KeptField
        of={lesson.id}
        label="Title"
        value={lesson.title}
        fault={faultAt('title')}
        onKeep={(title) => change({ title })}
      />
      <div className="make-pair">
        <div className="make-field">
          <label htmlFor={levelId}>Level</label>
          <select
            id={levelId}
            className="form-select"
            value={lesson.level}
            onChange={(event) => change({ level: event.target.value as Lesson['level'] })}
          >
            {lessonLevels.map((level) => (
              <option key={level} value={level}>
                {levelWord[level]}
              </option>
            ))}
          </select>
        </div>
        <div className="make-field">
          <label htmlFor={minutesId}>Minutes</label>
          <input
            id={minutesId}
            className="form-input"
            type="number"
            min={1}
            max={600}
            value={lesson.minutes ?? ''}
            onChange={({ target: { valueAsNumber: minutes } }) =>
              change({ minutes: Number.isInteger(minutes) && minutes > 0 ? Math.min(minutes, 600) : null })
            }
          />
        </div>
      </div>
      <KeptField
        of={lesson.id}
        isLong
        label="Aim"
        note="For the teacher’s page: what students can do afterwards."
        value={lesson.aim}
        onKeep={(aim) => change({ aim })}
      />
      <KeptField
        of={lesson.id}
        isLong
        label="Introduction"
        note="What students read first. It should not tell the marks."
        value={lesson.introduction}
        onKeep={(introduction) => change({ introduction })}
      />
      <KeptField
        of={lesson.id}
        isLong
        label="Questions to discuss"
        note="One a line. Students see them at the end."
        value={lesson.discussion.join('\n')}
        onKeep={(text) =>
          change({
            discussion: text
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          })
        }
      />
    </section>
  );
}
