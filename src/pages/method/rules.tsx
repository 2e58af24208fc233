import type { ReactNode } from 'react';
import type { RuleNumber } from './rule-number.ts';

interface Rule {
  readonly number: RuleNumber;
  readonly title: string;
  readonly text: ReactNode;
}

/** In the words of a reader who has never seen a rule of it; the code of each is in core/compare. */
export const rules: readonly Rule[] = [
  {
    number: 1,
    title: 'Who votes',
    text: (
      <>
        <p>
          A <dfn>party</dfn> is everyone who speaks for the same interest: an army, its ministry, the state news agency
          and its unnamed officers are one party. A party has one vote, however many of its sources speak.
        </p>
        <p>
          A claim counts for whoever it goes back to. If an agency passes on what a general said, it is the general’s
          claim, and ten newspapers that print it add no vote. What a report says in its own voice, crediting nobody, is
          shown and has no vote.
        </p>
      </>
    ),
  },
  {
    number: 2,
    title: 'What stands',
    text: (
      <>
        <p>
          Where a source has replaced what it said, only the latest counts, and copies of the earlier word go with it.
          The table strikes them through and keeps them.
        </p>
        <p>
          “As known on” first leaves out what was said later; what that replaced stands again. “What if” leaves out a
          source, with all that others pass on from it.
        </p>
      </>
    ),
  },
  {
    number: 3,
    title: 'Who is committed',
    text: (
      <>
        <p>
          Who asserts or denies something as certain is committed. “Believed to be” and “may have been” are not: they
          are shown as what they are, and make neither a conflict nor an agreement.
        </p>
        <p>
          Declining to comment, not addressing it, “neither confirms nor denies” and speaking of it without an answer
          are no positions. None of them is ever read as a denial, or as an admission.
        </p>
      </>
    ),
  },
  {
    number: 4,
    title: 'When two answers can be compared',
    text: (
      <>
        <p>Like is compared with like: killed with killed, a place with the places in it, a range with a range.</p>
        <ul>
          <li>
            <strong>Numbers</strong> meet where their ranges do: “at least 9” meets 14. A part is held against its whole
            only where it is larger than the whole. Different parts of one whole are not compared.
          </li>
          <li>
            <strong>Names</strong> of places, targets, causes and actors meet where one lies within the other: “an air
            strike” is “an attack”. Otherwise they exclude each other. Where a question allows several answers,
            different ones may all hold, unless a side says that there was no other.
          </li>
          <li>
            <strong>Times</strong> meet where they overlap; a day is the whole day. <strong>Free text</strong> is only
            ever the same or not comparable.
          </li>
          <li>
            <strong>Denials</strong>: who denies “an attack” contradicts “an air strike”. Who denies “an air strike”
            does not contradict “an attack”.
          </li>
        </ul>
      </>
    ),
  },
  {
    number: 5,
    title: 'Conflict',
    text: (
      <>
        <p>
          Two parties are committed to answers that cannot both be true. If all answers lie within a broader one that
          still says something, it is named beside the conflict: “all the same within”.
        </p>
        <p>
          Where reports differ on one source’s word, nobody can tell from here which of them has it right. It conflicts
          with another party only if every reading does. If some readings do and some do not, the question stays
          unconfirmed.
        </p>
      </>
    ),
  },
  {
    number: 6,
    title: 'Agreement',
    text: (
      <>
        <p>
          There is no conflict, and two parties or more are committed to answers that meet, or deny the same. Agreed is
          only what all of these answers entail: of numbers the range that covers them, of places the nearest that holds
          them all, of a list what two or more name. What one party alone adds is noted as detail.
        </p>
        <p>An answer so broad that it says too little (“in Syria”) is no agreement.</p>
      </>
    ),
  },
  {
    number: 7,
    title: 'Unconfirmed',
    text: (
      <>
        <p>All else, always with its reason:</p>
        <ul>
          <li>nobody is quoted on it, or nobody takes a position;</li>
          <li>it is believed or held possible, and nobody asserts it;</li>
          <li>one side says so, alone;</li>
          <li>reports differ on what one source said;</li>
          <li>what the sides share says too little, or their answers cannot be compared.</li>
        </ul>
        <p>Unconfirmed does not mean doubtful. Much that is unconfirmed is true.</p>
      </>
    ),
  },
  {
    number: 8,
    title: 'Notes, which change no mark',
    text: (
      <p>
        Beside a mark stands what one should know of it: that a side is at odds with itself, that a belief stands
        against it, that reports differ on somebody’s word, that one side alone gives more detail, whether the accused
        has confirmed it, that a source’s word tells against its own side, or that parties listed as opponents say
        alike.
      </p>
    ),
  },
];
