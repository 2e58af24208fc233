import { useId, useRef, useState } from 'react';
import { parseLesson } from '../../../core/lesson/parse-lesson.ts';
import { decodeJson } from '../../../core/model/decode-json.ts';
import type { Problem } from '../../../core/model/problem.ts';
import { useDroppedFiles } from '../../../io/dropped-files.ts';
import { packLesson } from '../../../io/lesson-link.ts';
import { ProblemList } from '../../states/problem-list.tsx';

/** A lesson that somebody sent: a file, opened or dropped, or a link. */
export function OpenLesson() {
  const file = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isOver, setOver] = useState(false);
  const take = async (chosen: File) => {
    const read = decodeJson(new Uint8Array(await chosen.arrayBuffer()));
    const parsed = read.ok ? parseLesson(read.value) : read;
    if (!parsed.ok) return setProblems(parsed.problems.map((problem) => ({ file: chosen.name, ...problem })));
    // As a link, so that it is there after a reload, with the case that it may carry.
    window.location.hash = `lesson=${await packLesson(parsed.value)}`;
  };
  useDroppedFiles(([chosen]) => chosen !== undefined && void take(chosen), setOver);
  return (
    <section className="open-lesson" aria-labelledby="open-title" data-over={isOver || undefined}>
      <h2 id="open-title" className="section-title">
        Open a lesson
      </h2>
      <p className="step-buttons">
        <button type="button" className="text-button" onClick={() => file.current?.click()}>
          Open a file
        </button>
        <span className="claim-note">or drop one anywhere, or paste a link:</span>
        <input
          ref={file}
          className="hidden"
          type="file"
          aria-label="Lesson file"
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen !== undefined) void take(chosen);
            event.target.value = '';
          }}
        />
      </p>
      <LinkForm />
      {problems.length > 0 && (
        <div role="alert">
          <p className="answer-fault">The file is no lesson that can be read. Ask for it again, unchanged.</p>
          <ProblemList problems={problems} />
        </div>
      )}
    </section>
  );
}

function LinkForm() {
  const [isNone, setNone] = useState(false);
  const [link, setLink] = useState('');
  const [fieldId, faultId] = [useId(), useId()];
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        const letters = /#lesson=([\w-]+)/.exec(link)?.[1];
        if (letters === undefined) setNone(true);
        else window.location.hash = `lesson=${letters}`;
      }}
    >
      <label htmlFor={fieldId}>Link of a lesson</label>
      <input
        id={fieldId}
        className="form-input"
        inputMode="url"
        autoComplete="off"
        aria-invalid={isNone || undefined}
        aria-describedby={isNone ? faultId : undefined}
        value={link}
        onChange={(event) => {
          setLink(event.target.value);
          setNone(false);
        }}
      />
      <button type="submit" className="text-button">
        Open the link
      </button>
      {isNone && (
        <p id={faultId} className="answer-fault" role="alert">
          No lesson is in it: the link of one has “#lesson=” and many letters after that. Copy all of it.
        </p>
      )}
    </form>
  );
}
