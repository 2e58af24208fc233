import { entryLists } from '../../core/model/case-change.ts';
import type { ImportPreview } from '../../desk/import-preview.ts';
import { countOf } from '../../parts/mark-count.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { countEntries } from '../../words/say-difference.ts';

type Read = Extract<ImportPreview, { status: 'read' }>;

function listFilled(counts: Read['counts']) {
  return entryLists.filter((list) => Object.values(counts[list]).some((number) => number > 0));
}

export function hasEntries(counts: Read['counts']): boolean {
  return listFilled(counts).length > 0;
}

/** So many new, the same, told differently, list by list; lists of which the file has nothing are left out. */
export function PreviewCounts({ preview: { counts, longer, added } }: { preview: Read }) {
  const lists = listFilled(counts);
  if (lists.length === 0) return <p>There are no entries in it.</p>;
  return (
    <>
      <table className="import-counts">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">New</th>
            <th scope="col">The same</th>
            <th scope="col">Differ</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => {
            const { added: isNew, same, different } = counts[list];
            return (
              <tr key={list}>
                <th scope="row">{countEntries(list, isNew + same + different)}</th>
                <td>{groupDigits(isNew)}</td>
                <td>{groupDigits(same)}</td>
                <td>{groupDigits(different)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {longer > 0 && (
        <p className="scope-note">
          {countOf(longer, 'report')} of yours {longer === 1 ? 'gains' : 'gain'} passages; what is there stays as it is.
        </p>
      )}
      {added.length > 0 && (
        <details className="import-new">
          <summary>New by name</summary>
          <ul>
            {added.map(({ list, entry }) => (
              <li key={`${list} ${entry.id}`}>{nameEntry(entry)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function nameEntry(entry: Read['added'][number]['entry']): string {
  if ('name' in entry) return entry.name;
  if ('label' in entry) return entry.label;
  return 'title' in entry ? entry.title : entry.id;
}
