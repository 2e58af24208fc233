import type { AsideReason } from '../core/intake/aside-patterns.ts';
import type { DateDoubt } from '../core/intake/heading.ts';
import type { IntakeProblem } from '../core/intake/intake-problem.ts';

/** Why a stretch of a text is set aside, as a label beside it. */
export function sayAside(reason: AsideReason): string {
  return asideLabels[reason];
}

const asideLabels: Readonly<Record<AsideReason, string>> = {
  newsletter: 'Newsletter box',
  teaser: 'Teaser of another piece',
  'repeated-headline': 'Headline again',
  'call-to-action': 'Asks to click or sign up',
  cookies: 'Cookie notice',
  'photo-credit': 'Picture credit',
  byline: 'Who reported it',
  'share-links': 'Share links',
  related: 'Related pieces',
  tags: 'Tags',
  comments: 'Comments',
  navigation: 'Page navigation',
  copyright: 'Copyright notice',
  advertisement: 'Advertisement',
};

/** What is wrong with a file or a pasted page, and what to do instead. */
export function sayIntakeProblem(problem: IntakeProblem): string {
  return problems[problem];
}

const problems: Readonly<Record<IntakeProblem, string>> = {
  'too-large': 'This is too large for a report. Copy the report’s text and paste it instead.',
  empty: 'There is no text in this file. Open it to see whether it was saved whole.',
  'no-text': 'No text was found in this. Select the report’s text where it is shown, copy it and paste it here.',
  pdf: 'PDF files cannot be read here. Open the file, select its text, copy it and paste it here.',
  image: 'This is a picture, and pictures cannot be read here. Type or paste the words it shows.',
  'old-word': 'This is an old Word document. Save it as .docx, or copy its text and paste it here.',
  'unknown-kind': 'This kind of file cannot be read here. Save it as plain text, HTML or .docx, or paste its text.',
  damaged: 'This file seems to be damaged. Open it where it was made, and save it again or copy its text.',
  unreadable:
    'The browser could not read this file. See whether it still exists and is not open elsewhere, then try again.',
  'part-missing':
    'The part that reads Word documents could not be loaded. See whether you are connected, then try again, or paste the text.',
  'case-file': 'This is a case file, not a report. Open it as a case to see its incidents.',
};

/** Why a date in the heading is left to the user. */
export function sayDateDoubt(reason: DateDoubt['reason']): string {
  return dateDoubts[reason];
}

const dateDoubts: Readonly<Record<DateDoubt['reason'], string>> = {
  'day-or-month': 'This date can be read as two days. Choose one.',
  incomplete: 'This date does not name a whole day. Fill in the day the report was published.',
  'only-updated': 'The text says only when it was changed. Fill in the day it was published, or take this one.',
  several: 'The dates given do not match. Choose the day the report was published.',
};
