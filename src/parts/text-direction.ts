const languages = new Set(['ar', 'ckb', 'fa', 'he', 'iw', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const scripts = new Set(['arab', 'hebr', 'syrc']);

/** By the language rather than by `dir="auto"`, which a quote that opens with a Latin name would deceive. */
export function isRightToLeft(language: string): boolean {
  const [name = '', ...subtags] = language.toLowerCase().split('-');
  // A tag may name the script that it is written in: Kurdish in Arabic letters, Arabic in Latin ones.
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  return script === undefined ? languages.has(name) : scripts.has(script);
}

/** A name in Hebrew or Arabic script, closed off so that it does not reorder the line it stands in. */
export function isolateName(name: string): string {
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name) ? `\u2068${name}\u2069` : name;
}
