import type { ReactNode } from 'react';
import type { PlacedClaim } from '../../core/analysis/describe-source.ts';
import type { Case } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { sayDates } from '../../words/say-date.ts';
import { Link } from '../link.tsx';
import { ClaimLines } from './claim-lines.tsx';
import { MoreItems } from './more-items.tsx';
import { sortNewestFirst } from './sort-newest-first.ts';

interface ClaimsByIncidentProps<Placed extends PlacedClaim> {
  readonly theCase: Case;
  readonly claims: readonly Placed[];
  /** Of an incident's title. */
  readonly level?: 'h3' | 'h4';
  /** What stands below a question; left out, what the claims say. */
  readonly draw?: (asked: readonly Placed[]) => ReactNode;
}

export function ClaimsByIncident<Placed extends PlacedClaim>({
  theCase,
  claims,
  level: Title = 'h3',
  draw = (asked) => <ClaimLines theCase={theCase} claims={asked} />,
}: ClaimsByIncidentProps<Placed>) {
  const groups = groupBy(sortNewestFirst(claims), ({ incident }) => incident.id);
  return (
    <MoreItems
      items={[...groups]}
      step={6}
      className="incident-claims"
      draw={([id, group]) => (
        <li key={id} className="incident-claim-group">
          <div>
            <Title className="incident-claims-title">
              <Link to={{ incident: id }}>{group[0]?.incident.title}</Link>
            </Title>
            <p className="text-note text-faint">{group[0] && sayDates(group[0].incident.date)}</p>
          </div>
          <dl className="asked-claims">
            {[...groupBy(group, ({ question }) => question.id)].map(([question, asked]) => (
              <div key={question} className="asked-claim">
                <dt>{asked[0]?.question.text}</dt>
                <dd>{draw(asked)}</dd>
              </div>
            ))}
          </dl>
        </li>
      )}
    />
  );
}
