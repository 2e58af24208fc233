import { useState } from 'react';
import type { Case, Incident } from '../../../core/model/case.ts';
import { copyText } from '../../../io/copy-text.ts';
import { useHistoryStore } from '../../../store/history-store.ts';
import type { Copying, CopyOutcome } from './copy-target.ts';

/** One piece with the panel, so that nothing of it comes with the first page. */
const loadWords = () => import('./sentence-panel.tsx');

export function useCopying(theCase: Case, incident: Incident): Copying {
  const say = useHistoryStore((state) => state.say);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  return {
    outcome,
    copy: async (target) => {
      const { writeSentence } = await loadWords();
      const sentence = writeSentence(theCase, incident, target);
      const isCopied = await copyText(sentence);
      setOutcome({ key: target.key, sentence, isCopied });
      say(isCopied ? 'Copied' : 'The browser did not let the page copy. The sentence is shown and selected.');
    },
    prepare: () => void loadWords(),
  };
}
