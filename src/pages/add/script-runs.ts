interface Run {
  /** In the text. */
  readonly start: number;
  readonly text: string;
  /** Null where the text's own stands. */
  readonly language: 'ar' | 'he' | null;
}

/** Letters of one script with the spaces and signs between them. */
const run =
  /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\p{N}\p{P}\s]*(?<=[\p{Script=Arabic}\p{M}])|\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}\p{N}\p{P}\s]*(?<=[\p{Script=Hebrew}\p{M}])/gu;

/** A text cut where it changes to Arabic or Hebrew script and back; the runs together are the text. */
export function cutByScript(text: string): readonly Run[] {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return [{ start: 0, text, language: null }];
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(run)) {
    if (index > from) runs.push({ start: from, text: text.slice(from, index), language: null });
    runs.push({ start: index, text: words, language: /^\p{Script=Arabic}/u.test(words) ? 'ar' : 'he' });
    from = index + words.length;
  }
  if (from < text.length) runs.push({ start: from, text: text.slice(from), language: null });
  return runs;
}

/** The language of a stretch that is mostly in one of the two scripts; else the report's. */
export function findLanguage(text: string, language: string): string {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const [arabic, hebrew] = [count(/\p{Script=Arabic}/gu), count(/\p{Script=Hebrew}/gu)];
  const others = count(/\p{L}/gu) - arabic - hebrew;
  if (Math.max(arabic, hebrew) <= others) return language;
  const own = arabic >= hebrew ? 'ar' : 'he';
  const kin = own === 'ar' ? ['ar', 'fa', 'ur', 'ckb', 'ps', 'ug', 'sd'] : ['he', 'iw', 'yi'];
  return kin.includes(language.split('-', 1).join().toLowerCase()) ? language : own;
}
