import type { WorkReport } from '../../core/log/operation.ts';
import type { ReportId } from '../../core/model/case.ts';
import { useAddress } from '../../io/address.ts';
import { commitWork } from '../../store/work-desk.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { sayMoment } from '../../words/say-date.ts';
import { Link } from '../link.tsx';
import type { ReadText } from './use-reading.ts';
import type { ReportInHand } from './use-report.ts';
import { VersionNotice } from './version-notice.tsx';

interface SameNoticeProps {
  readonly inHand: ReportInHand;
  readonly read: ReadText;
}

/** That a text is there already, as it is or in other words, and what that means for its claims. */
export function SameNotice({ inHand, read }: SameNoticeProps) {
  const work = useWorkStore((state) => state.work);
  const { same, proposals } = read.reading;
  const replaced = inHand.replaces ?? inHand.report?.replaces ?? (same?.how === 'version' ? same.id : null);
  const old = replaced === null ? undefined : work.reports.get(replaced as ReportId);
  if (old !== undefined && old.id !== read.id) {
    return <VersionNotice old={old} text={read.text} proposals={proposals} keep={inHand.keep} />;
  }
  if (same === null) return null;
  const own = work.reports.get(same.id as ReportId);
  const name =
    own === undefined ? (
      'a report that is in the case already'
    ) : (
      <>
        <Link to={{ page: 'add', report: own.id }}>{own.headline}</Link>, which you have added
        {own.published !== null && ` (${sayMoment(own.published)})`}
      </>
    );
  return (
    <p className="same-notice">
      {same.how === 'same' && <>This is {name}. </>}
      {same.how === 'version' && <>This is another version of {name}. </>}
      {same.how === 'copy' && <>These are the words of {name}, in another outlet: a report of its own. </>}
      {same.how === 'copy'
        ? 'Whoever is quoted in both has said it once, and counts once.'
        : 'Claims of it that are in the comparison are marked as such below.'}
      {same.how === 'same' && own !== undefined && inHand.report !== null && inHand.decisions.length === 0 && (
        <DropCopy copy={inHand.report} own={own.id} />
      )}
    </p>
  );
}

/** As long as nothing was decided in it, a second copy holds nothing that the first one has not. */
function DropCopy({ copy, own }: { copy: WorkReport; own: ReportId }) {
  const [, changeAddress] = useAddress();
  const drop = async () => {
    await commitWork('drop-report', { reports: [{ ...copy, isDropped: true }] });
    changeAddress({ report: own, proposal: null }, 'replace');
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <>
      {' '}
      <button type="button" className="text-button" onClick={() => void drop()}>
        Drop this copy
      </button>
    </>
  );
}
