/**
 * The MUSTs of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) that concern what is written
 * here, as checks on the JSON alone. Each fault is told with the section whose word it breaks.
 */
type Json = Readonly<Record<string, unknown>>;

const anyIri = /^[a-z][a-z0-9+.-]*:[^\s\p{C}<>"{}|\\^`]+$/iu;
const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

export function findModelFaults(value: unknown): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, section: string, what: string) => {
    if (!holds) faults.push(`${section}: ${what}`);
  };
  checkCollection(asJson(value));
  return faults;

  function checkCollection(collection: Json): void {
    must(
      listOf(collection['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
      '5.1',
      'the context is the standard’s',
    );
    must(isIri(collection['id']), '5.1', 'a collection has one IRI');
    must(listOf(collection['type']).includes('AnnotationCollection'), '5.1', 'a collection says so');
    const total = collection['total'];
    must(total === undefined || isIndex(total), '5.1', 'total is a non-negative integer');
    must(total === 0 || collection['first'] !== undefined, '5.1', 'a collection with annotations has a first page');
    if (collection['first'] === undefined) return;
    const page = asJson(collection['first']);
    must(isIri(page['id']), '5.2', 'a page has one IRI');
    must(page['type'] === 'AnnotationPage', '5.2', 'a page says so');
    must(
      page['startIndex'] === undefined || isIndex(page['startIndex']),
      '5.2',
      'startIndex is a non-negative integer',
    );
    const items = page['items'];
    must(Array.isArray(items) && items.length > 0, '5.2', 'a page has a list of one annotation or more');
    must(listOf(items).length === total, '5.1', 'total counts the annotations');
    const ids = listOf(items).map((item) => asJson(item)['id']);
    must(new Set(ids).size === ids.length, '3.1', 'no two annotations share an IRI');
    for (const item of listOf(items)) checkAnnotation(asJson(item));
  }

  function checkAnnotation(annotation: Json): void {
    must(isIri(annotation['id']), '3.1', 'an annotation has exactly one IRI');
    must(listOf(annotation['type']).includes('Annotation'), '3.1', 'an annotation says so');
    must(listOf(annotation['target']).length > 0, '3.1', 'there is a target or more');
    must(
      annotation['body'] === undefined || annotation['bodyValue'] === undefined,
      '3.2.5',
      'body and bodyValue exclude each other',
    );
    for (const motivation of listOf(annotation['motivation']))
      must(motivations.includes(String(motivation)), '3.3.5', `a motivation of the standard, not ${motivation}`);
    for (const body of listOf(annotation['body'])) checkResource(asJson(body));
    for (const target of listOf(annotation['target'])) checkResource(asJson(target));
  }

  function checkResource(resource: Json): void {
    const types = listOf(resource['type']);
    must(types.length > 0, '3.2', 'a resource that is described says what it is');
    if (resource['purpose'] !== undefined) {
      must(motivations.includes(String(resource['purpose'])), '3.3.5', 'a purpose is one of the motivations');
      must(
        types.includes('TextualBody') || types.includes('SpecificResource'),
        '4.1',
        'a purpose is a text’s or a specific resource’s',
      );
    }
    if (types.includes('TextualBody')) {
      must(isOne(resource['value'], 'string'), '3.2.4', 'a textual body has exactly one value');
      must(
        listOf(resource['language']).length < 2 && listOf(resource['format']).length < 2,
        '3.2.1',
        'one language and format at most are the text’s own',
      );
    }
    if (!types.includes('SpecificResource')) return;
    must(isIri(resource['source']), '4', 'a specific resource has exactly one source');
    for (const selector of listOf(resource['selector'])) checkSelector(asJson(selector));
  }

  function checkSelector(selector: Json): void {
    const { type } = selector;
    must(type === 'TextQuoteSelector' || type === 'TextPositionSelector', '4.2', 'a selector has exactly one type');
    if (type === 'TextQuoteSelector') {
      must(isOne(selector['exact'], 'string') && selector['exact'] !== '', '4.2.4', 'exactly one exact');
      for (const key of ['prefix', 'suffix'])
        must(selector[key] === undefined || isOne(selector[key], 'string'), '4.2.4', `no more than one ${key}`);
    }
    if (type === 'TextPositionSelector') {
      must(isIndex(selector['start']), '4.2.5', 'start is exactly one non-negative integer');
      must(
        isIndex(selector['end']) && Number(selector['end']) >= Number(selector['start']),
        '4.2.5',
        'end is one too, and not before it',
      );
    }
    for (const refining of listOf(selector['refinedBy'])) checkSelector(asJson(refining));
  }
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isIri(value: unknown): boolean {
  return typeof value === 'string' && anyIri.test(value);
}

function isOne(value: unknown, type: string): boolean {
  return typeof value === type;
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
