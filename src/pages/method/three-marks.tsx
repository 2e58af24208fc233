import type { Mark } from '../../core/compare/comparison.ts';
import { marksInOrder } from '../../parts/mark-count.ts';
import { MarkSign, MarkWord } from '../../parts/mark-style.tsx';

const meanings: Readonly<Record<Mark, string>> = {
  conflict: 'Two sides are committed to answers that cannot both be true.',
  agree: 'Two sides or more are committed to answers that meet, and nobody committed stands against them.',
  unconfirmed: 'Neither: one side alone, beliefs alone, no position, or answers that cannot be compared.',
};

export function ThreeMarks() {
  return (
    <ul className="three-marks" aria-label="The three marks">
      {marksInOrder.map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} />
          <span>
            <MarkWord mark={mark} /> {meanings[mark]}
          </span>
        </li>
      ))}
    </ul>
  );
}
