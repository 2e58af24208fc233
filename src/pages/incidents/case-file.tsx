import { lazy, Suspense, useRef } from 'react';
import { noView, useAddress } from '../../io/address.ts';
import { findShippedCase } from '../../io/shipped-case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { useCaseStore } from '../../store/case-store.ts';
import { showCase } from '../../store/open-cases.ts';
import { OpeningProgress } from '../states/opening-progress.tsx';

const ProblemList = lazy(async () => ({ default: (await import('../states/problem-list.tsx')).ProblemList }));

const shippedName = 'The case that ships';

/** Which case is open, and another from a file. What was open stays so until the file has proved to be a case. */
export function CaseFile({ fileName }: { fileName: string | null }) {
  const file = useCaseStore((state) => state.file);
  const [, changeAddress] = useAddress();
  const input = useRef<HTMLInputElement>(null);
  const open = async (chosen: File | undefined) => {
    if (chosen !== undefined && (await showCase({ file: chosen }, chosen.name))) changeAddress(noView, 'push');
  };
  return (
    <div className="case-file print:hidden">
      <p>
        {fileName !== null && (
          <>
            Open: <strong className="font-semibold">{fileName}</strong>, kept only until the page is closed.{' '}
            <button
              type="button"
              className="text-button"
              onClick={async () => {
                if (await showCase(findShippedCase(), null)) changeAddress(noView, 'push');
              }}
            >
              Back to the case that ships
            </button>
            {' · '}
          </>
        )}
        <button type="button" className="text-button" onClick={() => input.current?.click()}>
          Open a case file
        </button>
        <input
          ref={input}
          className="hidden"
          type="file"
          accept=".json,application/json"
          aria-label="Case file"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </p>
      {file?.status === 'opening' && (
        <p>
          {file.fileName ?? shippedName}: <OpeningProgress progress={file.progress} />
        </p>
      )}
      {file?.status === 'refused' && (
        <section aria-label="Problems of the file">
          <p role="alert">
            <strong className="font-semibold">{file.fileName ?? shippedName}</strong> is no case file as it stands:{' '}
            {countOf(file.problems.length, 'place is', 'places are')} not as a case file has them. What was open stays
            open.{' '}
            <button type="button" className="text-button" onClick={() => useCaseStore.setState({ file: null })}>
              Put this away
            </button>
          </p>
          <Suspense fallback={null}>
            <ProblemList problems={file.problems} />
          </Suspense>
        </section>
      )}
    </div>
  );
}
