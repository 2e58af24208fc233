import jsonld from 'jsonld';
import { contexts } from './json-ld-contexts.ts';

const prefixes: readonly (readonly [string, string])[] = [
  ['urn:sources-say:', ':'],
  ['http://schema.org/', 'schema:'],
  ['http://www.w3.org/ns/prov#', 'prov:'],
  ['http://www.w3.org/ns/oa#', 'oa:'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['http://www.w3.org/2000/01/rdf-schema#', 'rdfs:'],
  ['http://www.w3.org/2001/XMLSchema#', 'xsd:'],
  ['http://www.w3.org/ns/activitystreams#', 'as:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://xmlns.com/foaf/0.1/', 'foaf:'],
];

export interface Quad {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly datatype: string | undefined;
}

interface Term {
  readonly value: string;
  readonly datatype?: { readonly value: string };
}

/** A JSON-LD text as the statements that another processor makes of it; a term that it does not know is an error. */
export async function readQuads(text: string): Promise<readonly Quad[]> {
  const dataset: unknown = await jsonld.toRDF(JSON.parse(text), {
    documentLoader: async (url: string) => {
      const document = contexts[url];
      if (document === undefined) throw new Error(`a test reads nothing from the network: ${url}`);
      return { documentUrl: url, document: document as object, contextUrl: undefined } as never;
    },
    safe: true,
  } as object);
  const quads = dataset as readonly { readonly subject: Term; readonly predicate: Term; readonly object: Term }[];
  return quads.map(({ subject, predicate, object }) => ({
    subject: shorten(subject.value),
    predicate: shorten(predicate.value),
    object: object.datatype === undefined ? shorten(object.value) : object.value,
    datatype: object.datatype === undefined ? undefined : shorten(object.datatype.value),
  }));
}

function shorten(iri: string): string {
  const found = prefixes.find(([full]) => iri.startsWith(full));
  return found === undefined ? iri : `${found[1]}${iri.slice(found[0].length)}`;
}

/** What is said of one thing, as "predicate object". */
export function listSaid(quads: readonly Quad[], subject: string): readonly string[] {
  return quads
    .filter((quad) => quad.subject === subject)
    .map(({ predicate, object }) => `${predicate} ${object}`)
    .sort();
}

/** The things to which one leads by a predicate. */
export function follow(quads: readonly Quad[], subject: string, predicate: string): readonly string[] {
  return quads.filter((quad) => quad.subject === subject && quad.predicate === predicate).map(({ object }) => object);
}
