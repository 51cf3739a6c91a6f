import { locateColumns } from '../../../src/tables/decode/locateColumns';
import { tasksTable } from '../../../src/tables/tasksTable';

function locate(headers: readonly string[], schema: Readonly<Record<string, string>> = {}) {
  const content = { name: 'PL_Tasks', sheet: 'WBS', row: 3, column: 1, headers, values: [], formulas: [] };
  return locateColumns(content, new Map(Object.entries(schema)), tasksTable);
}

const labels = tasksTable.columns.map(({ label }) => label['zh-CN']);

describe('locateColumns', () => {
  it('knows labels of both languages, whatever their case, width and order', () => {
    const { table } = locate([' task ', '工期', 'ＩＤ', 'PREDECESSORS']);
    expect(Object.fromEntries(table.columnOf)).toEqual({ name: 0, duration: 1, id: 2, predecessors: 3 });
  });

  it('follows a renamed header through the schema sheet', () => {
    const renamed = labels.map((label) => (label === '工期' ? '天数' : label));
    const { table, issues } = locate(renamed, { duration: '天数' });
    expect(table.columnOf.get('duration')).toBe(labels.indexOf('工期'));
    expect(issues).toEqual([]);
  });

  it('leaves the user’s own columns to the user, even under a standard name', () => {
    const { table } = locate([...labels, '我的列', 'Task'], { name: '任务名称' });
    expect(table.columnOf.get('name')).toBe(labels.indexOf('任务名称'));
    expect(table.ownColumns).toEqual([labels.length, labels.length + 1]);
  });

  it('names a column that is gone', () => {
    const { issues } = locate(labels.filter((label) => label !== '工期'));
    expect(issues).toMatchObject([
      { code: 'missingColumn', severity: 'error', table: 'tasks', column: 'duration' },
    ]);
  });

  it('takes the first of two and says so', () => {
    const { table, issues } = locate([...labels, 'Duration']);
    expect(table.columnOf.get('duration')).toBe(labels.indexOf('工期'));
    expect(issues).toMatchObject([{ code: 'duplicateColumn', column: 'duration', params: { count: 2 } }]);
  });
});
