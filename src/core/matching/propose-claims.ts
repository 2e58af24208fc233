import type { Attribution } from '../attribution/attribution.ts';
import type { TaggedText } from '../text/tagged-text.ts';
import { type MatchedText, makeFrame } from './frame.ts';
import type { Matching } from './index-for-matching.ts';
import { joinProposals } from './join-proposals.ts';
import { readOwnVoice } from './own-voice.ts';
import type { Proposal } from './proposal.ts';
import { proposeOf } from './propose-of.ts';
import { readStatements, startMemory } from './statement.ts';

/**
 * What a report's attributions say, as claims of a case: at least one of each, and one for each
 * question that it speaks to. What is not understood is null. In text order, the report's own voice last.
 */
export function proposeClaims(
  matching: Matching,
  report: MatchedText,
  attributions: readonly Attribution[],
  tagged: TaggedText,
): readonly Proposal[] {
  const frame = makeFrame(matching, report, attributions, tagged);
  const { statements: credited } = readStatements(frame, startMemory(frame));
  const statements = [...credited, ...readOwnVoice(frame)];
  return joinProposals(
    matching.theCase,
    statements.flatMap((statement) => proposeOf(frame, statement)),
  );
}
