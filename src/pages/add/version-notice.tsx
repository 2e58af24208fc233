import { useMemo, useState } from 'react';
import type { ParagraphChange } from '../../core/intake/compare-versions.ts';
import type { Decision, WorkReport } from '../../core/log/operation.ts';
import type { Proposal } from '../../core/matching/proposal.ts';
import type { Span } from '../../core/text/span.ts';
import { countOf } from '../../parts/mark-count.ts';
import { useHistoryStore } from '../../store/history-store.ts';
import { commitWork } from '../../store/work-desk.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { Link } from '../link.tsx';
import { carryOver, type OldClaim, reviewVersion } from './carry-over.ts';
import { progressId } from './work-progress.tsx';

interface VersionNoticeProps {
  /** The older version. */
  readonly old: WorkReport;
  /** Of the newer one. */
  readonly text: string;
  readonly proposals: readonly Proposal[];
  readonly keep: () => Promise<WorkReport | null>;
}

/** What a newer version of a report changes, and what becomes of the claims that rest on the older. */
export function VersionNotice({ old, text, proposals, keep }: VersionNoticeProps) {
  const work = useWorkStore((state) => state.work);
  const say = useHistoryStore((state) => state.say);
  const [isShown, setShown] = useState(false);
  const before = work.texts.get(old.text)?.text ?? '';
  const decisions = useMemo(
    () => [...work.decisions.values()].filter(({ report }) => report === old.id),
    [work.decisions, old.id],
  );
  const review = useMemo(() => reviewVersion(before, text, decisions), [before, text, decisions]);
  const standing = review.claims.filter(({ evidence }) => evidence !== null);
  const gone = review.claims.filter(({ evidence }) => evidence === null);
  const changed = review.paragraphs.filter(({ kind }) => kind !== 'same');
  const carry = async () => {
    const report = await keep();
    if (report === null) return;
    const findProposal = (decision: Decision, evidence: readonly Span[]) => findSame(proposals, decision, evidence);
    const others = [...work.decisions.values()].filter((decision) => decision.report !== old.id);
    const parts = { old, oldDecisions: decisions, others, claims: review.claims };
    const puts = carryOver({ ...parts, into: report.id, findProposal });
    say(`${countOf(standing.length, 'claim')} carried over.`);
    document.getElementById(progressId)?.focus();
    await commitWork('carry-over', puts);
  };
  return (
    <section className="version-notice" aria-label="A newer version">
      <p>
        This is a newer version of <Link to={{ page: 'add', report: old.id }}>{old.headline}</Link>
        {old.isDropped && ', which you have dropped'}. {sayChanged(changed)}
      </p>
      {review.claims.length > 0 && (
        <p>
          {standing.length === 0
            ? `Of its accepted claims, ${gone.length} ${gone.length === 1 ? 'rests' : 'rest'} on words that are gone or changed here.`
            : `Of its ${countOf(review.claims.length, 'accepted claim')}, ${standing.length} still ${standing.length === 1 ? 'stands' : 'stand'} word for word.`}
        </p>
      )}
      <div className="claim-buttons">
        {standing.length > 0 && (
          <button type="button" className="text-button claim-accept" onClick={carry}>
            Carry over the {standing.length} that still {standing.length === 1 ? 'stands' : 'stand'}
          </button>
        )}
        {changed.length > 0 && (
          <button type="button" className="text-button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide what changed' : 'Show what changed'}
          </button>
        )}
      </div>
      {isShown && (
        <>
          <Quotes title="Still there" claims={standing} text={before} />
          <Quotes title="Gone, or changed" claims={gone} text={before} />
          <div className="version-changes">
            {changed.map((change) => (
              <Change key={`${change.before?.[0]} ${change.after?.[0]}`} change={change} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** The proposal that rests on some of the same words and answers the same question. */
function findSame(proposals: readonly Proposal[], { draft }: Decision, evidence: readonly Span[]): string | null {
  const touches = (span: Span) => evidence.some(([start, end]) => span[0] < end && start < span[1]);
  const same = proposals.find(
    ({ draft: other }) =>
      other.question === draft.question &&
      other.incident === draft.incident &&
      other.source === draft.source &&
      other.evidence.some(touches),
  );
  return same?.id ?? null;
}

function sayChanged(changed: readonly ParagraphChange[]): string {
  if (changed.length === 0) return 'Not a word of it is another.';
  const count = (kind: ParagraphChange['kind']) => changed.filter((change) => change.kind === kind).length;
  const parts = (['changed', 'added', 'removed'] as const)
    .map((kind) => [count(kind), kind] as const)
    .filter(([number]) => number > 0)
    .map(([number, kind], index) => `${index === 0 ? countOf(number, 'paragraph') : number} ${kind}`);
  return `${parts.join(', ')}.`;
}

function Quotes({ title, claims, text }: { title: string; claims: readonly OldClaim[]; text: string }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="version-quotes">
        {claims.map(({ decision }) => (
          <li key={decision.proposal}>
            {decision.draft.evidence.length === 0
              ? decision.draft.statement
              : decision.draft.evidence.map(([start, end]) => (
                  <q key={start} dir="auto">
                    {text.slice(start, end)}
                  </q>
                ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A screen reader is told in words what it may not tell by itself. */
function Change({ change: { parts } }: { change: ParagraphChange }) {
  let at = 0;
  return (
    <p dir="auto">
      {parts.map(({ kind, text }) => {
        const key = at;
        at += text.length;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={key}>
            <span className="sr-only">{kind === 'removed' ? ' [removed: ' : ' [added: '}</span>
            {text}
            <span className="sr-only">] </span>
          </Tag>
        );
      })}
    </p>
  );
}
