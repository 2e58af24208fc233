interface ModuleLinks {
  readonly importers: readonly string[];
}

/** Whether the page's own code needs the module at once, and not only when something is pressed. */
export function isReachedBy(
  page: string,
  id: string,
  find: (id: string) => ModuleLinks | null,
  seen: Set<string> = new Set(),
): boolean {
  if (id.endsWith(page)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (find(id)?.importers ?? []).some((importer) => isReachedBy(page, importer, find, seen));
}
