import type { LeftOut } from '../../../core/lesson/results/gather-files.ts';

/** No file is dropped without a word. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <section className="left-out" aria-labelledby="left-out-title">
      <h2 id="left-out-title" className="section-title">
        Not counted
      </h2>
      <ul className="plain-steps">
        {leftOut.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be handed in twice.
          <li key={index}>
            <bdi>{each.file}</bdi>: {sayWhy(each)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayWhy(leftOut: LeftOut): string {
  switch (leftOut.code) {
    case 'broken': {
      const [first] = leftOut.problems;
      return `no file of answers that can be read${first === undefined ? '' : ` (expected ${first.expected}; found ${first.found})`}. Have it saved again.`;
    }
    case 'other-lesson':
      return `answers to another lesson, “${leftOut.title}”.`;
    case 'replaced':
      return `the same sitting as ${leftOut.by}, which has more or newer answers.`;
  }
}
