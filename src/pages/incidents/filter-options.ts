import type { ConceptId } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import type { Counts } from '../../core/overview/find-incidents.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { nameSource } from '../../words/say-claim.ts';
import { sayConcept } from '../../words/say-concept.ts';
import { capitalise } from '../../words/say-list.ts';

const byName = new Intl.Collator('en');

/** One thing to choose in a filter, with how many incidents would be left. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly incidents: number;
  /** How deep it lies under others, which hold it. */
  readonly depth: number;
}

/** What can be chosen, with what it would leave. */
export interface FilterOptions {
  readonly sources: readonly FilterOption[];
  readonly parties: readonly FilterOption[];
  readonly questions: readonly FilterOption[];
  readonly places: readonly FilterOption[];
}

export function listOptions(openCase: OpenCase, counts: Counts): FilterOptions {
  return {
    sources: listSources(openCase, counts.sources),
    parties: listParties(openCase, counts.parties),
    questions: listQuestions(openCase, counts.questions),
    places: listPlaces(openCase, counts.places),
  };
}

function listSources({ shared }: OpenCase, counts: Counts['sources']): readonly FilterOption[] {
  return sortByCount(shared.sources.map((source) => toOption(source.id, nameSource(shared, source), counts)));
}

function listParties({ shared }: OpenCase, counts: Counts['parties']): readonly FilterOption[] {
  return sortByCount(shared.parties.map(({ id, name }) => toOption(id, name, counts)));
}

function listQuestions({ questions }: OpenCase, counts: Counts['questions']): readonly FilterOption[] {
  return sortByCount(questions.map(({ id, text }) => toOption(id, text, counts)));
}

/** As a tree, each place under the one that holds it; among those of one level by name. */
function listPlaces({ shared }: OpenCase, counts: Counts['places']): readonly FilterOption[] {
  const counted = shared.concepts.filter(({ id }) => Object.hasOwn(counts, id));
  const under = groupBy(counted, ({ broader }) => broader);
  const walk = (parent: ConceptId | undefined, depth: number): readonly FilterOption[] =>
    (under.get(parent) ?? [])
      .map(({ id }) => ({ ...toOption(id, capitalise(sayConcept(shared, id)), counts), depth }))
      .sort((a, b) => byName.compare(a.label, b.label))
      .flatMap((option) => [option, ...walk(option.value as ConceptId, depth + 1)]);
  return walk(undefined, 0);
}

function toOption(value: string, label: string, counts: Readonly<Record<string, number>>): FilterOption {
  const incidents = Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
  return { value, label: isolateName(label), incidents, depth: 0 };
}

function sortByCount(options: readonly FilterOption[]): readonly FilterOption[] {
  return options
    .filter(({ incidents }) => incidents > 0)
    .sort((a, b) => b.incidents - a.incidents || byName.compare(a.label, b.label));
}
