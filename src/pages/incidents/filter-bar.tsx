import { useMemo } from 'react';
import type { FilterName } from '../../core/overview/filters.ts';
import type { Counts, Order } from '../../core/overview/find-incidents.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import type { Address } from '../../io/address.ts';
import { marksInOrder } from '../../parts/mark-count.ts';
import { markWord } from '../../words/mark-word.ts';
import type { ChangeView } from '../use-view.ts';
import { type FilterOption, listOptions } from './filter-options.ts';
import { FilterSelect } from './filter-select.tsx';
import { dropFilter, orderOf, setFilter } from './filters-of.ts';
import { nameFilterValue } from './name-filter-value.ts';

interface FilterBarProps {
  readonly openCase: OpenCase;
  readonly address: Address;
  readonly counts: Counts;
  readonly changeView: ChangeView;
}

const orderWords: Record<Order, string> = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  conflicts: 'Most conflicts first',
};

const orders = Object.keys(orderWords) as Order[];

/** Each filter narrows what the others leave; every choice says how many incidents it would leave. */
export function FilterBar({ openCase, address, counts, changeView }: FilterBarProps) {
  const nameIn = (filter: FilterName) => (value: string) => nameFilterValue(openCase, filter, value);
  const choose = (filter: FilterName, current: string | null) => (value: string | null) => {
    if (value !== null) {
      changeView(setFilter(address, { filter, value }), `Filter: ${nameIn(filter)(value)}`);
    } else if (current !== null) {
      changeView(dropFilter(address, { filter, value: current }), `Without filter: ${nameIn(filter)(current)}`);
    }
  };
  const notIn = (chosen: readonly string[]) => (option: FilterOption) => !chosen.includes(option.value);
  const options = useMemo(() => listOptions(openCase, counts), [openCase, counts]);
  const sources = options.sources.filter(notIn(address.source));
  const parties = options.parties.filter(notIn(address.party));
  return (
    <div className="filters print:hidden">
      <FilterSelect
        name="Mark"
        any="Any mark"
        value={address.mark}
        nameOf={nameIn('mark')}
        options={listMarks(counts)}
        onChoose={choose('mark', address.mark)}
      />
      <FilterSelect
        name="Question"
        any="Any question"
        value={address.asked}
        nameOf={nameIn('question')}
        options={options.questions}
        onChoose={choose('question', address.asked)}
      />
      <FilterSelect
        name="Party"
        any={address.party.length > 0 ? 'And party …' : 'Any party'}
        value={null}
        nameOf={nameIn('parties')}
        options={parties}
        onChoose={choose('parties', null)}
      />
      <FilterSelect
        name="Source"
        any={address.source.length > 0 ? 'And source …' : 'Any source'}
        value={null}
        nameOf={nameIn('sources')}
        options={sources}
        onChoose={choose('sources', null)}
      />
      <FilterSelect
        name="Place"
        any="Any place"
        value={address.place}
        nameOf={nameIn('place')}
        options={options.places}
        onChoose={choose('place', address.place)}
      />
      <select
        className="filter-select"
        aria-label="Order"
        value={orderOf(address)}
        onChange={(event) => {
          const order = event.target.value as Order;
          changeView({ order }, orderWords[order]);
        }}
      >
        {orders.map((order) => (
          <option key={order} value={order} hidden={order === 'relevance' && address.q === ''}>
            {orderWords[order]}
          </option>
        ))}
      </select>
    </div>
  );
}

function listMarks({ marks }: Counts): readonly FilterOption[] {
  return marksInOrder
    .map((mark) => ({ value: mark, label: markWord[mark], incidents: marks[mark], depth: 0 }))
    .filter(({ incidents }) => incidents > 0);
}
