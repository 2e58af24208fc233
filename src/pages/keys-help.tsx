import { useEffect, useRef } from 'react';
import { setSingleKeys, useSingleKeys } from '../io/single-keys.ts';

const groups: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      ['/', 'Search'],
      ['Ctrl Z', 'Undo the last change of filters, slider or dropped sources'],
      ['Ctrl Shift Z', 'Do it again'],
      ['?', 'This list'],
      ['Tab, Enter', 'To the next control, and press it'],
    ],
  },
  {
    where: 'Incidents',
    keys: [
      ['j, k', 'Next incident, the one before'],
      ['← →', 'On the map or the timeline: the next place, the next span of time'],
    ],
  },
  {
    where: 'An incident',
    keys: [
      ['j, k', 'Next question, the one before'],
      ['[ ]', 'As known a moment earlier, a moment later'],
      ['r', 'Hear everyone again, with all that is known'],
      ['Esc', 'Close the evidence'],
    ],
  },
  {
    where: 'Add a report',
    keys: [
      ['j, k', 'Next claim, the one before'],
      ['a, x', 'Accept it, reject it, and on to the next that is undecided'],
      ['m or e', 'Mend it'],
      ['u', 'Undo the decision on it'],
      ['n', 'Next that is undecided'],
      ['g, s', 'Merge it with the next of its source, split it in two'],
      ['c', 'A claim of your own on the words selected'],
      ['Esc', 'Leave the form'],
    ],
  },
  {
    where: 'Copy desk',
    keys: [
      ['F8', 'In the draft: to the words of the next finding'],
      ['Shift F8', 'To those of the one before'],
      ['Ctrl Enter', 'From words to their finding'],
      ['j, k', 'Next finding in the list, the one before'],
      ['Esc', 'From a finding to its words'],
    ],
  },
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const areSingleKeysOn = useSingleKeys();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys-help" aria-labelledby="keys-title" onClose={onClose}>
      <div className="flex items-baseline justify-between gap-6">
        <h2 id="keys-title" className="text-lg font-semibold">
          Keys
        </h2>
        <button type="button" className="text-button text-small" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {groups.map(({ where, keys }) => (
        <section key={where} aria-label={where}>
          <h3>{where}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="mt-5 flex items-baseline gap-2 text-small">
        <input type="checkbox" checked={areSingleKeysOn} onChange={(event) => setSingleKeys(event.target.checked)} />
        Letters and signs alone work as keys
      </label>
    </dialog>
  );
}
