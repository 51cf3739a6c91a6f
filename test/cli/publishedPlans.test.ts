import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, temporaryFolder } from '../support/cli';
import { describeWhere, sharedData } from '../support/tools';

const at = temporaryFolder();

interface TaskReport {
  id: number;
  start: string;
  finish: string;
  totalSlack: number;
  freeSlack: number;
  critical: boolean;
}

async function tasksOf(csv: string, start: string): Promise<TaskReport[]> {
  const file = csv.replace(/\.csv$/, '.xlsx');
  expect((await cli('new', file, '--tasks', csv, '--start', start, '--calendar', 'mon-fri')).code).toBe(0);
  expect((await cli('refresh', file)).code).toBe(0);
  const { out } = await cli('inspect', file, '--json');
  return (JSON.parse(out) as { tasks: TaskReport[] }).tasks;
}

describeWhere(sharedData, 'shared data', 'plans with known answers, from a file to the report', () => {
  test('a real construction plan starts where its own tool says', async () => {
    const lines = readFileSync(join(sharedData!, 'real-project/plan.csv'), 'utf8').trim().split(/\r?\n/);
    // The works holiday (task 31) is a date of the calendar year, which the source keeps outside its table.
    const csv = at('plan.csv');
    writeFileSync(
      csv,
      lines
        .map((line, row) =>
          row === 0 ? `${line},Not before` : `${line},${line.startsWith('31,') ? '2007-08-15' : ''}`,
        )
        .join('\n'),
    );
    const tasks = await tasksOf(csv, '2006-04-17');
    const wrong = lines.slice(1).flatMap((line, row) => {
      const found = /(\d\d)\/(\d\d)\/(\d{4}) [\d:]+$/.exec(line);
      const expected = found && `${found[3]}-${found[1]}-${found[2]}`;
      return expected === null || tasks[row].start === expected ? [] : [`${line}: ${tasks[row].start}`];
    });
    expect(tasks).toHaveLength(59);
    expect(wrong).toEqual([]);
  });

  test('networks of an independent scheduler', async () => {
    const sets = JSON.parse(readFileSync(join(sharedData!, 'golden-cpm.json'), 'utf8')) as {
      mixed_links_200_projects: {
        projects: {
          tasks: {
            id: number;
            durDays: number;
            es: string;
            ef: string;
            tfDays: number;
            ffDays: number;
            critical: boolean;
          }[];
          links: [number, number, string, number][];
        }[];
      };
    };
    for (const [number, project] of sets.mixed_links_200_projects.projects.slice(0, 4).entries()) {
      const rows = project.tasks.map(({ id, durDays }) => {
        const links = project.links.filter(([, to]) => to === id);
        return `${id},T${id},${durDays},"${links.map(([from, , type, lag]) => `${from}${type}${lag < 0 ? '' : '+'}${lag}d`).join('; ')}"`;
      });
      const csv = at(`network-${number}.csv`);
      writeFileSync(csv, ['ID,Task,Duration,Predecessors', ...rows].join('\n'));
      const tasks = await tasksOf(csv, '2026-01-05');
      expect(
        tasks.map(({ id, start, finish, totalSlack, freeSlack, critical }) => [
          id,
          start,
          finish,
          totalSlack,
          freeSlack,
          critical,
        ]),
      ).toEqual(
        project.tasks.map((task) => [
          task.id,
          task.es.slice(0, 10),
          task.ef.slice(0, 10),
          task.tfDays,
          task.ffDays,
          task.critical,
        ]),
      );
    }
  });
});
