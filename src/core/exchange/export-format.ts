export const exportFormats = ['csv', 'jsonld', 'annotations', 'prov'] as const;
/** The forms, beside the case file, that a case can leave in; `jsonld` is schema.org's `Claim`. */
export type ExportFormat = (typeof exportFormats)[number];
