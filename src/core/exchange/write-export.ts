import type { Case } from '../model/case.ts';
import type { ExportFormat } from './export-format.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeClaims } from './write-claims.ts';
import { writeCsv } from './write-csv.ts';
import { writeProvenance } from './write-provenance.ts';

const writers: Record<ExportFormat, (theCase: Case) => string> = {
  csv: writeCsv,
  jsonld: writeClaims,
  annotations: writeAnnotations,
  prov: writeProvenance,
};

export function writeExport(theCase: Case, format: ExportFormat): string {
  return writers[format](theCase);
}
