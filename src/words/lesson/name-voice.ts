import type { Voice } from '../../core/lesson/attribution/statement.ts';
import type { Case } from '../../core/model/case.ts';
import { nameSource } from '../say-claim.ts';

/** Who speaks: by the names of the case, else as the report names it. */
export function nameVoice(theCase: Case, { isOwn, sources, name }: Voice): string {
  if (isOwn) return 'the report itself';
  const names = [...new Set(sources.flatMap((id) => theCase.sourceById.get(id) ?? []))].map((source) =>
    nameSource(theCase, source),
  );
  if (names.length === 0) return name ?? 'a source that is not named';
  return names.join(names.some((each) => each.includes(',')) ? '; ' : ', ');
}
