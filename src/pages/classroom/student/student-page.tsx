import type { Lesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { useAddress } from '../../../io/address.ts';
import { useSitting } from '../use-sitting.ts';
import { WhoSaidItPage } from '../who-said-it/who-said-it-page.tsx';
import { Introduction } from './introduction.tsx';
import { MarkingPage } from './marking-page.tsx';
import { SummaryPage } from './summary-page.tsx';

interface StudentPageProps {
  readonly desk: Desk;
  readonly lesson: Lesson;
  readonly theCase: Case;
}

/** A lesson as who works through it sees it. Nothing of the key is in it before it is asked for. */
export function StudentPage({ desk, lesson, theCase }: StudentPageProps) {
  const [address, changeAddress] = useAddress();
  const sat = useSitting(lesson.id);
  if (sat === null || (address.incident === null && address.task !== 'end')) {
    const goOn = () => {
      const [topic] = lesson.exercise === 'marking' ? lesson.topics : [];
      changeAddress({ lesson: lesson.id, incident: topic?.incident ?? 'report', task: null }, 'push');
      window.scrollTo(0, 0);
    };
    return <Introduction lesson={lesson} sat={sat} onGoOn={goOn} />;
  }
  if (lesson.exercise === 'attribution')
    return <WhoSaidItPage desk={desk} lesson={lesson} theCase={theCase} sat={sat} />;
  if (address.task === 'end') return <SummaryPage lesson={lesson} theCase={theCase} sat={sat} />;
  return <MarkingPage lesson={lesson} theCase={theCase} sat={sat} />;
}
