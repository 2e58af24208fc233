import type { Party, Source } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { Frame } from '../frame.tsx';
import { NoSuchSource } from './no-such-source.tsx';
import { SharedQuestions } from './shared-questions.tsx';
import { SourcePage } from './source-page.tsx';
import { SourcesPage } from './sources-page.tsx';

/** Which of the pages on sources the address names, and what it asks of the desk. */
export function SourcesPages({ openCase }: { openCase: OpenCase }) {
  const [address] = useAddress();
  const { parties, sources } = openCase.shared;
  const [wanted] = address.source;
  if (wanted !== undefined) {
    const source = sources.find(({ id }) => id === wanted);
    return source === undefined ? <NoSuchSource wanted={wanted} /> : <AskSource openCase={openCase} source={source} />;
  }
  const [idOfA, idOfB] = address.party;
  if (idOfA === undefined) return <AskMatrix openCase={openCase} />;
  const a = parties.find(({ id }) => id === idOfA);
  const b = parties.find(({ id }) => id === idOfB);
  if (a === undefined || b === undefined || a === b) return <NoSuchSource wanted={address.party.join(', ')} />;
  return <AskShared openCase={openCase} a={a} b={b} />;
}

function AskMatrix({ openCase: { desk, shared } }: { openCase: OpenCase }) {
  const { value } = useAnswer(desk, 'parties', (asked) => asked.compareParties());
  return value === null ? <Waiting /> : <SourcesPage theCase={shared} matrix={value} />;
}

interface AskSharedProps {
  readonly openCase: OpenCase;
  readonly a: Party;
  readonly b: Party;
}

function AskShared({ openCase: { desk, shared }, a, b }: AskSharedProps) {
  const key = `shared ${JSON.stringify([a.id, b.id])}`;
  const { value, isCurrent } = useAnswer(desk, key, (asked) => asked.listShared(a.id, b.id));
  if (value === null || !isCurrent) return <Waiting />;
  return <SharedQuestions key={key} theCase={shared} a={a} b={b} shared={value} />;
}

function AskSource({ openCase: { desk, shared }, source }: { openCase: OpenCase; source: Source }) {
  const { value, isCurrent } = useAnswer(desk, `source ${source.id}`, (asked) => asked.describeSource(source.id));
  if (value === null || !isCurrent) return <Waiting />;
  return <SourcePage key={source.id} theCase={shared} source={source} account={value} />;
}

function Waiting() {
  return (
    <Frame title="Sources Say" page="sources" isStillLoading>
      {null}
    </Frame>
  );
}
