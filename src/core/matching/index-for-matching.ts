import type { Case, ConceptId, Incident, Question } from '../model/case.ts';
import { isNarrowed } from './asked-count.ts';
import { indexConceptPhrases } from './concept-phrases.ts';
import { type IncidentIndex, indexIncidents } from './index-incidents.ts';
import { indexSources, type SourceIndex } from './index-sources.ts';
import { type ContentIndex, mapActorsOfCountries } from './read-content.ts';
import { countries } from './spelling.ts';
import { strikeNouns } from './strike-words.ts';
import { keysOf } from './word.ts';
import { standardValues, type WordValues } from './word-values.ts';

/** A case as texts are matched with it: made once, used for many reports. */
export interface Matching extends ContentIndex {
  readonly theCase: Case;
  readonly sources: SourceIndex;
  readonly incidents: IncidentIndex;
  /** The nouns of targets, in keys: "base", "depot". */
  readonly targetHeads: ReadonlySet<string>;
  /** Countries as places: an incident is not in "Syria". */
  readonly countryPlaces: ReadonlySet<ConceptId>;
  /** Causes that say no more than that there was one: "attack". */
  readonly generalCauses: ReadonlySet<ConceptId>;
  /** Questions of matters that count only some of what their unit names: "in the week to 4 May". */
  readonly narrowed: readonly { readonly incident: Incident; readonly question: Question }[];
  /** Places whose label describes them in three words and more. */
  readonly bags: readonly { readonly id: ConceptId; readonly keys: readonly string[] }[];
}

/** `values`: what words for a number stand for. */
export function indexForMatching(theCase: Case, values: WordValues = standardValues): Matching {
  const phrases = indexConceptPhrases(theCase);
  const incidents = indexIncidents(theCase);
  const places = theCase.concepts.filter(({ kind }) => kind === 'place');
  const countryPlaces = new Set(
    places
      .filter(({ label, broader }) => broader === undefined && countries.has(keysOf(label).join(' ')))
      .map(({ id }) => id),
  );
  const generalCauses = new Set(
    theCase.concepts.filter(({ kind, label }) => kind === 'cause' && strikeNouns.has(label)).map(({ id }) => id),
  );
  return {
    theCase,
    phrases,
    values,
    sources: indexSources(theCase),
    incidents,
    narrowed: listNarrowed(theCase, incidents),
    actorsOfCountries: mapActorsOfCountries(theCase, phrases),
    targetHeads: new Set(
      theCase.concepts.flatMap(({ kind, label }) => (kind === 'target' ? keysOf(label).slice(-1) : [])),
    ),
    countryPlaces,
    generalCauses,
    bags: places.flatMap(({ id, label }) => {
      const keys = keysOf(label).filter(
        (key) => !['of', 'and', 'the', 'zone', 'its', 'surrounding', 'in', 'to'].includes(key),
      );
      return keys.length >= 3 && keys.filter((key) => countries.has(key)).length >= 2 ? [{ id, keys }] : [];
    }),
  };
}

function listNarrowed(theCase: Case, { matters }: IncidentIndex): Matching['narrowed'] {
  return matters.flatMap(({ incident }) =>
    incident.questions.flatMap((question) => (isNarrowed(theCase, question) ? [{ incident, question }] : [])),
  );
}
