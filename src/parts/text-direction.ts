const rightToLeft = new Set(['ar', 'he', 'fa']);

/** By the language rather than by `dir="auto"`, which a quote that opens with a Latin name would deceive. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '');
}

/** A name in Hebrew or Arabic script, closed off so that it does not reorder the line it stands in. */
export function isolateName(name: string): string {
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name) ? `\u2068${name}\u2069` : name;
}
