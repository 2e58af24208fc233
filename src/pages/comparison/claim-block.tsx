import { type OriginTrace, traceOrigins } from '../../core/analysis/trace-origins.ts';
import { findOrigin } from '../../core/compare/origin.ts';
import type { Claim, Question } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { Quote } from '../../parts/quote.tsx';
import { findReports } from '../../parts/speaker.ts';
import { againstInterest } from '../../words/say-interest.ts';
import { countOrigins, sayOrigins } from '../../words/say-origins.ts';
import type { Entry, Position } from './cell.ts';
import { ClaimAnswer } from './claim-answer.tsx';
import { ClaimButton } from './claim-button.tsx';
import { findWording, type Wording } from './claim-wording.ts';
import { Replaced } from './replaced.tsx';
import { isSoleVoice, nameSpeaker, sayOutlets, sayRelay, sayWhenBriefly } from './say-claim-here.ts';
import type { TableView } from './table-view.ts';

interface PositionBlockProps {
  readonly view: TableView;
  readonly question: Question;
  readonly position: Position;
}

/** One answer of a party, with each of its sources that gives it. */
export function PositionBlock({ view, question, position }: PositionBlockProps) {
  const claims = position.entries.map(({ claim }) => claim);
  const origins = traceOrigins(view.theCase, claims);
  const spread = origins.filter((trace) => !claims.some((claim) => carriesAll(claim, trace)));
  const wordings = chooseWordings(claims.map((claim) => findWording(view.theCase, claim)));
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
          trace={origins.find((trace) => carriesAll(entry.claim, trace)) ?? null}
          wording={wordings[index] ?? null}
        />
      ))}
      {spread.map((trace) => (
        <p key={trace.origin} className="source">
          {sayOrigins(view.theCase, [trace])}
        </p>
      ))}
    </div>
  );
}

/** No other claim of the origin rests on a report that this one does not. */
function carriesAll(claim: Claim, { origin, reports }: OriginTrace): boolean {
  return findOrigin(claim) === origin && reports.every(({ id }) => claim.evidence?.some(({ report }) => report === id));
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
  /** Its origin’s reports, where it rests on all of them. */
  readonly trace: OriginTrace | null;
  readonly wording: Wording | null;
}

function EntryBlock({ view, question, entry, camp, isFirst, trace, wording }: EntryBlockProps) {
  const { claim, earlier, stale, isAgainstInterest } = entry;
  const isOpenHere = [claim, ...earlier, ...stale].some(({ id }) => id === view.openClaim);
  return (
    <div className="entry-block">
      <div className="claim" data-open={view.openClaim === claim.id || undefined}>
        {isFirst && (
          <ClaimButton view={view} question={question} claim={claim} className="claim-answer" camp={camp}>
            <ClaimAnswer theCase={view.theCase} question={question} claim={claim} camp={camp} />
          </ClaimButton>
        )}
        {wording !== null && <ClaimWords wording={wording} />}
        <SourceLine view={view} question={question} claim={claim} trace={trace} isButton={!isFirst} />
        {isAgainstInterest && <p className="against-interest">{againstInterest}</p>}
      </div>
      <Replaced view={view} question={question} label="Earlier" claims={earlier} after={claim} />
      <Replaced view={view} question={question} label="Still carried" claims={stale} after={claim} />
      {view.isNarrow && isOpenHere && view.evidence}
    </div>
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
  readonly trace: OriginTrace | null;
  readonly isButton: boolean;
}

/** Source, date said, outlets, or how many of them have it from one origin. The source goes unnamed where its column's title has named it. */
function SourceLine({ view, question, claim, trace, isButton }: SourceLineProps) {
  const { theCase, incident } = view;
  const name = isButton || !isSoleVoice(theCase, incident, claim) ? nameSpeaker(theCase, claim) : null;
  const origins = trace === null ? [] : [trace];
  const count = name === null ? sayOrigins(theCase, origins) : countOrigins(theCase, origins);
  const line = joinParts(
    [
      name,
      sayRelay(theCase, claim),
      sayWhenBriefly(theCase, incident, claim),
      count ?? sayOutlets(findReports(theCase, claim)),
    ],
    separator,
  );
  if (!isButton) return <p className="source">{line}</p>;
  return (
    <ClaimButton view={view} question={question} claim={claim} className="source claim-source" namesSpeaker>
      {line}
    </ClaimButton>
  );
}
