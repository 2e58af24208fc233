import type { Case, ConceptId, ConceptKind, Incident, Question, Source } from '../../../core/model/case.ts';
import { startOf } from '../../../core/model/dates.ts';
import { groupBy } from '../../../core/model/group-by.ts';
import type { Digest } from '../../../core/overview/digest.ts';
import { nameSource } from '../../../words/say-claim.ts';
import { sayDates } from '../../../words/say-date.ts';
import { capitalise } from '../../../words/say-list.ts';
import type { Choice, ChoiceGroup } from './choice-select.tsx';

const byName = new Intl.Collator('en');

/** By party, in the case's order, each party's by name. */
export function listSources(shared: Case): readonly ChoiceGroup[] {
  const ofParty = groupBy(shared.sources, ({ party }) => party);
  const choose = (source: Source) => ({ value: source.id, label: nameSource(shared, source) });
  return shared.parties
    .map(({ id, name }) => ({ label: name, choices: sortByLabel((ofParty.get(id) ?? []).map(choose)) }))
    .filter(({ choices }) => choices.length > 0);
}

export function listParties(shared: Case): readonly Choice[] {
  return sortByLabel(shared.parties.map(({ id, name }) => ({ value: id, label: name })));
}

/** Those nearest to the report's day first; the latest first where it has none. */
export function listIncidents(digests: readonly Digest[], published: string | null): readonly Choice[] {
  const day = published === null ? null : startOf(published);
  const measure = ({ from }: Digest['date']) => (day === null ? -startOf(from) : Math.abs(startOf(from) - day));
  return digests
    .map(({ id, title, date }) => ({ id, title, date, far: measure(date) }))
    .sort((a, b) => a.far - b.far)
    .map(({ id, title, date }) => ({ value: id, label: `${title}, ${sayDates(date)}` }));
}

/** What is asked of the incident, then what may be asked of any. */
export function listQuestions(incident: Incident | null, standard: readonly Question[]): readonly ChoiceGroup[] {
  const asked = incident?.questions ?? [];
  const choose = ({ id, text }: Question) => ({ value: id, label: text });
  const others = standard.filter(({ id }) => !asked.some((question) => question.id === id));
  return [
    { label: 'Asked of this incident', choices: asked.map(choose) },
    { label: 'Not asked of it yet', choices: others.map(choose) },
  ].filter(({ choices }) => choices.length > 0);
}

/** A concept as the lists have it. */
export interface ConceptChoice extends Choice {
  readonly depth: number;
  /** Its label, aliases and what holds it, in lower case, to be looked in. */
  readonly words: string;
}

/** As a tree, each under the one that holds it; among those of one level by name. `top`: only it and what lies under it. */
export function listConcepts(shared: Case, kind: ConceptKind, top?: ConceptId): readonly ConceptChoice[] {
  const ofKind = shared.concepts.filter((concept) => concept.kind === kind);
  const under = groupBy(ofKind, ({ broader }) => broader);
  const walk = (id: ConceptId | undefined, depth: number, above: string): readonly ConceptChoice[] =>
    [...(under.get(id) ?? [])]
      .sort((a, b) => byName.compare(a.label, b.label))
      .flatMap((concept) => {
        const words = [concept.label, ...(concept.aliases ?? []), above].join(' ').toLowerCase();
        const choice = { value: concept.id, label: capitalise(concept.label), depth, words };
        return [choice, ...walk(concept.id, depth + 1, words)];
      });
  const self = top === undefined ? undefined : shared.conceptById.get(top);
  if (self === undefined) return walk(undefined, 0, '');
  const words = self.label.toLowerCase();
  return [{ value: self.id, label: capitalise(self.label), depth: 0, words }, ...walk(self.id, 1, words)];
}

function sortByLabel(choices: readonly Choice[]): readonly Choice[] {
  return [...choices].sort((a, b) => byName.compare(a.label, b.label));
}
