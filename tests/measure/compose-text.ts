import type { Report } from '../../src/core/model/case.ts';

/** Between passages of a report what stands between them on a page; the words are ours. */
const boxes = [
  'skip - A teaser for another story, in a few words\n\nA teaser for another story, in a few words Haaretz',
  "Get the morning's news in your inbox Email * Please enter a valid email address Sign up",
  'Read more: What we know so far',
  'Photo: A street after dark. Credit: Agency / Photographer',
];

/** A report as it is pasted: its passages with a box after every fourth. */
export function composeText({ passages }: Report): string {
  return passages
    .flatMap((passage, at) => (at % 4 === 3 ? [passage, boxes[((at - 3) / 4) % boxes.length] ?? ''] : [passage]))
    .join('\n\n');
}
