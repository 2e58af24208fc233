import { marksInOrder } from '../../parts/mark-count.ts';
import { MarkDot } from '../../parts/mark-style.tsx';
import { markWord } from '../../words/mark-word.ts';

/** What the dots of the list, the map and the timeline mean. */
export function MarkLegend() {
  return (
    <div>
      <ul className="mark-legend" aria-label="Marks">
        {marksInOrder.map((mark) => (
          <li key={mark}>
            <MarkDot mark={mark} />
            {markWord[mark].toLowerCase()}
          </li>
        ))}
      </ul>
      <p className="overview-note">
        On the map and over time an incident counts once, by the first of these that a question of it has.
      </p>
    </div>
  );
}
