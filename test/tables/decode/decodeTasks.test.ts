import { decodeTasks } from '../../../src/tables/decode/decodeTasks';
import { tableOf } from './tableOf';

const where = (issues: readonly { code: string; row: number | null; column: string | null }[]) =>
  issues.map(({ code, row, column }) => [code, row, column]);

describe('decodeTasks', () => {
  it('gives IDs above all that were ever given', () => {
    const table = tableOf('tasks', [{ id: 3, name: 'A' }, { name: 'B' }, {}, { id: 'x', name: 'C' }]);
    const { tasks, lastId, issues } = decodeTasks(table, 7);
    expect(tasks.map(({ id, row }) => [id, row])).toEqual([
      [3, 0],
      [8, 1],
      [9, 3],
    ]);
    expect(lastId).toBe(9);
    expect(where(issues)).toEqual([
      ['missingId', 1, 'id'],
      ['notANumber', 3, 'id'],
    ]);
  });

  it('gives the lower of two rows with one ID a new one', () => {
    const { tasks, issues } = decodeTasks(
      tableOf('tasks', [
        { id: 2, name: 'A' },
        { id: 2, name: 'A' },
      ]),
      0,
    );
    expect(tasks.map(({ id }) => id)).toEqual([2, 3]);
    expect(issues).toMatchObject([
      { code: 'duplicateId', severity: 'error', row: 1, params: { id: 2, newId: 3 } },
    ]);
  });

  it('counts an ID that is found again among those that were given, also where the settings do not know it', () => {
    const progress = tableOf('progress', [{ id: 13, name: 'Found' }]);
    const table = tableOf('tasks', [{ id: 2, name: 'A' }, { name: 'Found' }, { name: 'New' }]);
    const { tasks, lastId } = decodeTasks(table, 12, [progress]);
    expect(tasks.map(({ id }) => id)).toEqual([2, 13, 14]);
    expect(lastId).toBe(14);
    const alone = decodeTasks(tableOf('tasks', [{ name: 'Found' }]), 12, [progress]);
    expect(alone.lastId).toBe(13);
  });

  it('understands dates and numbers that are written as text', () => {
    const [task] = decodeTasks(
      tableOf('tasks', [
        { id: 1, duration: '5 天', notBefore: '2026/9/14', deadline: '2026-09-30', budget: '1,200' },
      ]),
      0,
    ).tasks;
    expect(task).toMatchObject({ duration: 5, notBefore: 46279, deadline: 46295, budget: 1200 });
  });

  it('names what it cannot read at its place and reads the rest', () => {
    const { tasks, issues } = decodeTasks(
      tableOf('tasks', [{ id: 1, name: 'A', duration: 'soon', pinned: 'May', owner: '#REF!', budget: -5 }]),
      0,
    );
    expect(tasks[0]).toMatchObject({ name: 'A', duration: null, pinned: null, owner: '', budget: -5 });
    expect(where(issues).sort()).toEqual([
      ['errorValue', 0, 'owner'],
      ['negativeAmount', 0, 'budget'],
      ['notADate', 0, 'pinned'],
      ['notANumber', 0, 'duration'],
    ]);
  });

  it('takes the level of the row above where there is none', () => {
    const { tasks } = decodeTasks(
      tableOf('tasks', [
        { id: 1, level: 2, name: 'A' },
        { id: 2, name: 'B' },
      ]),
      0,
    );
    expect(tasks.map(({ level }) => level)).toEqual([2, 2]);
  });
});
