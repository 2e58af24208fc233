import type { WorkReport } from '../../../core/log/operation.ts';
import type { Case } from '../../../core/model/case.ts';
import { findSpeaker } from '../../../parts/speaker.ts';
import { isolateName } from '../../../parts/text-direction.ts';
import { sayClaimAnswer } from '../../../words/say-answer.ts';
import { nameSource, sayPosition } from '../../../words/say-claim.ts';
import { sayMoment } from '../../../words/say-date.ts';
import { type ClaimFields, type FormContext, findQuestion } from './form-state.ts';
import { TextRow } from './text-row.tsx';
import { listReplaceable } from './write-claim.ts';

interface MoreRowsProps {
  readonly form: string;
  readonly shared: Case;
  readonly report: WorkReport;
  readonly text: string;
  readonly context: FormContext;
  readonly fields: ClaimFields;
  readonly onChange: (part: Partial<ClaimFields>) => void;
}

/** What few claims need. */
export function MoreRows({ form, shared, report, text, context, fields, onChange }: MoreRowsProps) {
  const question = findQuestion(fields, context);
  const replaceable = question === null ? [] : listReplaceable(fields, context);
  const replaced = replaceable.some(({ id }) => id === fields.supersedes) ? fields.supersedes : '';
  return (
    <>
      {isForeign(report, text, fields) && (
        <TextRow
          id={`${form}-translation`}
          label="In English"
          value={fields.translation}
          onChange={(translation) => onChange({ translation })}
        />
      )}
      <TextRow
        id={`${form}-statement`}
        label="Own words"
        placeholder="If the quoted words do not say it alone"
        value={fields.statement}
        onChange={(statement) => onChange({ statement })}
      />
      {question !== null && replaceable.length > 0 && (
        <div className="form-row">
          <label className="form-label" htmlFor={`${form}-supersedes`}>
            Replaces
          </label>
          <div className="form-control">
            <select
              id={`${form}-supersedes`}
              className="form-select"
              value={replaced}
              onChange={(event) => onChange({ supersedes: event.target.value })}
            >
              <option value="">No earlier claim</option>
              {replaceable.map((claim) => (
                <option key={claim.id} value={claim.id}>
                  {[
                    isolateName(nameSource(shared, findSpeaker(shared, claim))),
                    sayClaimAnswer(shared, question, claim) ?? sayPosition(claim),
                    ...(claim.saidAt === undefined ? [] : [sayMoment(claim.saidAt)]),
                  ].join(', ')}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
    </>
  );
}

/** Letters of another script among the quoted words say so even where the report is in English. */
function isForeign({ language }: WorkReport, text: string, { evidence, translation }: ClaimFields): boolean {
  if (translation !== '' || !/^en\b/i.test(language)) return true;
  return evidence.some(([start, end]) => /[^\p{Script=Latin}\P{L}]/u.test(text.slice(start, end)));
}
