import { parseArgs } from 'node:util';
import { type Command, type ExitCode, type Options, UsageError } from './command.ts';
import { print } from './print.ts';
import { runCheck } from './run-check.ts';
import { runCompare } from './run-compare.ts';
import { runExport } from './run-export.ts';
import { runExtract } from './run-extract.ts';
import { runValidate } from './run-validate.ts';
import { usage } from './usage.ts';

const commands = new Map<string, Command>([
  ['compare', { options: ['as-of', 'without'], run: runCompare }],
  ['validate', { options: [], run: runValidate }],
  ['extract', { options: ['jsonl'], run: runExtract }],
  ['export', { options: ['to', 'incident', 'out'], run: runExport }],
  ['check', { options: ['against', 'incident', 'sheet'], run: runCheck }],
]);

export async function runCommand(words: readonly string[]): Promise<ExitCode> {
  try {
    const { values, positionals } = readWords(words);
    if (values.help === true) {
      print(usage);
      return 0;
    }
    const [name, ...files] = positionals;
    const command = commands.get(name ?? '');
    if (command === undefined)
      throw new UsageError(name === undefined ? 'A command is missing.' : `There is no command “${name}”.`);
    refuseOptions(command, values);
    return await command.run(files, values);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function readWords(words: readonly string[]): { values: Options; positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        sheet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'as-of': { type: 'string' },
        without: { type: 'string', multiple: true },
        against: { type: 'string', multiple: true },
        incident: { type: 'string', multiple: true },
        to: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** An option of another command is a slip, and never quietly left aside. */
function refuseOptions({ options }: Command, values: Options): void {
  for (const name of Object.keys(values)) {
    if (name === 'json' || options.some((each) => each === name)) continue;
    const owner = [...commands].find(([, command]) => command.options.some((each) => each === name))?.[0];
    throw new UsageError(`--${name} goes with ${owner}.`);
  }
}
