import type { IncidentId } from '../../core/model/case.ts';
import { indexCase } from '../../core/model/index-case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { saveFile } from '../../io/save-file.ts';
import { nameFile } from './export-forms.ts';

/** The header, and one claim of the incident as its example: imported again, it is the same and adds nothing. */
export async function saveTemplate({ desk, shared }: OpenCase, id: IncidentId): Promise<void> {
  const [excerpt, { writeCsv }] = await Promise.all([
    desk.excerpt({ incident: id }),
    import('../../core/exchange/csv/write-csv.ts'),
  ]);
  if (excerpt === null) return;
  const { incident, reports } = excerpt;
  const example = incident.claims.find(({ supersedes }) => supersedes === undefined);
  const incidents = [{ ...incident, claims: example === undefined ? [] : [example] }];
  const text = writeCsv(indexCase({ ...shared, reports, incidents }));
  saveFile(nameFile(id, { part: 'template', extension: 'csv' }, new Date()), 'text/csv', text);
}
