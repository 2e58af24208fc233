import type { Case } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { separator } from '../../parts/join-parts.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { sourceKindWord } from '../../words/say-source.ts';
import { Link } from '../link.tsx';

/** Every source of the case under the party for which it votes; reports' own voices, which have no vote, last. */
export function SourceList({ theCase }: { theCase: Case }) {
  const voting = groupBy(
    theCase.sources.filter(({ kind }) => kind !== 'outlet'),
    ({ party }) => party,
  );
  const outlets = theCase.sources.filter(({ kind }) => kind === 'outlet');
  return (
    <section className="mt-12" aria-labelledby="all-sources">
      <h2 className="section-title" id="all-sources">
        All sources
      </h2>
      <ul className="source-parties">
        {theCase.parties.map(({ id, name }) => {
          const sources = voting.get(id);
          if (sources === undefined) return null;
          return (
            <li key={id}>
              <h3 className="source-party">{isolateName(name)}</h3>
              <ul>
                {sources.map((source) => (
                  <li key={source.id}>
                    <Link to={{ page: 'sources', source: [source.id] }}>{isolateName(source.name)}</Link>
                    <span className="source-kind">
                      {separator}
                      {sourceKindWord[source.kind]}
                      {!source.named && ', unnamed'}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {outlets.length > 0 && (
        <>
          <h3 className="source-party mt-7">Reports in their own voice</h3>
          <p className="text-small text-soft">What a report says without naming a source is shown, and has no vote.</p>
          <ul className="source-outlets">
            {outlets.map((source) => (
              <li key={source.id}>
                <Link to={{ page: 'sources', source: [source.id] }}>{isolateName(source.name)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
