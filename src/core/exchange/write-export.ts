import type { Case } from '../model/case.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { ExportFormat } from './export-format.ts';
import { writeAnnotations } from './linked-data/write-annotations.ts';
import { writeClaims } from './linked-data/write-claims.ts';
import { writeProvenance } from './linked-data/write-provenance.ts';

const writers: Record<ExportFormat, (theCase: Case) => string> = {
  csv: writeCsv,
  jsonld: writeClaims,
  annotations: writeAnnotations,
  prov: writeProvenance,
};

export function writeExport(theCase: Case, format: ExportFormat): string {
  return writers[format](theCase);
}
