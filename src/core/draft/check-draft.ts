import type { QuestionComparison } from '../compare/comparison.ts';
import { indexForMatching } from '../matching/index-for-matching.ts';
import { roleOf } from '../matching/question-role.ts';
import { readQuantities } from '../matching/read-quantities.ts';
import { findWords } from '../matching/word.ts';
import type { Case, Incident, IncidentId, Question } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import { createTagger } from '../text/tag-text.ts';
import type { DraftCheck, DraftStatement } from './draft-check.ts';
import type { DraftFinding } from './draft-finding.ts';
import { findLeftOut } from './judging/find-one-sided.ts';
import { type Judged, judgeParagraph } from './judging/judge-paragraph.ts';
import type { Fault } from './judging/judgement.ts';
import { knowClaims } from './judging/known-claims.ts';
import type { NamedSource } from './reading/name-sources.ts';
import { createDraftReader, type ParagraphReading } from './reading/read-draft.ts';
import { tagByParagraph } from './reading/tag-draft.ts';

export interface DraftChecker {
  /** `incident`: what the user says the draft is about; null has it recognised. */
  readonly check: (text: string, incident: IncidentId | null) => DraftCheck;
}

/** Loads the part-of-speech model, so this module is for a lazy import. Of a draft that changes, only what changed is checked anew. */
export function createDraftChecker(theCase: Case, tag = createTagger()): DraftChecker {
  const known = knowClaims(indexForMatching(theCase));
  const read = createDraftReader(known.matching, known.recogniser, tagByParagraph(tag));
  const judged = new WeakMap<ParagraphReading, readonly Judged[]>();
  return {
    check: (text, chosen) => {
      const { incident, paragraphs } = read(text, chosen === null ? null : (theCase.incidentById.get(chosen) ?? null));
      const all = paragraphs.flatMap(({ span: [offset], reading }) => {
        const own = judged.get(reading) ?? judgeParagraph(known, reading);
        judged.set(reading, own);
        return own.map((each) => shift(each, offset));
      });
      const named = paragraphs.flatMap(({ span: [offset], reading }) => listHeard(reading, offset));
      const withSides = addOneSided(theCase, dropHistory(theCase, text, all), named);
      return assemble(text, incident, withSides);
    },
  };
}

/** A source that a draft lets speak, or names as one that only tells. */
interface HeardSource extends NamedSource {
  readonly isHeard: boolean;
  readonly sentence: Span;
}

const saying = /^\s*(?:ha(?:s|ve|d) )?(?:sa(?:id|ys?)|told|den(?:y|ied|ies)|insist|reject|repl|call|disput)/;
const said = /(?:sa(?:id|ys?)|repl(?:ies|ied)|according to|told|by)\s+(?:the )?$/;

function listHeard({ text, named, attributions, sentences }: ParagraphReading, offset: number): readonly HeardSource[] {
  return named.map((each) => {
    const [start, end] = each.span;
    const isSpeaker = attributions.some(({ source }) => source.some(([from, to]) => from < end && start < to));
    const [from, to] = sentences.find((sentence) => sentence[0] <= start && start < sentence[1]) ?? each.span;
    const isSubject = start === from || saying.test(text.slice(end)) || said.test(text.slice(0, start));
    return { ...each, isHeard: each.isTelling || isSpeaker || isSubject, sentence: [from + offset, to + offset] };
  });
}

type Found = Judged & { readonly fault: Fault | null };

function shift(judged: Judged, by: number): Found {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  const { fault } = judged;
  return {
    ...judged,
    span: move(judged.span),
    sentence: move(judged.sentence),
    fault: fault === null ? null : { ...fault, span: move(fault.span), remedy: moveRemedy(fault.remedy, by) },
  };
}

function moveRemedy(remedy: Fault['remedy'], by: number): Fault['remedy'] {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  if (remedy?.kind === 'name') return { ...remedy, name: move(remedy.name) };
  return remedy?.kind === 'hedge' && remedy.cue !== null ? { ...remedy, cue: move(remedy.cue) } : remedy;
}

/** An old figure beside the newer one is history, told as such. */
function dropHistory({ incidentById }: Case, text: string, all: readonly Found[]): readonly Found[] {
  const isTold = ({ fault, incident }: Found) => {
    const newest = incidentById.get(incident.id)?.claims.find(({ id }) => id === fault?.claims[0])?.answer;
    if (newest === undefined || !('quantity' in newest)) return false;
    const { min, max } = newest.quantity;
    return readQuantities(findWords(text)).some((each) => each.min === min && (each.max === max || max === null));
  };
  return all.map((each) => (each.fault?.code === 'stale-figure' && isTold(each) ? { ...each, fault: null } : each));
}

function addOneSided(theCase: Case, all: readonly Found[], named: readonly HeardSource[]): readonly Found[] {
  const byQuestion = new Map<QuestionComparison, Found[]>();
  for (const each of all)
    if (each.comparison?.mark === 'conflict')
      byQuestion.set(each.comparison, [...(byQuestion.get(each.comparison) ?? []), each]);
  const faults = new Map<Found, Fault>();
  for (const [comparison, list] of byQuestion) {
    const sound = list.filter(({ fault, speaker }) => fault === null && speaker !== null);
    const isApart = (sentence: Span) => {
      const own = all.filter((each) => each.sentence[0] === sentence[0]);
      return (
        own.length > 0 &&
        own.every(
          (each) => each.comparison !== null && !isAkin(each.comparison, comparison) && !isByTheWay(each.comparison),
        )
      );
    };
    const heard = named.filter(({ isHeard, sentence }) => isHeard && !isApart(sentence));
    const claims = new Set(list.filter(({ speaker }) => speaker !== null).flatMap((each) => each.claims));
    const left = findLeftOut(theCase, {
      comparison,
      claims,
      parties: new Set(heard.map(({ source }) => source.party)),
      said: list,
    });
    const first = sound.find((each) => comparison.camps.some((camp) => camp.some((id) => each.claims.includes(id))));
    if (left.length === 0 || first === undefined) continue;
    faults.set(first, {
      code: 'one-side-only',
      span: first.sentence,
      claims: [...left, ...first.claims],
      speaker: first.speaker,
      remedy: { kind: 'other-side', claims: left },
    });
  }
  return all.map((each) => ({ ...each, fault: faults.get(each) ?? each.fault }));
}

/** Where, when, by whom and how it was are told with anything. */
function isByTheWay({ question }: QuestionComparison): boolean {
  return ['place', 'time', 'agent', 'cause'].includes(roleOf(question));
}

/** Both ask what it cost, or both ask what was done. */
function isAkin({ question: a }: QuestionComparison, { question: b }: QuestionComparison): boolean {
  const isOfHarm = (question: Question) =>
    ['count', 'dead', 'damage', 'name', 'nationality'].includes(roleOf(question));
  const isOfDeed = (question: Question) =>
    ['agent', 'doer', 'cause', 'target', 'owner', 'helper'].includes(roleOf(question));
  return (isOfHarm(a) && isOfHarm(b)) || (isOfDeed(a) && isOfDeed(b));
}

function assemble(text: string, incident: Incident | null, all: readonly Found[]): DraftCheck {
  const findings: DraftFinding[] = [];
  const statements: DraftStatement[] = [];
  const counts = new Map<string, number>();
  for (const { fault, comparison, incident: of, ...rest } of all) {
    const question = comparison?.question.id ?? null;
    const own: string[] = [];
    if (fault !== null) {
      const same = findings.find(
        ({ code, span }) => code === fault.code && span[0] < fault.span[1] && fault.span[0] < span[1],
      );
      if (same !== undefined) own.push(same.key);
      else {
        const words = text.slice(...fault.span).replace(/\s+/g, ' ');
        const base = `${fault.code} ${of.id} ${question ?? ''} ${words}`;
        const count = (counts.get(base) ?? 0) + 1;
        counts.set(base, count);
        const key = count === 1 ? base : `${base} ${count}`;
        findings.push({ ...fault, key, incident: of.id, question });
        own.push(key);
      }
    }
    statements.push({ ...rest, incident: of.id, question, findings: own });
  }
  const inOrder = <Entry extends { readonly span: Span }>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { incident: incident?.id ?? null, statements: inOrder(statements), findings: inOrder(findings) };
}
