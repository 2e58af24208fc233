import { isOverlapping } from '../../../core/lesson/attribution/places.ts';
import type { Voice } from '../../../core/lesson/attribution/statement.ts';
import type { Place } from '../../../core/lesson/lesson-answer.ts';

type Role = 'source' | 'cue' | 'hedge';

/** Told by the line and by a word, so that nothing hangs on a colour. */
const roleWord: Readonly<Record<Role, string>> = { source: 'who', cue: 'says', hedge: 'how surely' };

interface MarkedSentenceProps {
  readonly text: string;
  readonly place: Place;
  readonly voices: readonly Voice[];
}

/** A sentence with the words marked that tell who says it, that they do, and how surely. */
export function MarkedSentence({ text, place, voices }: MarkedSentenceProps) {
  return listRuns(text, place, voices).map(({ start, words, role }) =>
    role === null ? (
      words
    ) : (
      <span key={start} className={`said said-${role}`}>
        <span className="said-role">{roleWord[role]}</span>
        {`\u00a0${words}`}
      </span>
    ),
  );
}

interface Run {
  readonly start: number;
  readonly words: string;
  readonly role: Role | null;
}

function listRuns(text: string, place: Place, voices: readonly Voice[]): readonly Run[] {
  const marks = voices
    .flatMap(({ source, cue, hedge }) => [
      ...source.map((each) => ({ role: 'source' as const, each })),
      ...cue.map((each) => ({ role: 'cue' as const, each })),
      ...hedge.map((each) => ({ role: 'hedge' as const, each })),
    ])
    .filter(({ each }) => isOverlapping(each, place))
    .sort((a, b) => a.each.words[0] - b.each.words[0]);
  const runs: Run[] = [];
  let at = 0;
  const take = (end: number, role: Role | null) => {
    if (end > at) runs.push({ start: at, words: text.slice(at, end), role });
    at = Math.max(at, end);
  };
  for (const { role, each } of marks) {
    take(Math.max(0, each.words[0] - place.words[0]), null);
    take(Math.min(text.length, each.words[1] - place.words[0]), role);
  }
  take(text.length, null);
  return runs;
}

/** What the lines under the words mean. */
export function Legend() {
  return (
    <p className="said-legend">
      <span>
        <span className="said said-source">who</span> names who says it
      </span>
      <span>
        <span className="said said-cue">says</span> that they say it
      </span>
      <span>
        <span className="said said-hedge">how surely</span> makes a belief of it
      </span>
    </p>
  );
}
