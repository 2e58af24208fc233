import type { Loosening } from '../../core/overview/find-incidents.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import type { Address } from '../../io/address.ts';
import { countOf } from '../../parts/mark-count.ts';
import type { ChangeView } from '../use-view.ts';
import { dropFilter, noFilterChange } from './filters-of.ts';
import { nameFilterValue } from './name-filter-value.ts';

interface NothingFoundProps {
  readonly openCase: OpenCase;
  readonly address: Address;
  readonly loosen: readonly Loosening[];
  readonly changeView: ChangeView;
}

/** Says which filter stands in the way. */
export function NothingFound({ openCase, address, loosen, changeView }: NothingFoundProps) {
  return (
    <div className="nothing-found">
      <p>
        {loosen.length > 0
          ? 'No incident fits all of this. Without one of the filters:'
          : 'No incident fits all of this, and taking away any one filter would not help.'}
      </p>
      <ul>
        {loosen.map((each) => {
          const name = nameFilterValue(openCase, each.filter, each.value);
          return (
            <li key={`${each.filter} ${each.value}`}>
              <button
                type="button"
                className="text-button"
                onClick={() => changeView(dropFilter(address, each), `Without filter: ${name}`)}
              >
                without {name}
              </button>
              : {countOf(each.incidents, 'incident')}
            </li>
          );
        })}
        <li>
          <button
            type="button"
            className="text-button"
            onClick={() => changeView(noFilterChange, 'All filters cleared')}
          >
            clear all filters
          </button>
          : {countOf(openCase.digests.length, 'incident')}
        </li>
      </ul>
    </div>
  );
}
