import { findSources } from '../../matching/find-sources.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import { canonicalKeys, type SourceEntry } from '../../matching/index-sources.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Case, Source } from '../../model/case.ts';

/** Knows the sources of a case by what a draft may call them. */
export interface Namer {
  /** The one source that a name stands for; `home` is whose army "the army" is. */
  readonly find: (name: string, home: string | null) => Source | undefined;
  /** Whether two and more are named together, all of whom only tell: "Western intelligence and opposition sources". */
  readonly areTelling: (names: string, home: string | null) => boolean;
  /** Whoever only tells of what happens: a monitor, a ministry; not an army or a state, which act. */
  readonly isTelling: (source: Source) => boolean;
}

/** More names than any draft has are those of a hostile one, and forgotten again. */
const mostNames = 5000;

export function createNamer(matching: Matching): Namer {
  // The same few names come again with every key.
  const known = new Map<string, Source | undefined>();
  const telling = new Set(matching.sources.entries.filter(isOnlyTelling).map(({ source }) => source));
  return {
    find: (name, home) => {
      const key = `${home} ${name}`;
      if (known.has(key)) return known.get(key);
      if (known.size >= mostNames) known.clear();
      const source = findNamed(matching, name, home);
      known.set(key, source);
      return source;
    },
    areTelling: (names, home) => {
      if (!/ and /i.test(names) || !mayName(matching, findWords(names))) return false;
      const found = findSources(matching.sources, names, home).map(({ id }) =>
        id === null ? undefined : matching.theCase.sourceById.get(id),
      );
      return found.length > 1 && found.every((source) => source !== undefined && telling.has(source));
    },
    isTelling: (source) => telling.has(source),
  };
}

/** "The monitor" is that which the case names, if it names but one. */
function findNamed(matching: Matching, name: string, home: string | null): Source | undefined {
  const { sources, theCase } = matching;
  const words = findWords(name);
  if (!mayName(matching, words) && !/^\p{Lu}{3,}$/u.test(name)) return undefined;
  const [one, ...others] = findSources(sources, name, home);
  if (others.length > 0) return undefined;
  if (one?.id != null) return theCase.sourceById.get(one.id);
  return words.at(-1)?.key === 'monitor' ? findMonitor(theCase) : undefined;
}

/** Any word of it stands in the name of a source. */
function mayName({ sources: { byKey, bySurname } }: Matching, words: readonly Word[]): boolean {
  const keys = [...canonicalKeys(words), ...words.map(({ key }) => key)];
  return keys.some((key) => byKey.has(key) || bySurname.has(key));
}

function findMonitor({ sources }: Case): Source | undefined {
  const [only, ...others] = sources.filter(
    ({ kind, named, name }) => kind === 'monitor' && named && !name.includes(','),
  );
  return others.length > 0 ? undefined : only;
}

/** What an official body that only tells is called: a ministry does not act, a government does. */
const ofOffice = new Set(['ministry', 'official', 'source', 'director']);

function isOnlyTelling({ source: { kind, named }, surname, keys }: SourceEntry): boolean {
  if (kind === 'armed-group') return !named;
  if (surname !== null) return true;
  if (kind === 'military') return keys.includes('source');
  return kind !== 'official' || keys.some((key) => ofOffice.has(key));
}
