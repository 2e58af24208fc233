import { keyAnswer } from '../../compare/same-answer.ts';
import { foldAddress, foldName } from '../../intake/same-page.ts';
import type { Claim, Concept, Incident, Party, Question, Report, Source } from '../../model/case.ts';
import { endOf, startOf } from '../../model/dates.ts';

/**
 * By what entries of two cases are known to be one thing. The ids in them are those of one case
 * already; a name that folds to nothing is no key. What is told apart here for sure is not asked.
 */

export function keysOfParty({ name }: Party): readonly string[] {
  return keyNames(name);
}

export function keysOfSource({ name, party }: Source): readonly string[] {
  return keyNames(name).map((key) => `${party} ${key}`);
}

export function isOtherSource(a: Source, b: Source): boolean {
  return a.party !== b.party && a.kind !== b.kind && foldName(a.name) !== foldName(b.name);
}

export function keysOfConcept({ kind, label }: Concept): readonly string[] {
  return keyNames(label).map((key) => `${kind} ${key}`);
}

export function isOtherConcept(a: Concept, b: Concept): boolean {
  return a.kind !== b.kind;
}

/** Its link, or outlet, headline and day. */
export function keysOfReport({ url, outlet, headline, published }: Report): readonly string[] {
  const day = published?.slice(0, 10) ?? '';
  const title = keyNames(outlet, headline).map((key) => `${key} ${day}`);
  return url === undefined ? title : [`at ${foldAddress(url)}`, ...title];
}

export function isOtherReport(a: Report, b: Report): boolean {
  const isSameLink = a.url !== undefined && b.url !== undefined && foldAddress(a.url) === foldAddress(b.url);
  return !isSameLink && foldName(a.headline) !== foldName(b.headline) && foldName(a.outlet) !== foldName(b.outlet);
}

export function keysOfIncident({ title, date }: Incident): readonly string[] {
  return keyNames(title).map((key) => `${key} ${date.from}`);
}

export function isOtherIncident(a: Incident, b: Incident): boolean {
  const areApart = startOf(a.date.from) > endOf(b.date.to) || startOf(b.date.from) > endOf(a.date.to);
  return areApart && a.place !== b.place && foldName(a.title) !== foldName(b.title);
}

export function keysOfQuestion(question: Question): readonly string[] {
  return keyNames(question.text).map((key) => `${keyType(question)} ${key}`);
}

/** An answer to the one would be none to the other. */
export function isOtherQuestion(a: Question, b: Question): boolean {
  return keyType(a) !== keyType(b);
}

function keyType({ answer, kind }: Question): string {
  return `${answer} ${kind}`;
}

/** Whose word it is, on what, which position, in which reports; where none is named, in which words. */
export function keysOfClaim(claim: Claim, question: Question | undefined): readonly string[] {
  const { source, origin, stance, answer, statement } = claim;
  if (question === undefined) return [];
  const position = `${stance} ${answer === undefined ? '' : keyAnswer(answer, question)}`;
  const reports = listReportIds(claim);
  return [JSON.stringify([question.id, source, origin ?? '', position, reports.length > 0 ? reports : statement])];
}

export function isOtherClaim(a: Claim, b: Claim): boolean {
  const reports = new Set(listReportIds(a));
  return a.question !== b.question || (a.source !== b.source && !listReportIds(b).some((id) => reports.has(id)));
}

function listReportIds({ evidence = [] }: Claim): readonly string[] {
  return [...new Set(evidence.map(({ report }) => report))].sort();
}

/** None where one of the names folds to nothing: entries without a name are not alike for that. */
function keyNames(...names: readonly string[]): readonly string[] {
  const folded = names.map(foldName);
  return folded.includes('') ? [] : [folded.join(' | ')];
}
