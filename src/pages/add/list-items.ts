import type { Decision, DecisionStatus } from '../../core/log/operation.ts';
import type { ClaimDraft, Gap, Proposal } from '../../core/matching/proposal.ts';
import type { ClaimId, IncidentId, QuestionId, ReportId, SourceId } from '../../core/model/case.ts';
import type { ReportReading } from '../../desk/report-reading.ts';
import { fitProposals } from './fit-proposals.ts';

/** A proposal with what was decided upon it, or a claim of the user's own: one line of the list. */
export interface Item {
  readonly id: string;
  /** From 1, in text order: the same number stands at its words. */
  readonly number: number;
  /** Null where the claim is the user's own. */
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly draft: ClaimDraft;
  readonly speaker: string | null;
  readonly status: DecisionStatus;
  readonly gaps: readonly Gap[];
  /** The claim of the case that says the same already; null once the user has made another of it. */
  readonly standing: ClaimId | null;
  /** It was read from this very text: of another version it may say otherwise. */
  readonly isSettled: boolean;
}

type Read = Pick<ReportReading, 'proposals' | 'standing' | 'same'>;

/** In text order. What was merged into another is left out; what was decided stays, whatever a later reading proposes. */
export function listItems(
  report: ReportId,
  { proposals, standing: found, same }: Read,
  decisions: readonly Decision[],
): readonly Item[] {
  // A claim that was accepted here is no other one.
  const standing = Object.fromEntries(Object.entries(found).filter(([, claim]) => !claim.startsWith(`${report}.`)));
  return fitProposals(proposals, decisions)
    .flatMap(({ id, proposal, decision, readAs }) => {
      const draft = decision?.draft ?? proposal?.draft;
      if (draft === undefined || decision?.status === 'merged') return [];
      return makeItem(id, proposal, decision, draft, (readAs !== null && standing[readAs]) || null);
    })
    .map((item, index) => ({ item, index, at: item.draft.evidence[0]?.[0] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
    .map(({ item }, index) => ({
      ...item,
      number: index + 1,
      isSettled: item.standing !== null && same?.how === 'same',
    }));
}

function makeItem(
  id: string,
  proposal: Proposal | null,
  decision: Decision | null,
  draft: ClaimDraft,
  standing: ClaimId | null,
): Item {
  const speaker = decision?.speaker ?? proposal?.speaker ?? null;
  const status = decision?.status ?? 'open';
  const isAsRead = proposal !== null && JSON.stringify(draft) === JSON.stringify(proposal.draft);
  return {
    id,
    number: 0,
    proposal,
    decision,
    draft,
    speaker,
    status,
    gaps: listGaps(draft, proposal),
    standing: isAsRead ? standing : null,
    isSettled: false,
  };
}

/** There is nothing to decide upon a claim that the case holds already, as long as the user makes no other of it. */
export function isUndecided({ status, isSettled }: Item): boolean {
  return status === 'open' && !isSettled;
}

export function isHeld({ status, isSettled }: Item): boolean {
  return status === 'open' && isSettled;
}

const fieldOf: Record<Gap, keyof ClaimDraft> = {
  source: 'source',
  origin: 'origin',
  incident: 'incident',
  question: 'question',
  answer: 'answer',
  'said-at': 'saidAt',
};

/** What the text told in a way that was not understood, and nobody has filled in since. */
function listGaps(draft: ClaimDraft, proposal: Proposal | null): readonly Gap[] {
  const gaps: readonly Gap[] = proposal?.gaps ?? ['source', 'incident', 'question'];
  return gaps.filter((gap) => draft[fieldOf[gap]] === null);
}

/** Without these a claim has no place in the comparison. */
export type Missing = 'source' | 'incident' | 'question';

export interface Placed extends ClaimDraft {
  readonly source: SourceId;
  readonly incident: IncidentId;
  readonly question: QuestionId;
}

export function listMissing(draft: ClaimDraft): readonly Missing[] {
  return (['source', 'incident', 'question'] as const).filter((field) => draft[field] === null);
}

export function isPlaced(draft: ClaimDraft): draft is Placed {
  return listMissing(draft).length === 0;
}

export interface Progress {
  readonly decided: number;
  readonly all: number;
  readonly accepted: number;
  /** In the comparison already: among neither. */
  readonly held: number;
}

export function countProgress(items: readonly Item[]): Progress {
  const accepted = items.filter(({ status }) => status === 'accepted').length;
  const rejected = items.filter(({ status }) => status === 'rejected').length;
  const held = items.filter(isHeld).length;
  return { decided: accepted + rejected, all: items.length - held, accepted, held };
}

/** The next undecided one after it, from the top again at the end; null where all are decided. */
export function findNextOpen(items: readonly Item[], id: string | null): Item | null {
  const at = items.findIndex((item) => item.id === id);
  const isOpen = (item: Item) => isUndecided(item) && item.id !== id;
  return items.slice(at + 1).find(isOpen) ?? items.slice(0, Math.max(at, 0)).find(isOpen) ?? null;
}

/** The next in the list that may be one claim with it: of the same source on the same question, and not rejected. */
export function findMergeable(items: readonly Item[], id: string): Item | null {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  return (item && items.slice(at + 1).find((other) => mayMerge(other) && isOfOne(item, other))) ?? null;
}

/** All that have such a next one. */
export function listMergeable(items: readonly Item[]): ReadonlySet<string> {
  const later = new Map<string, Item[]>();
  const found = new Set<string>();
  for (const item of items.toReversed()) {
    const voice = keyVoice(item);
    const others = later.get(voice) ?? [];
    if (others.some((other) => isOfOne(item, other))) found.add(item.id);
    if (mayMerge(item)) others.push(item);
    later.set(voice, others);
  }
  return found;
}

function mayMerge(item: Item): boolean {
  return item.status !== 'rejected' && !isHeld(item);
}

/** Where one of them has no question yet, it may be that of the other. */
function isOfOne(one: Item, other: Item): boolean {
  if (keyVoice(one) !== keyVoice(other)) return false;
  const [mine, its] = [one.draft, other.draft];
  if (mine.question === null || its.question === null) return true;
  return mine.question === its.question && mine.incident === its.incident;
}

/** Whose word it is; a source that is new to the case goes by its name in the text. */
function keyVoice({ draft, speaker }: Item): string {
  return draft.source === null ? `named ${speaker}` : `known ${draft.source}`;
}

/** The decision as it would stand with this status, everything else as it is. */
export function decide(report: ReportId, item: Item, status: DecisionStatus, draft = item.draft): Decision {
  return {
    report,
    proposal: item.id,
    status,
    draft,
    speaker: item.speaker,
    supersedes: item.decision?.supersedes ?? null,
    translation: item.decision?.translation ?? null,
  };
}

/** What is open in an item of the list. */
export type ItemPanel =
  | { readonly kind: 'mend'; readonly id: string; readonly missing: readonly Missing[] }
  | { readonly kind: 'split'; readonly id: string };

/** One thing at a time is open, in an item or above the list. */
export type Panel = ItemPanel | { readonly kind: 'own'; readonly decision: Decision } | { readonly kind: 'incident' };
