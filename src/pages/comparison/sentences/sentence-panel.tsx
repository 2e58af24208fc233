import { useEffect, useRef } from 'react';
import type { Case, Incident } from '../../../core/model/case.ts';
import { readDeskStyle, useDeskStyle } from '../../../io/desk-style.ts';
import { useKeys } from '../../../io/keys.ts';
import { attributeClaims } from '../../../words/attribute-claims.ts';
import type { Copying, CopyTarget } from './copy-target.ts';
import { DeskStyleChoice } from './desk-style-choice.tsx';

/** As it would be copied now. */
export function writeSentence(theCase: Case, incident: Incident, { claims }: CopyTarget): string {
  return attributeClaims(theCase, incident, claims, readDeskStyle());
}

interface SentencePanelProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly targets: readonly CopyTarget[];
  readonly copying: Copying;
  readonly onClose: () => void;
}

/** Claims as copy: the sentence as it will be copied, and how the desk sets it. */
export function SentencePanel({ theCase, incident, targets, copying, onClose }: SentencePanelProps) {
  useKeys({ Escape: onClose });
  return (
    <section className="sentences print:hidden" aria-label={`As a sentence: ${targets[0]?.name ?? ''}`}>
      <div className="sentences-head">
        <h3>As a sentence</h3>
        <DeskStyleChoice />
        <button type="button" className="text-button sentences-close" onClick={onClose}>
          Close the sentence
        </button>
      </div>
      <div className="sentences-list">
        {targets.map((target) => (
          <Sentence
            key={target.key}
            theCase={theCase}
            incident={incident}
            target={target}
            copying={copying}
            isOneOfMany={targets.length > 1}
          />
        ))}
      </div>
    </section>
  );
}

interface SentenceProps extends Pick<SentencePanelProps, 'theCase' | 'incident' | 'copying'> {
  readonly target: CopyTarget;
  readonly isOneOfMany: boolean;
}

function Sentence({ theCase, incident, target, copying: { outcome, copy }, isOneOfMany }: SentenceProps) {
  const words = useRef<HTMLParagraphElement>(null);
  // Drawn anew when the style changes.
  useDeskStyle();
  const sentence = writeSentence(theCase, incident, target);
  const isDone = outcome?.key === target.key && outcome.sentence === sentence;
  const isRefused = isDone && !outcome.isCopied;
  useEffect(() => {
    if (isRefused && words.current !== null) getSelection()?.selectAllChildren(words.current);
  }, [isRefused]);
  return (
    <div>
      {isOneOfMany && <p className="sentence-about">{target.about}</p>}
      <p ref={words} className="sentence-words">
        {sentence}
      </p>
      <p className="sentence-act">
        <button
          type="button"
          className="text-button"
          aria-label={`Copy this sentence: ${target.name}`}
          onClick={() => void copy(target)}
        >
          Copy
        </button>
        {isDone && (
          <span className="sentence-outcome">
            {isRefused ? 'The browser did not let the page copy. It is selected: copy it by hand.' : 'Copied'}
          </span>
        )}
      </p>
    </div>
  );
}
