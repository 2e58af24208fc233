import type { SaidClaim, SourceAccount } from '../../core/analysis/describe-source.ts';
import type { Case, Source } from '../../core/model/case.ts';
import { separator } from '../../parts/join-parts.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { sourceKindWord } from '../../words/say-source.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';
import { ClaimsByIncident } from './claims-by-incident.tsx';
import { listRelays } from './list-relays.ts';
import { RelayList } from './relay-list.tsx';
import { RevisionChains } from './revision-chains.tsx';
import { Section, type SectionProps } from './source-section.tsx';
import { SourceTally } from './source-tally.tsx';

interface SourcePageProps {
  readonly theCase: Case;
  readonly source: Source;
  readonly account: SourceAccount;
}

/** What one source said, how it stood to others, and what became of it. Each section only where there is any. */
export function SourcePage({ theCase, source, account }: SourcePageProps) {
  const { said, passedOn } = account;
  const party = theCase.partyById.get(source.party);
  const alone = said.filter((each) => each.alone !== null);
  const revised = said.filter(({ replacedBy }) => replacedBy.length > 0);
  // That a report misses its word on something is not said by it.
  const spoken = said.filter(({ claim }) => claim.stance !== 'silent');
  const silent = said.filter(takesNoPosition);
  const relays = listRelays(theCase, said);
  const sections: readonly SectionProps[] = [
    {
      id: 'said',
      title: 'What it said',
      count: spoken.length,
      children: <ClaimsByIncident theCase={theCase} claims={spoken} />,
    },
    {
      id: 'alone',
      title: 'Where it stood alone',
      count: alone.length,
      note: 'No other party with a vote says the same, or more or less of the same. Sources of its own party are left aside: they share one vote.',
      children: (
        <>
          <AloneList theCase={theCase} title="No other party took a position" claims={alone} solitude="nobody-else" />
          <AloneList
            theCase={theCase}
            title="Others answer differently; both may hold"
            claims={alone}
            solitude="others-differ"
          />
          <AloneList theCase={theCase} title="Others contradict it" claims={alone} solitude="contradicted" />
        </>
      ),
    },
    {
      id: 'revised',
      title: 'What it revised',
      count: revised.length,
      children: (
        <ClaimsByIncident
          theCase={theCase}
          claims={revised}
          draw={(replaced) => <RevisionChains theCase={theCase} replaced={replaced} />}
        />
      ),
    },
    {
      id: 'declined',
      title: 'Where it declined or took no position',
      count: silent.length,
      children: <ClaimsByIncident theCase={theCase} claims={silent} />,
    },
    {
      id: 'relayed',
      title: 'Who carried its word',
      count: account.reports,
      countOf: 'report',
      children: <RelayList theCase={theCase} outlets={account.outlets} relays={relays} />,
    },
    {
      id: 'passed-on',
      title: 'What it passed on from others',
      count: passedOn.length,
      children: <ClaimsByIncident theCase={theCase} claims={passedOn} />,
    },
  ];
  const filled = sections.filter(({ count }) => count > 0);
  return (
    <Frame title={isolateName(source.name)} page="sources">
      <p className="text-small text-soft">
        <Link to={{ page: 'sources' }}>Sources</Link>
        {separator}
        {isolateName(party?.name ?? source.party)}
      </p>
      <PageTitle>{isolateName(source.name)}</PageTitle>
      {source.description !== undefined && <p className="lede">{source.description}</p>}
      <p className="mt-1 text-small text-soft">
        {sourceKindWord[source.kind]}
        {separator}
        {source.named ? 'named' : 'unnamed'}
        {separator}
        {source.kind === 'outlet'
          ? 'what it says itself is shown, and has no vote'
          : `votes with ${isolateName(party?.name ?? source.party)}`}
      </p>
      {filled.length === 0 ? (
        <p className="mt-6">Nothing in this case is its word, and it passes on nobody’s.</p>
      ) : (
        <SourceTally sections={filled} />
      )}
      {filled.map((section) => (
        <Section key={section.id} {...section} />
      ))}
    </Frame>
  );
}

function takesNoPosition({ claim: { stance } }: SaidClaim): boolean {
  return stance === 'declines' || stance === 'noncommittal' || stance === 'silent';
}

interface AloneListProps {
  readonly theCase: Case;
  readonly title: string;
  readonly claims: readonly SaidClaim[];
  readonly solitude: SaidClaim['alone'];
}

function AloneList({ theCase, title, claims, solitude }: AloneListProps) {
  const those = claims.filter(({ alone }) => alone === solitude);
  if (those.length === 0) return null;
  return (
    <div className="alone">
      <h3 className="alone-title">
        {title} <span className="text-soft">{groupDigits(those.length)}</span>
      </h3>
      <ClaimsByIncident theCase={theCase} claims={those} level="h4" />
    </div>
  );
}
