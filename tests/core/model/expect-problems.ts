import { expect } from 'vitest';
import type { Parsed } from '../../../src/core/model/problem.ts';

/** Path, what was expected in substance, what stood there; last the file, where more than one was read. */
export type ExpectedProblem = readonly [path: string, expected: RegExp, found: string | RegExp, file?: string];

/** These problems, in this order, and no other: nothing is half loaded. */
export function expectProblems(parsed: Parsed<unknown>, ...wanted: readonly ExpectedProblem[]): void {
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toEqual(
    wanted.map(([path, expected, found, file]) => ({
      ...(file === undefined ? {} : { file }),
      path,
      expected: expect.stringMatching(expected),
      found: typeof found === 'string' ? found : expect.stringMatching(found),
    })),
  );
  expect(parsed).not.toHaveProperty('value');
}
