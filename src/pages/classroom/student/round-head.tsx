import type { MarkingLesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import { findSource } from '../../../parts/speaker.ts';
import { nameSource } from '../../../words/say-claim.ts';

interface RoundHeadProps {
  readonly theCase: Case;
  readonly lesson: MarkingLesson;
  readonly round: number;
}

/** Who is heard from here on, and what the teacher asks. */
export function RoundHead({ theCase, lesson, round }: RoundHeadProps) {
  const current = lesson.rounds[round];
  if (current === undefined) return null;
  const names = current.sources.map((id) => nameSource(theCase, findSource(theCase, id)));
  return (
    <div className="round-head">
      <p className="round-title">
        Round {round + 1} of {lesson.rounds.length}: {current.title}
      </p>
      <p className="text-small text-soft">
        {round === 0 ? 'Heard so far' : 'Now heard too'}: {names.join('; ')}.
      </p>
      {current.prompt !== '' && <p className="asked-prompt">{current.prompt}</p>}
    </div>
  );
}
