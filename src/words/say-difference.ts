import type { Answer, Case, Evidence, Hurt, Quantity } from '../core/model/case.ts';
import type { EntryList } from '../core/model/case-change.ts';
import { sayDates, sayMoment } from './say-date.ts';
import { count } from './say-list.ts';

const listNames: Readonly<Record<EntryList, readonly [one: string, more: string]>> = {
  parties: ['party', 'parties'],
  sources: ['source', 'sources'],
  concepts: ['concept', 'concepts'],
  reports: ['report', 'reports'],
  incidents: ['incident', 'incidents'],
  questions: ['question', 'questions'],
  claims: ['claim', 'claims'],
};

/** "12 claims". */
export function countEntries(list: EntryList, number: number): string {
  return count(number, ...listNames[list]);
}

export function nameList(list: EntryList): string {
  return listNames[list][0];
}

/** What a field is called on the screen; one that is not here goes by its own name. */
const fieldNames: ReadonlyMap<string, string> = new Map([
  ['named', 'named source'],
  ['opposes', 'stands against'],
  ['broader', 'within'],
  ['aliases', 'also called'],
  ['lat', 'latitude'],
  ['lon', 'longitude'],
  ['url', 'link'],
  ['text', 'wording'],
  ['answer', 'answer'],
  ['accepts', 'answers accepted'],
  ['floor', 'too broad from'],
  ['hurts', 'tells against'],
  ['saidAt', 'said'],
  ['origin', 'whose claim it is'],
  ['supersedes', 'replaces'],
  ['exhaustive', 'list is complete'],
]);

export function nameField(field: string): string {
  return fieldNames.get(field) ?? field;
}

/** Fields that hold the id of a thing with a name. */
const references: ReadonlySet<string> = new Set([
  ...['party', 'opposes', 'broader', 'place', 'unit', 'floor', 'accused', 'source', 'origin'],
]);

/** The value of a field as a line of text; null where the field holds nothing. */
export function sayField(theCase: Case, field: string, value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return sayText(theCase, field, value);
  if (field === 'evidence') return (value as readonly Evidence[]).map(sayEvidence).join('\n');
  if (field === 'hurts') return (value as readonly Hurt[]).map((hurt) => sayHurt(theCase, hurt)).join('; ');
  if (field === 'date') return sayDates(value as { from: string; to: string });
  if (field === 'answer') return sayAnyAnswer(theCase, value as Answer);
  if (Array.isArray(value)) return value.map((each) => sayText(theCase, field, String(each))).join('; ');
  return JSON.stringify(value);
}

function sayText(theCase: Case, field: string, value: string): string {
  if (references.has(field)) return nameThing(theCase, field, value);
  return field === 'saidAt' || field === 'published' ? sayMoment(value) : value;
}

/** By its name; by its id where it is new with the file. */
function nameThing(theCase: Case, field: string, id: string): string {
  const { partyById, sourceById, conceptById } = theCase;
  if (field === 'party' || field === 'opposes' || field === 'accused') return partyById.get(id as never)?.name ?? id;
  if (field === 'source' || field === 'origin') return sourceById.get(id as never)?.name ?? id;
  return conceptById.get(id as never)?.label ?? id;
}

/** Of any question: the page does not have it. */
function sayAnyAnswer(theCase: Case, answer: Answer): string {
  if ('concepts' in answer) return answer.concepts.map((id) => nameThing(theCase, 'concepts', id)).join('; ');
  if ('quantity' in answer) return sayRange(theCase, answer.quantity);
  if ('extent' in answer) return answer.extent.join(' or ');
  return 'time' in answer ? sayDates(answer.time) : answer.text;
}

function sayRange(theCase: Case, { min, max, unit, words }: Quantity): string {
  const range = max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
  const counted = unit === undefined ? '' : ` ${nameThing(theCase, 'unit', unit)}`;
  return `${range}${counted}${words === undefined ? '' : ` (“${words}”)`}`;
}

function sayEvidence({ report, exact }: Evidence): string {
  return exact === undefined ? report : `“${exact}” (${report})`;
}

function sayHurt(theCase: Case, { party, by }: Hurt): string {
  return `${nameThing(theCase, 'party', party)}: ${sayAnyAnswer(theCase, by)}`;
}
