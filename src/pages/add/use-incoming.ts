import { useRef, useState } from 'react';
import type { HeadingHints } from '../../core/intake/heading.ts';
import type { IntakeProblem } from '../../core/intake/intake-problem.ts';
import { useDroppedFiles } from '../../io/dropped-files.ts';
import type { ReadFile } from '../../io/report-files/read-report-html.ts';

/** What is on its way into the text box, or did not get there. */
type Arriving =
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'refused'; readonly name: string; readonly problem: IntakeProblem; readonly file: File | null };

export interface Incoming {
  readonly arriving: Arriving | null;
  readonly isOver: boolean;
  readonly takeFile: (file: File) => void;
  /** As the clipboard has it: either may be empty. */
  readonly takePaste: (html: string, plain: string) => void;
  readonly putAway: () => void;
}

const hasParagraphs = /<(?:p|br|div|li|h[1-6]|article|td)\b/i;

/** Files and pages become text off the box; what stands in it stays until they have. */
export function useIncoming(setText: (text: string, from?: HeadingHints) => void): Incoming {
  const [arriving, setArriving] = useState<Arriving | null>(null);
  const [isOver, setOver] = useState(false);
  const latest = useRef(0);
  const take = async (name: string, file: File | null, read: () => Promise<ReadFile>) => {
    latest.current += 1;
    const mine = latest.current;
    setArriving({ status: 'reading', name });
    const outcome = await read().catch((): ReadFile => ({ problem: 'part-missing' }));
    if (mine !== latest.current) return;
    if ('problem' in outcome) setArriving({ status: 'refused', name, problem: outcome.problem, file });
    else {
      setArriving(null);
      setText(outcome.text, outcome.hints);
    }
  };
  const takeFile = (file: File) =>
    void take(file.name, file, async () =>
      (await import('../../io/report-files/read-report-file.ts')).readReportFile(file),
    );
  useDroppedFiles(([file]) => file !== undefined && takeFile(file), setOver);
  return {
    arriving,
    isOver,
    takeFile,
    takePaste: (html, plain) => {
      if (!hasParagraphs.test(html)) {
        latest.current += 1;
        setArriving(null);
        setText(plain, {});
        return;
      }
      void take('What was pasted', null, async () => {
        const { readReportHtml } = await import('../../io/report-files/read-report-html.ts');
        const outcome = await readReportHtml(html);
        return 'problem' in outcome && plain.trim() !== '' ? { text: plain, hints: {} } : outcome;
      });
    },
    putAway: () => setArriving(null),
  };
}
