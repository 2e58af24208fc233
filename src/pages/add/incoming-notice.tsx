import { noView, useAddress } from '../../io/address.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { showCase } from '../../store/open-cases.ts';
import { sayIntakeProblem } from '../../words/say-intake.ts';
import type { Incoming } from './use-incoming.ts';

/** What came of a file or a paste that has not become text. What was in the box is there still. */
export function IncomingNotice({ incoming: { arriving, isOver, putAway } }: { incoming: Incoming }) {
  const [, changeAddress] = useAddress();
  if (isOver) return <p className="drop-over">Drop it anywhere.</p>;
  if (arriving === null) return null;
  const name = isolateName(arriving.name);
  if (arriving.status === 'reading') {
    return (
      <p role="status" className="claim-note">
        Opening {name}…
      </p>
    );
  }
  const { problem, file } = arriving;
  const close = (
    <button type="button" className="text-button" onClick={putAway}>
      Put this away
    </button>
  );
  if (problem !== 'case-file') {
    return (
      <p role="alert" className="same-notice">
        <strong>{name}</strong>: {sayIntakeProblem(problem)} {close}
      </p>
    );
  }
  const open = async () => {
    if (file !== null && (await showCase({ file }, file.name))) changeAddress(noView, 'push');
  };
  return (
    <p role="alert" className="same-notice">
      <strong>{name}</strong> is a case file, not a report. It can be opened in the place of the case that is open; what
      you have done on this one stays with it.{' '}
      <button type="button" className="text-button claim-accept" onClick={open}>
        Open it as a case
      </button>{' '}
      {close}
    </p>
  );
}
