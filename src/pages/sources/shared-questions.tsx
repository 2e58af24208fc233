import type { SharedQuestion } from '../../core/analysis/compare-parties.ts';
import type { Mark } from '../../core/compare/comparison.ts';
import type { Case, Claim, Party } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { countOf, marksInOrder } from '../../parts/mark-count.ts';
import { MarkSign, MarkWord } from '../../parts/mark-style.tsx';
import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { sayDates } from '../../words/say-date.ts';
import { nameSpeaker, sayRelay, sayWhat } from '../comparison/say-claim-here.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';
import { MoreItems } from './more-items.tsx';
import { sortNewestFirst } from './sort-newest-first.ts';

interface SharedQuestionsProps {
  readonly theCase: Case;
  readonly a: Party;
  readonly b: Party;
  readonly shared: readonly SharedQuestion[];
}

/** The list behind a cell of the matrix. */
export function SharedQuestions({ theCase, a, b, shared }: SharedQuestionsProps) {
  // Not "and", which many a party's name holds.
  const title = `${isolateName(a.name)} beside ${isolateName(b.name)}`;
  return (
    <Frame title={title} page="sources">
      <p className="text-small text-soft">
        <Link to={{ page: 'sources' }}>Sources</Link>
        {separator}Party by party
      </p>
      <PageTitle>{title}</PageTitle>
      <p className="lede">
        {shared.length === 0
          ? 'There is no question on which both took a position.'
          : `${countOf(shared.length, 'question')} on which both took a position, each marked as if only these two had been heard. With all sources the mark may be another.`}
      </p>
      {marksInOrder.map((mark) => (
        <MarkedQuestions
          key={mark}
          theCase={theCase}
          mark={mark}
          parties={[a, b]}
          shared={sortNewestFirst(shared.filter((each) => each.mark === mark))}
        />
      ))}
    </Frame>
  );
}

const titleOf: Record<Mark, string> = {
  conflict: 'conflict-title',
  agree: 'agree-title',
  unconfirmed: 'unconfirmed-title',
};

interface MarkedQuestionsProps {
  readonly theCase: Case;
  readonly mark: Mark;
  readonly parties: readonly [Party, Party];
  readonly shared: readonly SharedQuestion[];
}

function MarkedQuestions({ theCase, mark, parties: [a, b], shared }: MarkedQuestionsProps) {
  if (shared.length === 0) return null;
  return (
    <section className="shared-section" aria-labelledby={titleOf[mark]}>
      <h2 className="shared-title" id={titleOf[mark]}>
        <MarkSign mark={mark} />
        <span>
          <MarkWord mark={mark} /> <span className="text-soft">{groupDigits(shared.length)}</span>
        </span>
      </h2>
      <MoreItems
        items={shared}
        step={60}
        className="shared-list"
        draw={({ incident, question, ofA, ofB }) => (
          <li key={`${incident.id} ${question.id}`} className="shared-question">
            <div>
              <p className="text-note text-faint">
                {sayDates(incident.date)}
                {separator}
                {incident.title}
              </p>
              <h3 className="shared-text">
                <Link to={{ incident: incident.id, question: question.id }}>{question.text}</Link>
              </h3>
            </div>
            {[
              { party: a, claims: ofA },
              { party: b, claims: ofB },
            ].map(({ party, claims }) => (
              <div key={party.id}>
                <h4 className="shared-party">{isolateName(party.name)}</h4>
                <ul className="shared-claims">
                  {claims.map((claim) => (
                    <li key={claim.id}>
                      <Link className="quiet-link" to={{ incident: incident.id, claim: claim.id }}>
                        {sayWhat(theCase, question, claim)}
                      </Link>
                      <span className="source">{saySpeaker(theCase, claim, party)}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </li>
        )}
      />
    </section>
  );
}

/** The source goes unnamed where the party goes by its name, and has been. */
function saySpeaker(theCase: Case, claim: Claim, party: Party): string {
  const name = nameSpeaker(theCase, claim);
  return joinParts([name === party.name ? null : isolateName(name), sayRelay(theCase, claim)], ', ');
}
