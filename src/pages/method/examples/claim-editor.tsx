import { useId } from 'react';
import type { QuestionComparison } from '../../../core/compare/comparison.ts';
import { findOrigin } from '../../../core/compare/origin.ts';
import { type Case, type Certainty, type Claim, certainties, type Stance, stances } from '../../../core/model/case.ts';
import { Quote } from '../../../parts/quote.tsx';
import { findSource, findSpeaker } from '../../../parts/speaker.ts';
import { sayClaimAnswer } from '../../../words/say-answer.ts';
import { nameSource } from '../../../words/say-claim.ts';
import { findWording } from '../../comparison/claim-wording.ts';
import { AnswerSelect } from './answer-select.tsx';
import { FigureFields } from './figure-fields.tsx';
import type { listAnswers } from './list-answers.ts';
import { sayPart } from './say-part.ts';

const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: 'asserts it',
  denies: 'denies it',
  noncommittal: 'neither confirms nor denies',
  declines: 'declined to comment',
  silent: 'did not address it',
};

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'as certain',
  probable: 'as believed',
  possible: 'as possible',
};

interface ClaimEditorProps {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
  readonly claim: Claim;
  /** As the data have it. */
  readonly before: Claim;
  readonly choices: ReturnType<typeof listAnswers>;
  /** Of a table; else a list item. */
  readonly isRow: boolean;
  readonly onChange: (claim: Claim) => void;
}

/** One claim of an example, its position, certainty and answer open to change. */
export function ClaimEditor({ theCase, comparison, claim, before, choices, isRow, onChange }: ClaimEditorProps) {
  const id = useId();
  const { question, decidedBy } = comparison;
  const speaker = findSpeaker(theCase, claim);
  const name = nameSource(theCase, speaker);
  const takesPosition = claim.stance === 'asserts' || claim.stance === 'denies';
  const relay = claim.source === findOrigin(claim) ? null : nameSource(theCase, findSource(theCase, claim.source));
  const party = theCase.partyById.get(speaker.party)?.name ?? '';
  const part = sayPart(theCase, comparison, claim);
  const Row = isRow ? 'tr' : 'li';
  const Head = isRow ? 'th' : 'div';
  const Cell = isRow ? 'td' : 'div';
  return (
    <Row data-decides={decidedBy.includes(claim.id) || undefined} data-changed={claim !== before || undefined}>
      <Head {...(isRow && { scope: 'row' as const })} className="example-source">
        <span id={id} className="example-name">
          {name}
        </span>
        {party !== name && <span className="example-party">{party}</span>}
        {relay !== null && <span className="example-party">passed on by {relay}</span>}
        {part !== null && <span className="example-part">{part}</span>}
      </Head>
      <Cell>
        <select
          className="example-select"
          aria-label={`Position of ${name}`}
          value={claim.stance}
          onChange={({ target }) => onChange({ ...claim, stance: target.value as Stance })}
        >
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {stanceWords[stance]}
            </option>
          ))}
        </select>
      </Cell>
      <Cell>
        <select
          className="example-select"
          aria-label={`Certainty of ${name}`}
          disabled={!takesPosition}
          value={claim.certainty}
          onChange={({ target }) => onChange({ ...claim, certainty: target.value as Certainty })}
        >
          {certainties.map((certainty) => (
            <option key={certainty} value={certainty}>
              {certaintyWords[certainty]}
            </option>
          ))}
        </select>
      </Cell>
      <Cell>
        <span className="hidden print:inline">{sayClaimAnswer(theCase, question, claim) ?? 'names none'}</span>
        {question.answer === 'quantity' ? (
          <FigureFields
            theCase={theCase}
            question={question}
            claim={claim}
            before={before}
            name={name}
            onChange={onChange}
          />
        ) : (
          <AnswerSelect question={question} claim={claim} choices={choices} name={name} onChange={onChange} />
        )}
      </Cell>
      <Cell className="example-words">
        <Words theCase={theCase} claim={before} />
      </Cell>
    </Row>
  );
}

function Words({ theCase, claim }: { theCase: Case; claim: Claim }) {
  const wording = findWording(theCase, claim);
  if (wording === null) return null;
  if (wording.isQuoted) return <Quote words={wording.words} language={wording.language} className="example-quote" />;
  return <span className="example-statement">In our words: {wording.words}</span>;
}
