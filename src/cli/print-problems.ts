import type { Problem } from '../core/model/problem.ts';

/** To standard error, so that nothing that reads the output takes problems for results. Returns the exit code. */
export function printProblems(problems: readonly Problem[], asJson: boolean): 1 {
  process.stderr.write(asJson ? `${JSON.stringify({ problems }, null, 2)}\n` : describeProblems(problems));
  return 1;
}

function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, path, expected, found }) =>
      `${[file, path].filter((part) => part !== undefined && part !== '').join(': ') || 'the file'}\n  expected ${expected}\n  found    ${found}\n`,
  );
  return `${lines.join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was read in.\n`;
}
