import { type ReactNode, useId, useState } from 'react';
import type { IncidentId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { countOf } from '../../parts/mark-count.ts';
import { useHasDrafts } from '../use-has-drafts.ts';
import { type FormName, forms } from './export-forms.ts';
import { PrintLinks } from './print-links.tsx';
import { saveExport } from './save-export.ts';
import { type ScopeName, useScopes } from './use-scope.ts';

/** More than a list to choose from can show. */
const mostListed = 500;

export function ExportPart({ openCase }: { openCase: OpenCase }) {
  const { digests } = openCase;
  const { incident, found, chosen } = useScopes(openCase);
  const [, changeAddress] = useAddress();
  const [withDrafts, setWithDrafts] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly isProblem: boolean } | null>(null);
  const hasDrafts = useHasDrafts();
  const titleId = useId();
  const choose = (scope: ScopeName) => {
    setSaid(null);
    changeAddress({ scope }, 'replace');
  };
  const save = async (form: FormName) => {
    try {
      const name = await saveExport(openCase, form, chosen, withDrafts && hasDrafts);
      setSaid({ text: `${name} is saved.`, isProblem: false });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setSaid({ text: `It could not be written: ${detail}`, isProblem: true });
    }
  };
  return (
    <section aria-labelledby={titleId} className="exchange-part">
      <h2 id={titleId}>Export</h2>
      <fieldset className="scope">
        <legend>What</legend>
        {incident !== null && (
          <div className="scope-choice">
            <ScopeChoice name="incident" chosen={chosen.name} onChoose={choose}>
              One incident{digests.length > mostListed && `: ${incident.title}`}
            </ScopeChoice>
            {digests.length <= mostListed && (
              <select
                aria-label="Incident"
                value={incident.id}
                onChange={({ target }) => {
                  setSaid(null);
                  changeAddress({ incident: target.value, scope: 'incident' }, 'replace');
                }}
              >
                {digests.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </div>
        )}
        {found !== null && (
          <div className="scope-choice">
            <ScopeChoice name="found" chosen={chosen.name} onChoose={choose}>
              The {countOf(found.length, 'incident')} that the filters of the list leave
            </ScopeChoice>
          </div>
        )}
        <div className="scope-choice">
          <ScopeChoice name="all" chosen={chosen.name} onChoose={choose}>
            All {countOf(digests.length, 'incident')}
          </ScopeChoice>
        </div>
        {found === null && (
          <p className="scope-note">To hand on a selection, filter the list of incidents and press Export there.</p>
        )}
      </fieldset>
      <ul className="forms">
        {forms.map(({ name, title, use }) => (
          <li key={name}>
            <div>
              <h3>{title}</h3>
              <p>{use}</p>
              {name === 'case' && hasDrafts && (
                <label className="with-drafts">
                  <input
                    type="checkbox"
                    checked={withDrafts}
                    onChange={({ target }) => setWithDrafts(target.checked)}
                  />
                  With my drafts from the copy desk
                </label>
              )}
            </div>
            <button
              type="button"
              className="exchange-button"
              aria-label={`Export: ${title}`}
              disabled={chosen.incidents?.length === 0}
              onClick={() => void save(name)}
            >
              Export
            </button>
          </li>
        ))}
        <PrintLinks digests={digests} incidents={chosen.incidents as readonly IncidentId[] | null} />
      </ul>
      <p className="exchange-said" role={said?.isProblem === true ? 'alert' : 'status'}>
        {said?.text}
      </p>
    </section>
  );
}

interface ScopeChoiceProps {
  readonly name: ScopeName;
  readonly chosen: ScopeName;
  readonly onChoose: (name: ScopeName) => void;
  readonly children: ReactNode;
}

function ScopeChoice({ name, chosen, onChoose, children }: ScopeChoiceProps) {
  return (
    <label>
      <input type="radio" name="scope" checked={chosen === name} onChange={() => onChoose(name)} />
      <span>{children}</span>
    </label>
  );
}
