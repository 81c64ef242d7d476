/** What an export calls a column of the table; what stands in a cell together is taken away apart. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  region: ['country', 'region'],
  updatedAt: ['lastUpdateAt'],
};

/** `name,stage`: the columns of a table as the export knows them. */
export function exportColumns(ids: readonly string[]): string {
  return ids.flatMap((id) => NAMES[id] ?? [id]).join(',');
}
