import type { Round } from '../../../core/lesson/lesson.ts';
import type { Source, SourceId } from '../../../core/model/case.ts';
import { findSpeaker } from '../../../parts/speaker.ts';
import { nameSource } from '../../../words/say-claim.ts';
import { KeptField } from './kept-field.tsx';
import type { MakeView } from './make-view.ts';
import { MoveButtons } from './move-buttons.tsx';
import { moveEntry } from './move-entry.ts';

const nowhere = '';

/** Who is heard when: everybody at once, or each source from a round on. */
export function RoundFields({ view }: { view: MakeView }) {
  const { lesson, change, faultAt } = view;
  const { rounds } = lesson;
  const speakers = listSpeakers(view);
  const addRound = () => {
    const isFirst = rounds.length === 0;
    const round: Round = { title: '', prompt: '', sources: isFirst ? speakers.map(({ id }) => id) : [] };
    change({ rounds: [...rounds, round] });
  };
  return (
    <section className="make-part" aria-labelledby="make-rounds">
      <h2 id="make-rounds" className="section-title">
        Who is heard when
      </h2>
      <p className="claim-note">
        {rounds.length === 0
          ? 'Everybody is heard at once. With rounds, students mark each question anew as more are heard.'
          : 'A source is heard from its round on. Who is in no round is not heard at all.'}
      </p>
      <ol className="make-questions">
        {rounds.map((round, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place; its title may come twice.
          <li key={index}>
            <div className="make-row">
              <strong>Round {index + 1}</strong>
              <MoveButtons
                name={`round ${index + 1}`}
                isFirst={index === 0}
                isLast={index === rounds.length - 1}
                onMove={(by) => change({ rounds: moveEntry(rounds, index, by) })}
                onRemove={() => change({ rounds: rounds.toSpliced(index, 1) })}
              />
            </div>
            <KeptField
              of={lesson.id}
              isHint
              label={`Who is heard in round ${index + 1}, in a few words`}
              value={round.title}
              fault={faultAt(`rounds[${index}].title`)}
              onKeep={(title) => change({ rounds: rounds.with(index, { ...round, title }) })}
            />
            <KeptField
              of={lesson.id}
              isHint
              label={`What you ask in round ${index + 1}, if you like`}
              value={round.prompt}
              onKeep={(prompt) => change({ rounds: rounds.with(index, { ...round, prompt }) })}
            />
            {faultAt(`rounds[${index}].sources`) !== undefined && (
              <p className="answer-fault">{faultAt(`rounds[${index}].sources`)}</p>
            )}
          </li>
        ))}
      </ol>
      <p className="step-buttons">
        <button type="button" className="text-button" onClick={addRound}>
          {rounds.length === 0 ? 'Hear them in rounds' : 'One more round'}
        </button>
      </p>
      {rounds.length > 0 && (
        <ul className="make-sources" aria-label="Sources by round">
          {speakers.map((source) => (
            <SourceRound
              key={source.id}
              view={view}
              source={source}
              onPut={(index) => change({ rounds: putSource(rounds, source.id, index) })}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SourceRoundProps {
  readonly view: MakeView;
  readonly source: Source;
  readonly onPut: (index: number | null) => void;
}

function SourceRound({ view: { lesson, theCase }, source, onPut }: SourceRoundProps) {
  const at = lesson.rounds.findIndex(({ sources }) => sources.includes(source.id));
  return (
    <li>
      <label>
        <span>{theCase === null ? source.name : nameSource(theCase, source)}</span>
        <select
          className="form-select"
          value={at === -1 ? nowhere : String(at)}
          onChange={({ target: { value } }) => onPut(value === nowhere ? null : Number(value))}
        >
          {lesson.rounds.map(({ title }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place; its title may come twice.
            <option key={index} value={index}>
              {`Round ${index + 1}${title === '' ? '' : `: ${title}`}`}
            </option>
          ))}
          <option value={nowhere}>Not heard</option>
        </select>
      </label>
    </li>
  );
}

function putSource(rounds: readonly Round[], source: SourceId, at: number | null): readonly Round[] {
  return rounds.map((round, index) => {
    const others = round.sources.filter((id) => id !== source);
    return { ...round, sources: index === at ? [...others, source] : others };
  });
}

/** Whose word is on one of the questions chosen; who passes it on is heard with them. */
function listSpeakers({ lesson, theCase }: MakeView): readonly Source[] {
  if (theCase === null) return [];
  const heard = new Set<SourceId>();
  for (const { incident, questions } of lesson.topics) {
    const asked = new Set(questions.map(({ question }) => question));
    for (const claim of theCase.incidentById.get(incident)?.claims ?? [])
      if (asked.has(claim.question)) heard.add(findSpeaker(theCase, claim).id);
  }
  return theCase.sources.filter(({ id }) => heard.has(id));
}
