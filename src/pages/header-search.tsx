import { noView, useAddress } from '../io/address.ts';
import { searchFieldId } from './search-field-id.ts';

/** On every page but the first, which has its own field: Enter leads there with the words. */
export function HeaderSearch() {
  const [, changeAddress] = useAddress();
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('words');
          if (typeof words === 'string' && words.trim() !== '') changeAddress({ ...noView, q: words.trim() }, 'push');
        }}
      >
        <input
          id={searchFieldId}
          className="header-search"
          name="words"
          type="search"
          aria-label="Search all incidents"
          placeholder="Search /"
          autoComplete="off"
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.blur();
          }}
        />
      </form>
    </search>
  );
}
