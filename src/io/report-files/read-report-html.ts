import type { HeadingHints } from '../../core/intake/heading.ts';
import type { IntakeProblem } from '../../core/intake/intake-problem.ts';
import { readPageHints } from './page-hints.ts';
import { readPageText } from './page-text.ts';
import { parsePage, queryPage } from './parse-page.ts';
import { tameMarkup } from './tame-markup.ts';

export type ReadFile =
  | {
      readonly text: string;
      /** What the page or file says of the report besides its text. */
      readonly hints: HeadingHints;
    }
  | { readonly problem: IntakeProblem };

/** In UTF-16 units: a long book. No report is longer, with or without its markup. */
export const mostText = 5_000_000;

/** Of a page's article, of the whole page where no article is found in it, or of a stretch copied from one. */
export async function readReportHtml(html: string): Promise<ReadFile> {
  if (html.length > mostText) return { problem: 'too-large' };
  const markup = tameMarkup(html);
  const isStretch = html.includes('<!--StartFragment-->');
  const article = isStretch || markup.depth > mostArticleDepth ? '' : await readArticle(parsePage(markup.html));
  return readPage(markup.html, article);
}

/** Of all that the page shows. */
export function readWholePage(html: string): ReadFile {
  return html.length > mostText ? { problem: 'too-large' } : readPage(tameMarkup(html).html, '');
}

/** Shorter is a caption or a notice that was taken for the article. */
const leastArticle = 140;
/** Readability's work grows much faster than the page, and with the page's depth. */
const mostElements = 20_000;
const mostArticleDepth = 100;

function readPage(markup: string, article: string): ReadFile {
  const page = parsePage(markup);
  const [body] = queryPage(page, 'body');
  const text = article.length >= leastArticle || body === undefined ? article : readPageText(body);
  return text === '' ? { problem: 'no-text' } : { text, hints: readPageHints(page) };
}

/** Empty where no article is found. The document is used up. */
async function readArticle(page: Document): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const options = { maxElemsToParse: mostElements, serializer: (node: Node) => node };
    const article = new Readability<Node>(page, options).parse();
    return article?.content == null ? '' : readPageText(article.content);
  } catch {
    // It gives up on a page that is too large or not built as it expects; the page's text is there still.
    return '';
  }
}
