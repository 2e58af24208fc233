/**
 * Text of others in Markdown, as text and nothing else, on as many lines as it has.
 * What makes no sign of its own is escaped (CommonMark 6.1 lets any ASCII punctuation be); what
 * readers make links of without a sign – "https://", "www.", "@" – a word joiner breaks,
 * since no escape keeps them from it. Signs that turn the direction of writing are left out.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\\`*_{}[\]<>~&$|^=]/gu, '\\$&')
    .replace(/(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)|(?=@)|(?<=@)/giu, wordJoiner)
    .split('\n')
    .map(escapeLineStart)
    .join('\n');
}

const wordJoiner = '\u2060';

/** Where a line begins, more is a sign: of a heading, a list, code. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^\s+/u, '')
    .replace(/^[#+-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** On one line; right-to-left script is closed off, so that it does not reorder what stands around it. */
export function escapeInline(text: string): string {
  const escaped = escapeMarkdown(text.replace(/\s+/gu, ' ').trim());
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}
