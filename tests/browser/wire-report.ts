/**
 * A report as a wire would send it, made up, on an incident that ships. In it: headline, byline,
 * dateline, boilerplate, a quotation in Arabic, a revised figure, a source that declines, one that
 * says two things, two that say one, and a page's markup where words belong.
 */
const headline = 'Toll of Homs depot blasts rises to fourteen, monitor says';
const address = 'https://levantwire.example/2020/05/02/homs-depot-blasts';

/** What is set aside, each a paragraph of its own. */
export const boilerplate = {
  photo: 'Photo: Smoke rises over an ammunition depot near Homs (Levant Wire/File)',
  newsletter: 'Sign up for our newsletter and get the day’s news in your inbox every morning.',
  readMore: 'READ MORE: Israel said to strike depot near Damascus, monitor says',
  rights: 'Copyright 2020 Levant Wire. All rights reserved.',
} as const;

export const arabic = 'وقع الانفجار نتيجة خطأ بشري';
export const script = '<script>document.title="taken over"</script>';
export const toll = 'fourteen people were killed in the blasts';

const paragraphs = {
  toll: `BEIRUT, May 2 (Levant Wire) - The Syrian Observatory for Human Rights said on Saturday that ${toll} at an ammunition depot near Homs, raising the toll from nine to fourteen.`,
  governor:
    'Homs Governor Talal Barazi told state television that ten people were wounded. “The fires are out,” he said. He said earlier that five people were wounded and now says ten.',
  cause: `“${arabic}،” the Syrian defence ministry said in a statement. The ministry and a military source said the blasts were caused by human error.`,
  israel: 'The Israeli army declined to comment on the blasts.',
  hostile: `A video passed on by activists carried the words ${script}, the Observatory said.`,
} as const;

function write(body: readonly string[]): string {
  return [
    headline,
    'By Levant Wire Staff',
    'Published 2 May 2020 14:10 GMT',
    address,
    boilerplate.photo,
    ...body,
    boilerplate.rights,
  ].join('\n\n');
}

const { toll: tollParagraph, governor, cause, israel, hostile } = paragraphs;

export const wireReport = write([
  tollParagraph,
  boilerplate.newsletter,
  governor,
  cause,
  boilerplate.readMore,
  israel,
  hostile,
]);

/** What the wire sent an hour later: the toll is another, Israel’s line is gone. */
export const laterToll = 'sixteen people were killed in the blasts';
export const newerReport = write([
  tollParagraph.replace(toll, laterToll).replace('from nine to fourteen', 'from fourteen to sixteen'),
  governor,
  cause,
  hostile,
]);

export { headline };

/** On something that is not in the case, by people who are not. */
export const foreignReport = `Fire destroys two warehouses in Raqqa, mayor says

By Levant Wire Staff

3 June 2021

RAQQA (Levant Wire) - Mayor Ahmad Ibrahim said on Thursday that three people were killed when two warehouses burned in Raqqa.`;
