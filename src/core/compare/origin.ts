import type { Claim, SourceId } from '../model/case.ts';

/** Whose word a claim is: its source's own, or that of the source from which it is passed on. */
export function findOrigin({ origin, source }: Claim): SourceId {
  return origin ?? source;
}
