import { compareIncident } from '../../core/compare/compare-case.ts';
import { indexCase } from '../../core/model/index-case.ts';
import type { Excerpt } from '../../desk/desk.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { saveFile } from '../../io/save-file.ts';
import { listWrittenDrafts } from '../../store/export-case.ts';
import { whenTakenIn } from '../../store/work-desk.ts';
import { type FormName, forms, nameFile } from './export-forms.ts';
import type { Scope } from './use-scope.ts';

/** Hands the reader a file with what was chosen, and says what it is called. */
export async function saveExport(
  openCase: OpenCase,
  name: FormName,
  { incidents, slug }: Scope,
  withDrafts: boolean,
): Promise<string> {
  const form = forms.find((each) => each.name === name);
  if (form === undefined) throw new Error(`There is no form ${name}.`);
  await whenTakenIn();
  const text = await write(openCase, name, incidents, withDrafts);
  const fileName = nameFile(slug, form, new Date());
  saveFile(fileName, form.type, text);
  return fileName;
}

async function write(
  openCase: OpenCase,
  name: FormName,
  incidents: Scope['incidents'],
  withDrafts: boolean,
): Promise<string> {
  const { desk } = openCase;
  if (name === 'case') return desk.write(withDrafts ? await listWrittenDrafts() : [], incidents);
  return name === 'brief' ? writeBriefOf(openCase, incidents) : desk.exportAs(name, incidents);
}

function listOf(excerpt: Excerpt | null): readonly Excerpt[] {
  return excerpt === null ? [] : [excerpt];
}

/** Incident by incident, so that others are answered between them. */
async function writeBriefOf({ desk, shared, digests }: OpenCase, incidents: Scope['incidents']): Promise<string> {
  const { writeBrief } = await import('../../words/write-brief.ts');
  const excerpts: Excerpt[] = [];
  for (const incident of incidents ?? digests.map(({ id }) => id))
    excerpts.push(...listOf(await desk.excerpt({ incident })));
  const reports = new Map(excerpts.flatMap((excerpt) => excerpt.reports.map((report) => [report.id, report])));
  const theCase = indexCase({
    ...shared,
    reports: [...reports.values()],
    incidents: excerpts.map(({ incident }) => incident),
  });
  return writeBrief(
    theCase,
    theCase.incidents.map((incident) => compareIncident(theCase, incident)),
  );
}
