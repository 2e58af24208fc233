import { useState } from 'react';
import type { PortableLesson } from '../../../core/lesson/lesson.ts';
import { parseAnswers } from '../../../core/lesson/results/answers-file.ts';
import type { HandedIn } from '../../../core/lesson/results/gather-files.ts';
import { decodeJson } from '../../../core/model/decode-json.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { useAddress } from '../../../io/address.ts';
import { Frame, PageTitle } from '../../frame.tsx';
import { Link } from '../../link.tsx';
import { useLessonCase } from '../use-lesson-case.ts';
import type { Lessons } from '../use-lessons.ts';
import { FilesField } from './files-field.tsx';
import { Results } from './results.tsx';

interface GatherPageProps {
  readonly openCase: OpenCase;
  readonly lessons: Lessons;
  /** The lesson that came in the address. */
  readonly linked: PortableLesson | null;
}

/** A class's answers in one table. Which lesson they are of, the address says, else the first file. */
export function GatherPage({ openCase, lessons, linked }: GatherPageProps) {
  const [{ lesson: chosen }] = useAddress();
  const [files, setFiles] = useState<readonly HandedIn[]>([]);
  const all = [...(linked === null ? [] : [linked]), ...lessons.own, ...(lessons.shipped ?? [])];
  const first = files.flatMap(({ parsed }) => (parsed.ok ? [parsed.value.lesson] : []))[0];
  const portable = all.find(({ lesson }) => lesson.id === (chosen ?? first?.id)) ?? null;
  const theCase = useLessonCase(openCase, portable);
  const add = async (added: readonly File[]) => {
    const read = await Promise.all(added.map(readAnswers));
    setFiles((before) => [...before, ...read]);
  };
  return (
    <Frame title="Gather results" page="classroom">
      <div className="gather">
        <header className="lesson-head">
          <p className="text-small text-soft print:hidden">
            <Link to={{ page: 'classroom' }}>Classroom</Link>
          </p>
          <PageTitle>Gather results</PageTitle>
          <p className="lede print:hidden">
            The files that students saved, in one table: per question, how many chose what. They are read in this
            browser, sent nowhere and not kept: the table is gone when the page is closed.
          </p>
        </header>
        <FilesField count={files.length} onFiles={(added) => void add(added)} onClear={() => setFiles([])} />
        {portable === null && first !== undefined && (
          <p role="alert" className="answer-fault">
            The answers are of “{first.title}”, which is not among the lessons here. Open its link or its file first,
            then gather from its teacher’s page.
          </p>
        )}
        {portable !== null && theCase !== null && files.length > 0 && (
          <Results desk={openCase.desk} lesson={portable.lesson} theCase={theCase} files={files} />
        )}
      </div>
    </Frame>
  );
}

async function readAnswers(file: File): Promise<HandedIn> {
  const read = decodeJson(new Uint8Array(await file.arrayBuffer()));
  return { file: file.name, parsed: read.ok ? parseAnswers(read.value) : read };
}
