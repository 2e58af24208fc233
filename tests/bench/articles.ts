import { readFileSync } from 'node:fs';
import { readCase } from '../../src/cli/read-case.ts';
import type { Span } from '../../src/core/text/span.ts';

export interface Article {
  readonly text: string;
  /** The contents of its attributions as marked by hand, where they are. */
  readonly contents?: readonly Span[];
}

interface ArticleLine {
  readonly text: string;
  readonly attributions?: readonly { readonly content?: readonly Span[] }[];
}

/** A file with a line of JSON an article, `{text, attributions?}`. */
export function readArticles(file: string): readonly Article[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => readArticle(JSON.parse(line)));
}

function readArticle({ text, attributions }: ArticleLine): Article {
  if (attributions === undefined) return { text };
  return { text, contents: attributions.flatMap(({ content = [] }) => content) };
}

const articles = 80;
const paragraphs = 40;

/** The shipped reports’ passages in other orders: the same at each call. */
export function composeArticles(): readonly Article[] {
  const shipped = readCase(['data']);
  if (!shipped.ok) throw new Error('data/ does not parse');
  const passages = shipped.value.reports
    .filter(({ language }) => language === 'en')
    .flatMap((report) => report.passages);
  return Array.from({ length: articles }, (_, article) => {
    const texts = Array.from({ length: paragraphs }, (__, paragraph) => {
      const at = (article * 7 + paragraph * (article + 1)) % passages.length;
      return passages[at] ?? '';
    });
    return { text: texts.join('\n\n') };
  });
}
