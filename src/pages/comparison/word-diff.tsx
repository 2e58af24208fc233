import type { ReactNode } from 'react';
import { isRightToLeft } from '../../parts/text-direction.ts';
import type { Wording } from './claim-wording.ts';
import { diffByWord } from './diff-words.ts';

interface Side {
  readonly wording: Wording;
  readonly name: string;
}

/**
 * Each side whole, with what the other has not marked in it. One merged line, as
 * in code review, was rejected: it breaks both quotes, and two directions of script.
 */
export function WordDiff({ mine, other }: { mine: Side; other: Side }) {
  const unlike = findUnlikeness(mine.wording, other.wording);
  const [ofMine, ofOther] = unlike === null ? diffByWord(mine.wording.words, other.wording.words) : [[], []];
  const isSame = [...ofMine, ...ofOther].every(({ isShared }) => isShared);
  const key = isSame ? 'The same words.' : 'Struck through: only in the first. Underlined: only in the second.';
  return (
    <>
      <dl className="diff">
        <DiffSide side={mine}>
          {unlike !== null && mine.wording.words}
          {ofMine.map(({ start, text, isShared }) => (isShared ? text : <del key={start}>{text}</del>))}
        </DiffSide>
        <DiffSide side={other}>
          {unlike !== null && other.wording.words}
          {ofOther.map(({ start, text, isShared }) => (isShared ? text : <ins key={start}>{text}</ins>))}
        </DiffSide>
      </dl>
      <p className="meta">{unlike ?? key}</p>
    </>
  );
}

function DiffSide({ side: { wording, name }, children }: { side: Side; children: ReactNode }) {
  return (
    <div>
      <dt>
        {name}
        {!wording.isQuoted && ', in our words'}
      </dt>
      <dd lang={wording.language} dir={isRightToLeft(wording.language) ? 'rtl' : 'auto'}>
        {children}
      </dd>
    </div>
  );
}

/** Why marking word against word would mislead; null where it would not. */
function findUnlikeness(mine: Wording, other: Wording): string | null {
  if (mine.language !== other.language) return 'They are in two languages, so no words are marked.';
  if (mine.isQuoted !== other.isQuoted) return 'One is quoted, the other in our words, so no words are marked.';
  return null;
}
