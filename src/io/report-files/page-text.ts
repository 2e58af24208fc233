const neverRead = new Set(
  'audio button canvas datalist dialog embed frame frameset head iframe input math meter noembed noframes noscript object option picture progress script select source style svg template textarea title track video'.split(
    ' ',
  ),
);

const breaksParagraph = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/**
 * The words of a page that a reader sees, paragraphs apart by an empty line. Goes from node
 * to node, not down by calls: a hostile page nests deeper than calls go.
 */
export function readPageText(root: Node): string {
  const writer = new ParagraphWriter();
  let node: Node | null = root;
  while (node !== null) {
    const child = enter(node, writer);
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node, writer);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return writer.finish();
}

/** Its first child, if it is to be read. */
function enter(node: Node, writer: ParagraphWriter): Node | null {
  if (node.nodeType === Node.TEXT_NODE) {
    writer.write(node.nodeValue ?? '');
    return null;
  }
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return node.firstChild;
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const name = node.nodeName.toLowerCase();
  if (neverRead.has(name) || isHidden(node as Element)) return null;
  if (name === 'br') writer.breakLine();
  else if (name === 'td' || name === 'th') writer.write(' ');
  else if (breaksParagraph.has(name)) writer.breakParagraph();
  return node.firstChild;
}

function leave(node: Node, writer: ParagraphWriter): void {
  if (breaksParagraph.has(node.nodeName.toLowerCase())) writer.breakParagraph();
}

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Words that no reader of the page saw are not its words. Tamed markup has styles in `data-style`. */
function isHidden(element: Element): boolean {
  if (Element.prototype.hasAttribute.call(element, 'hidden')) return true;
  return hiddenStyle.test(Element.prototype.getAttribute.call(element, 'data-style') ?? '');
}

class ParagraphWriter {
  readonly #paragraphs: string[] = [];
  #pieces: string[] = [];

  write(text: string): void {
    this.#pieces.push(text.replace(/\s+/g, ' '));
  }

  breakLine(): void {
    this.#pieces.push('\n');
  }

  breakParagraph(): void {
    const paragraph = this.#pieces
      .join('')
      .replace(/ {2,}/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim();
    if (paragraph !== '') this.#paragraphs.push(paragraph);
    this.#pieces = [];
  }

  finish(): string {
    this.breakParagraph();
    return this.#paragraphs.join('\n\n').replace(/\n{3,}/g, '\n\n');
  }
}
