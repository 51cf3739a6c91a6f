import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaskCsv } from '../../../src/tables/import/readTaskCsv';
import { describeWhere, sharedData } from '../../support/tools';

function read(text: string) {
  const reading = readTaskCsv(new TextEncoder().encode(text));
  if (!reading.readable) throw new Error(reading.reason);
  return reading;
}

describe('readTaskCsv', () => {
  test('keeps positive unique IDs and maps the others, links with them', () => {
    const { tasks } = read('ID,Task,Predecessors\n0,A,\n7,B,0\n7,C,"7FS+2d; 0SS"\nx,D,7\n');
    expect(tasks.map((task) => [task.id, task.predecessors])).toEqual([
      [8, ''],
      [7, '8'],
      [9, '7FS+2d; 8SS'],
      [10, '7'],
    ]);
  });

  test('reads Chinese headers, quoted fields, a byte order mark and text that looks like a formula', () => {
    const { tasks } = read('\ufeff序号,任务名称,工期,责任人\n1,"=HYPERLINK(""x"",""y"")","1,200",项目经理\n');
    expect(tasks[0]).toMatchObject({ name: '=HYPERLINK("x","y")', duration: 1200, owner: '项目经理' });
  });

  test('takes levels from codes where there is no level column, and links by code', () => {
    const { tasks } = read('Code;Task;Predecessors\n1;Phase;\n1.1;Dig;\n1.2;Pour;1.1FS+1d\n');
    expect(tasks.map((task) => [task.id, task.level, task.predecessors])).toEqual([
      [1, 1, ''],
      [2, 2, ''],
      [3, 2, '2FS+1d'],
    ]);
  });

  test('links by place where the file has neither IDs nor codes', () => {
    expect(read('Task,Predecessors\nDig,\nPour,1\n').tasks[1].predecessors).toBe('1');
  });

  test('loses nothing that it cannot read', () => {
    const { tasks, unknownHeaders } = read(
      'Task,Duration,Budget,Not before,Deadline,Colour\nDig,soon,much,2026-09-14,tomorrow,red\n',
    );
    expect(tasks[0]).toMatchObject({
      duration: 'soon',
      budget: 'much',
      notBefore: 46279,
      deadline: 'tomorrow',
    });
    expect(unknownHeaders).toEqual(['Colour']);
  });

  test.each([
    ['empty', ''],
    ['noTaskColumn', 'a,b\n1,2\n'],
    ['notText', 'PK\u0003\u0004\u0000\u0000'],
  ])('says that a file is %s', (reason, text) => {
    expect(readTaskCsv(new TextEncoder().encode(text))).toEqual({ readable: false, reason });
  });

  describeWhere(sharedData, 'shared data', 'the real plan', () => {
    test('is read whole', () => {
      const reading = readTaskCsv(readFileSync(join(sharedData!, 'real-project/plan.csv')));
      if (!reading.readable) throw new Error(reading.reason);
      expect(reading.tasks).toHaveLength(59);
      expect(new Set(reading.tasks.map((task) => task.id)).size).toBe(59);
      expect(reading.tasks[3]).toMatchObject({
        id: 3,
        level: 3,
        duration: 20,
        budget: 210000,
        predecessors: '2FS',
      });
    });
  });
});
