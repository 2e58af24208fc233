import type { IncidentId } from '../../core/model/case.ts';
import type { Hit } from '../../core/overview/explain-texts.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { isRightToLeft } from '../../parts/text-direction.ts';
import { Link } from '../link.tsx';
import { cutText } from './cut-text.ts';

interface EntryHitsProps {
  readonly openCase: OpenCase;
  readonly id: IncidentId;
  /** Its index in the case. */
  readonly incident: number;
  readonly words: string;
}

/** Title, gist and place stand in the entry already; a name or a quotation that was found does not. */
const shownInEntry: ReadonlySet<Hit['field']> = new Set(['title', 'summary', 'place']);
const mostShown = 2;

/** Why an incident was found, where its entry does not show it. */
export function EntryHits({ openCase, id, incident, words }: EntryHitsProps) {
  const { value, isCurrent } = useAnswer(openCase.desk, `explain ${incident} ${words}`, (desk) =>
    desk.explain(words, incident),
  );
  if (value === null || !isCurrent) return null;
  const hits = value.filter(({ field }) => !shownInEntry.has(field)).slice(0, mostShown);
  if (hits.length === 0) return null;
  return (
    <ul className="entry-hits">
      {hits.map((hit) => (
        <li key={`${hit.field} ${hit.claim ?? ''} ${hit.text}`}>
          {hit.claim === null ? (
            <HitWords hit={hit} />
          ) : (
            <Link to={{ incident: id, claim: hit.claim }}>
              <HitWords hit={hit} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function HitWords({ hit: { field, text, language, marked } }: { hit: Hit }) {
  const { start, end, marked: inSight } = cutText(text, marked);
  const parts = inSight.map(([first, last], index) => ({
    lead: text.slice(inSight[index - 1]?.[1] ?? start, first),
    found: text.slice(first, last),
    at: first,
  }));
  const Words = field === 'quote' ? 'q' : 'span';
  return (
    <Words lang={language} dir={isRightToLeft(language) ? 'rtl' : 'auto'}>
      {start > 0 && '…'}
      {parts.map(({ lead, found, at }) => (
        <span key={at}>
          {lead}
          <mark>{found}</mark>
        </span>
      ))}
      {text.slice(inSight.at(-1)?.[1] ?? start, end)}
      {end < text.length && '…'}
    </Words>
  );
}
