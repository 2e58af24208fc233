import { useEffect, useState } from 'react';
import type { PortableLesson } from '../../../core/lesson/lesson.ts';
import { writeLesson } from '../../../core/lesson/parse-lesson.ts';
import { useAddress } from '../../../io/address.ts';
import { copyText } from '../../../io/copy-text.ts';
import { packLesson } from '../../../io/lesson-link.ts';
import { newId } from '../../../io/new-id.ts';
import { saveFile } from '../../../io/save-file.ts';
import { commitWork } from '../../../store/work-desk.ts';
import { groupDigits } from '../../../words/group-digits.ts';
import { nameFile } from '../name-file.ts';

interface ShareLessonProps {
  /** With the case that it must carry. */
  readonly portable: PortableLesson;
  readonly isOwn: boolean;
  /** It is about the case that is open, and of the kind that the maker makes. */
  readonly canChange: boolean;
}

/** More than this some mail programs and chat boxes cut. */
const longLink = 2_000;

/** As a link that holds all of it, or as a file. */
export function ShareLesson({ portable, isOwn, canChange }: ShareLessonProps) {
  const [, changeAddress] = useAddress();
  const [said, setSaid] = useState('');
  const link = useLessonLink(portable);
  const copy = async () => {
    if (link === null) return;
    setSaid((await copyText(link)) ? 'Link copied.' : 'The browser does not let the page copy: take the link below.');
  };
  const change = () => {
    const { lesson } = portable;
    if (isOwn) return changeAddress({ lesson: lesson.id, task: 'make' }, 'push');
    const id = newId('lesson');
    const mine = { ...lesson, id, title: `${lesson.title} (copy)` };
    void commitWork('keep-lesson', { lessons: [{ lesson: mine, isDropped: false }] });
    changeAddress({ lesson: id, task: 'make' }, 'push');
  };
  return (
    <div className="share-lesson print:hidden">
      <p className="step-buttons">
        <button type="button" className="text-button" onClick={() => void copy()}>
          Copy the link
        </button>
        <button type="button" className="text-button" onClick={() => saveLesson(portable)}>
          Save as a file
        </button>
        {canChange && (
          <button type="button" className="text-button" onClick={change}>
            {isOwn ? 'Change it' : 'Make a copy to change'}
          </button>
        )}
      </p>
      <p className="claim-note" role="status">
        {said}
      </p>
      {link !== null && (
        <>
          <label className="link-field">
            Link for students
            <input className="form-input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <p className="claim-note">
            {link.length > longLink
              ? `It has ${groupDigits(link.length)} characters, for it holds the whole lesson: some mail programs cut links of that length. Save a file for these.`
              : 'It holds the whole lesson, after the #: no server sees it.'}
          </p>
        </>
      )}
    </div>
  );
}

function saveLesson(portable: PortableLesson): void {
  const text = `${JSON.stringify(writeLesson(portable), null, 1)}\n`;
  saveFile(`${nameFile(`lesson ${portable.lesson.title}`)}.json`, 'application/json', text);
}

/** Null until it is packed. */
function useLessonLink(portable: PortableLesson): string | null {
  const [packed, setPacked] = useState<{ readonly of: PortableLesson; readonly text: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void packLesson(portable).then((text) => isWanted && setPacked({ of: portable, text }));
    return () => {
      isWanted = false;
    };
  }, [portable]);
  if (packed?.of !== portable) return null;
  const address = new URL(window.location.href);
  address.search = '?page=classroom';
  address.hash = `lesson=${packed.text}`;
  return address.href;
}
