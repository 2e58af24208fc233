import type { WorkReport } from '../../core/log/operation.ts';
import type { ReportId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import type { ReportReading } from '../../desk/report-reading.ts';
import { joinFields, type SaidFields, toRead } from './report-fields.ts';
import { useKeptAnswer } from './use-kept-answer.ts';

/** A reading with the text that its offsets count in. */
export interface ReadText {
  readonly id: ReportId;
  readonly text: string;
  readonly reading: ReportReading;
}

interface TextToRead {
  readonly id: ReportId | null;
  readonly text: string;
  readonly said: SaidFields;
  readonly asides: WorkReport['asides'];
}

interface Reading {
  /** The latest of this report; of an earlier text while a newer one is read. */
  readonly read: ReadText | null;
  /** Of this very text. */
  readonly isCurrent: boolean;
  readonly error: unknown;
}

const restBeforeReading = 150;

/**
 * Read anew when what it is matched against has grown: a source, an incident, a question. What
 * the text says of itself makes no difference once it is said by the user: that is not asked twice.
 */
export function useReading(openCase: OpenCase, { id, text, said, asides }: TextToRead): Reading {
  const { desk, shared, digests, questions } = openCase;
  const setting = [shared.sources.length, shared.concepts.length, digests.length, questions.length, asides, id, text];
  const keyOf = ({ outlet = '', headline = '', published = '', url = '' }: SaidFields) =>
    JSON.stringify([outlet, headline, published, url, ...setting]);
  const isEmpty = id === null || text.trim() === '';
  const { value, isCurrent, error } = useKeptAnswer(
    isEmpty
      ? null
      : {
          key: keyOf(said),
          ask: async (): Promise<ReadText> => {
            const reading = await desk.readReport(toRead(text, said, id, asides));
            return { id, text, reading };
          },
          aliasOf: ({ reading }) => keyOf(joinFields(said, reading.heading)),
        },
    restBeforeReading,
  );
  const read = value?.id === id ? value : null;
  return { read, isCurrent: isEmpty || (read !== null && isCurrent), error };
}
