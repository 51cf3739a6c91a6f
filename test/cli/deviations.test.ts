import { cli, temporaryFolder } from '../support/cli';

const at = temporaryFolder();

interface Variances {
  startVariance: number | null;
  finishVariance: number | null;
  durationVariance: number | null;
  progressVariance: number | null;
  costVariance: number | null;
  light: string;
}

interface Report {
  project: Record<string, unknown>;
  progress: Record<string, unknown>[];
  deviations: {
    tasks: (Variances & {
      id: number;
      ownDelay: number;
      inheritedDelay: number;
      drivenBy: number | null;
      notReported: string | null;
    })[];
    phases: (Variances & { id: number })[];
    project: Variances;
    milestones: { id: number; slip: number }[];
  };
}

const lightOf: Readonly<Record<string, unknown>> = { Green: 'onTrack', Yellow: 'watch', Red: 'late' };

test('the report’s deviations are those of the sheet, own and inherited delay add up to the days late', async () => {
  const file = at('sample.xlsx');
  expect((await cli('new', file, '--lang', 'en-US', '--start', '2026-09-14')).code).toBe(0);
  const { out } = await cli('inspect', file, '--json');
  const { project, progress, deviations } = JSON.parse(out) as Report;

  expect(deviations.tasks).toHaveLength(progress.length);
  for (const [place, task] of deviations.tasks.entries()) {
    const row = progress[place];
    expect({
      id: task.id,
      late: task.finishVariance,
      own: task.ownDelay,
      inherited: task.inheritedDelay,
      light: task.light,
      isStale: task.notReported !== null,
    }).toEqual({
      id: row.id,
      late: row.daysLate,
      own: row.ownDelay,
      inherited: row.inheritedDelay,
      light: lightOf[String(row.light)],
      isStale: row.stale !== null,
    });
    // Excel rounds to 15 digits.
    for (const figure of ['progressVariance', 'costVariance'] as const) {
      if (row[figure] === null) expect(task[figure]).toBeNull();
      else expect(task[figure]).toBeCloseTo(Number(row[figure]), 9);
    }
    expect(task.ownDelay + task.inheritedDelay).toBe(task.finishVariance);
    expect(task.startVariance! + task.durationVariance!).toBe(task.finishVariance);
  }
  expect(deviations.project.finishVariance).toBe(project.projectDaysLate);
  expect(deviations.project.progressVariance).toBeCloseTo(Number(project.progressGap), 12);
  expect(deviations.project.light).toBe(lightOf[String(project.overall)]);
  expect(deviations.phases.length).toBeGreaterThan(3);
  expect(deviations.milestones.map(({ slip }) => slip)).not.toContain(null);
});
