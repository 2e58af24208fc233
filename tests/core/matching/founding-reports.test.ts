import { describe, expect, test } from 'vitest';
import type { ReportId } from '../../../src/core/model/case.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { composeText } from '../../measure/compose-text.ts';
import { measureReport } from '../../measure/measure-report.ts';

/** `npm run measure` prints what is missed. */
describe('of the claims made by hand of a founding report', () => {
  test.each(['haaretz-2020-05-04', 'jerusalemonline-2019-03-28'])(
    '%s: nine in ten are proposed, nine in ten of those as they were made',
    (id) => {
      const theCase = readShippedCase();
      const report = theCase.reportById.get(id as ReportId);
      if (report === undefined) throw new Error(`no report ${id}`);
      const { matches, proposals, idle } = measureReport(theCase, report, composeText(report));
      const covered = matches.filter(({ proposal }) => proposal !== null);
      const right = covered.filter(({ wrong }) => wrong.length === 0);
      expect(covered.length / matches.length).toBeGreaterThanOrEqual(0.9);
      expect(right.length / covered.length).toBeGreaterThanOrEqual(0.9);
      expect(idle.length / proposals.length).toBeLessThanOrEqual(0.15);
    },
  );
});
