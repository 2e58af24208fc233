interface TameMarkup {
  readonly html: string;
  /** How deep its elements stand in each other, as far as the tags tell. */
  readonly depth: number;
}

/** Deeper, and a browser takes minutes: its parser looks through all open elements at every tag. */
const mostDepth = 400;

const noEnd = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** They end where the next begins, so that pages leave out their end. */
const ownEnd = new Set('html head body p li dt dd option tr td th thead tbody tfoot colgroup'.split(' '));
const rawText = new Set('script style textarea title noframes'.split(' '));

/**
 * Markup that a parser can be given: not too deep, and without what the page's policy
 * would report as an offence even in a document where nothing runs. Handlers and styles
 * become `data-` attributes; style sheets are left out.
 */
export function tameMarkup(html: string): TameMarkup {
  const pieces: string[] = [];
  const tag = /<!--|<(\/?)([a-z][^\s/<>]*)([^<>]*)>/gi;
  const level = { open: 0, deepest: 0 };
  let from = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, slash = '', name = '', attributes = ''] = match;
    pieces.push(html.slice(from, match.index));
    from = tag.lastIndex;
    if (name === '') from = match.index;
    else pieces.push(enterTag(level, slash, name.toLowerCase()) ? writeTag(slash, name, attributes) : '<br>');
    const hasEnd = slash !== '' || skipTo(tag, endOf(name.toLowerCase()), html);
    if (isStyle(name)) from = hasEnd ? tag.lastIndex : html.length;
    if (!hasEnd) break;
  }
  pieces.push(html.slice(from));
  return { html: pieces.join(''), depth: level.deepest };
}

/** Whether it is not too deep. */
function enterTag(level: { open: number; deepest: number }, slash: string, name: string): boolean {
  if (noEnd.has(name) || ownEnd.has(name) || rawText.has(name)) return true;
  const isTooDeep = level.open > mostDepth || (slash === '' && level.open === mostDepth);
  level.open = Math.max(0, level.open + (slash === '' ? 1 : -1));
  level.deepest = Math.max(level.deepest, level.open);
  return !isTooDeep;
}

/** What ends a stretch in which tags are no tags: a comment's end, a script's; null if there is no such stretch. */
function endOf(name: string): RegExp | null {
  if (name === '') return /-->/g;
  return rawText.has(name) ? new RegExp(`(?=</${name})`, 'gi') : null;
}

/** False if that end does not come. */
function skipTo(tag: RegExp, end: RegExp | null, html: string): boolean {
  if (end === null) return true;
  end.lastIndex = tag.lastIndex;
  if (!end.test(html)) return false;
  tag.lastIndex = end.lastIndex;
  return true;
}

const loudAttribute = /(?<=[\s"'/])(on[a-z]+|style)(?=\s*=)/gi;

function writeTag(slash: string, name: string, attributes: string): string {
  return isStyle(name) ? '' : `<${slash}${name}${attributes.replace(loudAttribute, 'data-$1')}>`;
}

function isStyle(name: string): boolean {
  return name.toLowerCase() === 'style';
}
