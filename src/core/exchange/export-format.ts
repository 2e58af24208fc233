export const exportFormats = ['csv'] as const;
/** The forms, beside the case file, that a case can leave in. */
export type ExportFormat = (typeof exportFormats)[number];
