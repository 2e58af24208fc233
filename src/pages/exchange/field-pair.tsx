import { diffByWord } from '../comparison/diff-words.ts';

interface FieldPairProps {
  readonly name: string;
  /** Null where the field holds nothing. */
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly fileName: string;
}

/** Longer texts stand side by side without marks: to compare them word for word could take minutes. */
const longestCompared = 4000;

/** One field as it is here and as it is in the file, what the other has not marked in each. */
export function FieldPair({ name, mine, theirs, fileName }: FieldPairProps) {
  const isCompared = mine !== null && theirs !== null && mine.length + theirs.length <= longestCompared;
  const [ofMine, ofTheirs] = isCompared ? diffByWord(mine, theirs) : [[], []];
  return (
    <div className="field-pair">
      <p className="field-name">{name}</p>
      <dl>
        <div>
          <dt>Here</dt>
          <dd dir="auto">
            {isCompared
              ? ofMine.map(({ start, text, isShared }) => (isShared ? text : <del key={start}>{text}</del>))
              : (mine ?? <span className="text-soft">nothing</span>)}
          </dd>
        </div>
        <div>
          <dt title={fileName}>In the file</dt>
          <dd dir="auto">
            {isCompared
              ? ofTheirs.map(({ start, text, isShared }) => (isShared ? text : <ins key={start}>{text}</ins>))
              : (theirs ?? <span className="text-soft">nothing</span>)}
          </dd>
        </div>
      </dl>
    </div>
  );
}
