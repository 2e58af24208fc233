import type { Address } from '../../io/address.ts';
import { useCaseStore } from '../../store/case-store.ts';
import { searchFieldId } from '../search-field-id.ts';
import type { ChangeView } from '../use-view.ts';

interface SearchFieldProps {
  readonly address: Address;
  readonly changeView: ChangeView;
}

export function SearchField({ address, changeView }: SearchFieldProps) {
  const searchable = useCaseStore((state) => state.searchable);
  return (
    <search className="search">
      <label htmlFor={searchFieldId} className="sr-only">
        Search titles, places, sources, quotes and statements
      </label>
      <input
        id={searchFieldId}
        className="search-field"
        type="search"
        value={address.q}
        placeholder="Search titles, places, sources, quotes   /"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => changeView({ q: event.target.value }, `Search: “${event.target.value}”`, 'gesture')}
      />
      {searchable < 1 && address.q !== '' && (
        <p className="text-note text-soft" role="status">
          Preparing the search: {Math.round(searchable * 100)} %
        </p>
      )}
    </search>
  );
}
