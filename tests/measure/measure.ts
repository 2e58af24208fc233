import { readCase } from '../../src/cli/read-case.ts';
import { printFoundingReports } from './founding-reports.ts';
import { printDrafts } from './measure-drafts.ts';

/** `npm run measure`: how good the rules are that read texts; `-- drafts` or `-- reports` for one of the two. */
const shipped = readCase(['data']);
if (!shipped.ok) throw new Error(JSON.stringify(shipped.problems, null, 2));

const only = process.argv[2];
if (only !== 'drafts') printFoundingReports(shipped.value);
if (only !== 'reports') printDrafts(shipped.value);
