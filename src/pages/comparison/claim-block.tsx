import type { Claim, Question } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { Quote } from '../../parts/quote.tsx';
import { findReports } from '../../parts/speaker.ts';
import { CampLetter } from './camp-letter.tsx';
import type { Entry, Position } from './cell.ts';
import { ClaimButton } from './claim-button.tsx';
import { findWording, type Wording } from './claim-wording.ts';
import { Replaced } from './replaced.tsx';
import {
  findSilence,
  isSoleVoice,
  nameSpeaker,
  sayAnswerHere,
  sayOutlets,
  sayRelay,
  sayUnlessPlain,
  sayWhenBriefly,
} from './say-claim-here.ts';
import { SilenceSign } from './silence-sign.tsx';
import type { TableView } from './table-view.ts';

interface PositionBlockProps {
  readonly view: TableView;
  readonly question: Question;
  readonly position: Position;
}

/** One answer of a party, with each of its sources that gives it. */
export function PositionBlock({ view, question, position }: PositionBlockProps) {
  const wordings = chooseWordings(position.entries.map(({ claim }) => findWording(view.theCase, claim)));
  return (
    <div className="position">
      {position.entries.map((entry, index) => (
        <EntryBlock
          key={entry.claim.id}
          view={view}
          question={question}
          entry={entry}
          camp={position.camp}
          isFirst={index === 0}
          wording={wordings[index] ?? null}
        />
      ))}
    </div>
  );
}

/**
 * Under one answer: the first claim's words, then quotations that differ. Where
 * any is quoted each has its own words, lest one source's stand over another;
 * else our account of the first serves all, and the rest is a press away.
 */
function chooseWordings(wordings: readonly (Wording | null)[]): readonly (Wording | null)[] {
  const isAnyQuoted = wordings.some((wording) => wording?.isQuoted === true);
  return wordings.map((wording, index) => {
    const isNew = wordings.slice(0, index).every((before) => before?.words !== wording?.words);
    return index === 0 || (isAnyQuoted && isNew) ? wording : null;
  });
}

interface EntryBlockProps {
  readonly view: TableView;
  readonly question: Question;
  readonly entry: Entry;
  readonly camp: string | null;
  readonly isFirst: boolean;
  readonly wording: Wording | null;
}

function EntryBlock({ view, question, entry: { claim, earlier, stale }, camp, isFirst, wording }: EntryBlockProps) {
  const isOpenHere = [claim, ...earlier, ...stale].some(({ id }) => id === view.openClaim);
  return (
    <div className="entry-block">
      <div className="claim" data-open={view.openClaim === claim.id || undefined}>
        {isFirst && (
          <ClaimButton view={view} question={question} claim={claim} className="claim-answer" camp={camp}>
            <ClaimAnswer view={view} question={question} claim={claim} camp={camp} />
          </ClaimButton>
        )}
        {wording !== null && <ClaimWords wording={wording} />}
        <SourceLine view={view} question={question} claim={claim} isButton={!isFirst} />
      </div>
      <Replaced view={view} question={question} label="Earlier" claims={earlier} after={claim} />
      <Replaced view={view} question={question} label="Still carried" claims={stale} after={claim} />
      {view.isNarrow && isOpenHere && view.evidence}
    </div>
  );
}

interface ClaimAnswerProps {
  readonly view: TableView;
  readonly question: Question;
  readonly claim: Claim;
  readonly camp: string | null;
}

function ClaimAnswer({ view, question, claim, camp }: ClaimAnswerProps) {
  const silence = findSilence(claim);
  const position = sayUnlessPlain(claim);
  const answer = sayAnswerHere(view.theCase, question, claim);
  if (silence !== null) {
    return (
      <span className="silence">
        <SilenceSign silence={silence} />
        <span>
          {position}
          {answer !== null && <span className="silence-about">: {answer}</span>}
        </span>
      </span>
    );
  }
  return (
    <>
      {position !== null && <span className="stance">{position}</span>}
      <span className={position === null ? 'answer' : 'answer answer-qualified'}>
        {camp !== null && <CampLetter letter={camp} />}
        {answer}
      </span>
    </>
  );
}

function ClaimWords({ wording: { words, language, isQuoted } }: { wording: Wording }) {
  if (!isQuoted) return <p className="statement">{words}</p>;
  return <Quote className="cell-quote" words={words} language={language} />;
}

interface SourceLineProps {
  readonly view: TableView;
  readonly question: Question;
  readonly claim: Claim;
  readonly isButton: boolean;
}

/** Source, date said, outlets. The source goes unnamed where its column's title has named it. */
function SourceLine({ view, question, claim, isButton }: SourceLineProps) {
  const { theCase, incident } = view;
  const name = isButton || !isSoleVoice(theCase, incident, claim) ? nameSpeaker(theCase, claim) : null;
  const line = joinParts(
    [name, sayRelay(theCase, claim), sayWhenBriefly(theCase, incident, claim), sayOutlets(findReports(theCase, claim))],
    separator,
  );
  if (!isButton) return <p className="source">{line}</p>;
  return (
    <ClaimButton view={view} question={question} claim={claim} className="source claim-source" namesSpeaker>
      {line}
    </ClaimButton>
  );
}
