import type { ConceptId, PartyId, SourceId } from '../../core/model/case.ts';
import { isDateText } from '../../core/model/dates.ts';
import type { FilterName } from '../../core/overview/filters.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { markWord } from '../../words/mark-word.ts';
import { nameSource } from '../../words/say-claim.ts';
import { sayConcept } from '../../words/say-concept.ts';
import { sayDay } from '../../words/say-date.ts';

/** What a filter is set to, in words; as typed, where the case has nothing by that id. */
export function nameFilterValue({ shared, questions }: OpenCase, filter: FilterName, value: string): string {
  switch (filter) {
    case 'words':
      return `“${value}”`;
    case 'sources': {
      const source = shared.sourceById.get(value as SourceId);
      return `source ${source === undefined ? value : nameSource(shared, source)}`;
    }
    case 'parties':
      return `party ${shared.partyById.get(value as PartyId)?.name ?? value}`;
    case 'mark':
      return markWord[value as keyof typeof markWord];
    case 'question':
      return questions.find(({ id }) => id === value)?.text ?? value;
    case 'place':
      return sayConcept(shared, value as ConceptId);
    case 'from':
      return `from ${sayDate(value)}`;
    case 'to':
      return `until ${sayDate(value)}`;
  }
}

function sayDate(date: string): string {
  return isDateText(date) ? sayDay(date) : date;
}
