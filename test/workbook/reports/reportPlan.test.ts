import { recordProgress } from '../../../src/commands/recordProgress';
import { setBaseline } from '../../../src/commands/setBaseline';
import { projectSummary } from '../../../src/project/reports/projectSummary';
import { weeklyReport } from '../../../src/project/reports/weeklyReport';
import { formatIsoDay } from '../../../src/project/values/day';
import { openPlan, openProject, refresh, start, type as typeInto } from '../../commands/support/project';
import { openRealProject, typeTracking } from '../../support/realProject';
import { describeWhere, sharedData } from '../../support/tools';
import { openSample, planOf } from './support';

function codes(tasks: readonly { readonly code: string }[]): string[] {
  return tasks.map(({ code }) => code);
}

describe('the weekly report', () => {
  test('of the sample project', async () => {
    const { plan, facts } = await planOf(await openSample('zh-CN'));
    const report = weeklyReport(plan);
    expect(report.light).toBe('late');
    expect(report.reasons).toEqual([
      { measure: 'schedulePerformanceIndex', value: plan.measures.cost.spi, light: 'late', limit: 0.9 },
    ]);
    expect(facts.values.get('overall')).toBe('red');
    expect(report.period && formatIsoDay(report.period.to)).toBe('2026-10-27');
    expect(codes(report.finished)).toEqual(['2.2']);
    expect(codes(report.started)).toEqual(['2.3']);
    expect(codes(report.underWay)).toEqual(['2.1.2', '2.1.3']);
    expect(codes(report.next)).toEqual(['2.1.3', '2.1.2', '2.3']);
    expect(report.late.map(({ code, daysLate, cause }) => [code, daysLate, cause])).toEqual([
      ['2.1.2', 6, 'resources'],
      ['2.1.3', 4, 'requirements'],
      ['2.3', 4, ''],
    ]);
    expect(report.late[0].explanation).not.toBe('');
    expect(report.pushed).toBe(18);
    expect(report.milestones.map(({ code, slip, reached }) => [code, slip, reached])).toEqual([
      ['1.4', 2, true],
      ['2.4', 6, false],
      ['3.5', 6, false],
      ['4.5', 6, false],
      ['5.6', 6, false],
    ]);
    expect(report.riskCounts).toEqual({ open: 6, high: 2, triggered: 1, occurred: 0 });
    expect(report.risks.map(({ status, level }) => [status, level])).toEqual([
      ['triggered', 'medium'],
      ['open', 'high'],
      ['open', 'high'],
    ]);
    expect(codes(report.notReported)).toEqual(['2.3']);
    expect(report.people.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(27);
  });

  test('of an empty project says nothing and knows nothing', async () => {
    const { plan } = await planOf(await openProject());
    const report = weeklyReport(plan);
    expect(report).toMatchObject({
      light: 'notKnown',
      reasons: [],
      finished: [],
      next: [],
      late: [],
      people: [],
    });
    expect(report.figures.filter(({ now }) => now !== null)).toEqual([]);
    const summary = projectSummary(plan);
    expect(summary).toMatchObject({ finished: false, phases: [], causes: [], daysLate: null });
  });

  test('compares with the last snapshot and covers the days since', async () => {
    const excel = await openPlan([
      [1, 'Dig', 5],
      [1, 'Pour', 5, '1'],
      [1, 'Done', 0, '2'],
    ]);
    await typeInto(excel, 'tasks', 0, 'budget', 1000);
    await typeInto(excel, 'tasks', 1, 'budget', 3000);
    await refresh(excel);
    await setBaseline.run(excel.Excel, {});
    await typeInto(excel, 'progress', 0, 'actualStart', start);
    await typeInto(excel, 'progress', 0, 'actualPercent', 0.4);
    await refresh(excel, start + 4);
    await recordProgress.run(excel.Excel, undefined);
    await typeInto(excel, 'progress', 0, 'actualFinish', start + 9);
    await refresh(excel, start + 11);
    const { plan } = await planOf(excel);
    const report = weeklyReport(plan);
    expect(report.period).toEqual({
      from: start + 5,
      to: start + 11,
      nextFrom: start + 12,
      nextTo: start + 18,
    });
    expect(codes(report.finished)).toEqual(['1']);
    const progress = report.figures.find(({ id }) => id === 'percentComplete')!;
    expect([progress.last, progress.now, progress.change]).toEqual([0.1, 0.25, 0.15]);
  });

  test('wants decisions on waiting requests and unauthorised changes', async () => {
    const excel = await openPlan([[1, 'Dig', 5]]);
    await setBaseline.run(excel.Excel, {});
    await typeInto(excel, 'tasks', 0, 'duration', 8);
    await typeInto(excel, 'changes', 0, 'reason', 'Rock');
    await refresh(excel);
    const report = weeklyReport((await planOf(excel)).plan);
    expect(report.unauthorised.map(({ code }) => code)).toEqual(['unauthorisedChange']);
    expect(report.decisions.map(({ kind }) => kind)).toEqual(['change', 'unauthorised']);
    expect(report.changes).toHaveLength(1);
  });
});

describe('the project summary', () => {
  test('of the sample project', async () => {
    const summary = projectSummary((await planOf(await openSample('en-US'))).plan);
    expect(summary.taskCounts).toEqual({ all: 27, finished: 6 });
    expect(summary.goalCounts).toEqual({ all: 3, reached: 0, missed: 0 });
    expect(
      summary.phases.map(({ code, tasks, finished, daysLate }) => [code, tasks, finished, daysLate]),
    ).toEqual([
      ['1', 4, 4, 2],
      ['2', 6, 2, 4],
      ['3', 6, 0, 6],
      ['4', 5, 0, 6],
      ['5', 6, 0, 6],
    ]);
    expect(summary.milestoneCounts).toEqual({ all: 5, reached: 1, onTime: 0 });
    expect(summary.deliverables).toMatchObject({ all: 27, delivered: 6, withCriterion: 27 });
    expect(summary.causes).toEqual([
      { cause: '', tasks: 4, days: 5 },
      { cause: 'resources', tasks: 1, days: 2 },
      { cause: 'requirements', tasks: 1, days: 2 },
    ]);
    expect(summary.riskCounts).toEqual({ all: 7, occurred: 0, closed: 1 });
    expect([summary.people.length, summary.departments]).toEqual([10, 6]);
  });
});

describeWhere(sharedData, 'shared data', 'a real construction project on its second reporting date', () => {
  test('its report names what was finished, what is late, and by how much', async () => {
    const excel = await openRealProject('en-US', 'Test');
    await refresh(excel, await typeTracking(excel, 2));
    const { plan } = await planOf(excel);
    const report = weeklyReport(plan);
    // Planned behind the demolition, which ended 44 working days late.
    expect(report.late.find(({ id }) => id === 17)).toMatchObject({ daysLate: 44, ownDelay: 0 });
    expect(report.late.map(({ id }) => id)).not.toContain(6);
    expect(report.late[0].daysLate).toBeGreaterThanOrEqual(report.late.at(-1)!.daysLate!);
    const causes = projectSummary(plan).causes;
    expect(causes.map(({ cause }) => cause)).toEqual(['']);
    const own = plan.deviations.tasks.reduce((sum, task) => sum + Math.max(0, task?.ownDelay ?? 0), 0);
    expect(causes[0].days).toBe(own);
  });
});
