import { exportColumns } from './export-columns.ts';

test('an export takes the columns of the table in their order, those that share a cell apart', () => {
  expect(exportColumns(['name', 'stage', 'region', 'assignee', 'updatedAt'])).toBe(
    'name,stage,country,region,assignee,lastUpdateAt',
  );
  expect(exportColumns([])).toBe('');
});
