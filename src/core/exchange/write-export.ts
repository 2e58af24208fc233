import type { Case } from '../model/case.ts';
import type { ExportFormat } from './export-format.ts';
import { writeCsv } from './write-csv.ts';

const writers: Record<ExportFormat, (theCase: Case) => string> = {
  csv: writeCsv,
};

export function writeExport(theCase: Case, format: ExportFormat): string {
  return writers[format](theCase);
}
