/**
 * A page's document, inert: nothing in it runs, loads or shows, and no element of it may
 * ever be put in ours. Only text is taken from it, which is why nothing sanitises it.
 * The markup has been tamed.
 */
export function parsePage(markup: string): Document {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const element of queryPage(page, namedElements)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  return page;
}

/** A document and a form answer by the names of these elements before their own properties: `<img name="body">` is `document.body`. */
const namedElements = 'embed, form, iframe, img, object, button, fieldset, input, output, select, textarea';

export function queryPage(page: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)];
}
