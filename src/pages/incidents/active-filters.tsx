import type { Filters } from '../../core/overview/filters.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import type { Address } from '../../io/address.ts';
import type { ChangeView } from '../use-view.ts';
import { dropFilter, listActive, noFilterChange } from './filters-of.ts';
import { nameFilterValue } from './name-filter-value.ts';

interface ActiveFiltersProps {
  readonly openCase: OpenCase;
  readonly address: Address;
  readonly filters: Filters;
  readonly changeView: ChangeView;
}

/** All that narrows the list, each taken away by one press. */
export function ActiveFilters({ openCase, address, filters, changeView }: ActiveFiltersProps) {
  const active = listActive(filters);
  if (active.length === 0) return null;
  return (
    <ul className="active-filters" aria-label="Filters set">
      {active.map((each) => {
        const name = nameFilterValue(openCase, each.filter, each.value);
        return (
          <li key={`${each.filter} ${each.value}`}>
            <button
              type="button"
              className="filter-chip"
              aria-label={`Take away the filter ${name}`}
              onClick={() => changeView(dropFilter(address, each), `Without filter: ${name}`)}
            >
              {name}
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        );
      })}
      {active.length > 1 && (
        <li>
          <button
            type="button"
            className="text-button text-small print:hidden"
            onClick={() => changeView(noFilterChange, 'All filters cleared')}
          >
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}
