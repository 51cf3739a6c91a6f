import { moveTaskUp } from '../../../src/commands/moveTaskUp';
import { recordProgress } from '../../../src/commands/recordProgress';
import { setBaseline } from '../../../src/commands/setBaseline';
import { showProjectSummary } from '../../../src/commands/showProjectSummary';
import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { weeklyReport } from '../../../src/project/reports/weeklyReport';
import { formatIsoDay } from '../../../src/project/values/day';
import { dashboard } from '../../../src/tables/dashboard/dashboard';
import { summaryBoard } from '../../../src/tables/reports/boards/summary/summaryBoard';
import { weeklyBoard } from '../../../src/tables/reports/boards/weekly/weeklyBoard';
import type { ReportDocument, ReportKind } from '../../../src/tables/reports/reportDocument';
import { ReportText } from '../../../src/tables/reports/reportText';
import { ratioText } from '../../../src/taskpane/figureText';
import { homeFigures } from '../../../src/workbook/pane/homeFigures';
import { reportDocumentOf } from '../../../src/workbook/reports/reportDocumentOf';
import { progressList } from '../../../src/workbook/pane/progressList';
import { taskCard } from '../../../src/workbook/pane/taskCard';
import { openPlan, refresh, selectTasks, snapshotOf, start, type } from '../../commands/support/project';
import { boardReader } from './boardCells';
import { planOf } from './support';

/** Two tasks in a row and a milestone: on the first Saturday the first is late, the others are merely pushed. */
async function openSmall(): Promise<OpenedExcel> {
  const excel = await openPlan([
    [1, 'Dig', 5, '', 'Li'],
    [1, 'Pour', 5, '1', 'Wang'],
    [1, 'Handed over', 0, '2', 'Wang'],
  ]);
  await setBaseline.run(excel.Excel, {});
  for (const [id, value] of Object.entries({
    description: 'Rock',
    probability: 5,
    impact: 5,
    status: 'Triggered',
  })) {
    await type(excel, 'risks', 0, id, value);
  }
  await refresh(excel, start + 5);
  await showWeeklyReport.run(excel.Excel, undefined);
  await showProjectSummary.run(excel.Excel, undefined);
  return excel;
}

/** What the engine says, the pane, Word and the named cells. */
async function figuresOf(excel: OpenedExcel) {
  const { facts, issues, plan } = await planOf(excel);
  const { cells } = await snapshotOf(excel);
  return {
    report: weeklyReport(plan),
    pane: homeFigures(facts),
    word: (kind: ReportKind) => reportDocumentOf(kind, facts, issues, 'en-US'),
    named: (id: string) => cells.find(({ name }) => name === `PL_${id}`)?.value,
  };
}

/** The same and the sheets, as they stand. */
async function everywhere(excel: OpenedExcel) {
  return {
    ...(await figuresOf(excel)),
    board: await boardReader(excel, dashboard, 'Dashboard'),
    weekly: await boardReader(excel, weeklyBoard, 'Weekly report'),
    summary: await boardReader(excel, summaryBoard, 'Project summary'),
  };
}

function block(document: ReportDocument, id: string) {
  return document.sections.flatMap(({ blocks }) => blocks).find((one) => one.id === id);
}

/** A table of a document by two of its columns. */
function columnsOf(document: ReportDocument, id: string, ...columns: readonly string[]): string[][] {
  const table = block(document, id);
  if (table?.kind !== 'table') throw new Error(`There is no table ${id}.`);
  const places = columns.map((column) => table.columns.findIndex((one) => one.id === column));
  return table.rows.map((row) => places.map((place) => row[place].text));
}

/** Two phases with tasks and a task that stands alone; the first is begun late and dear, the last is done. */
async function openPhases(): Promise<OpenedExcel> {
  const excel = await openPlan([
    [1, 'Ground', ''],
    [2, 'Dig', 5, '', 'Li'],
    [2, 'Pour', 5, '2', 'Wang'],
    [1, 'House', ''],
    [2, 'Walls', 5, '3', 'Li'],
    [1, 'Permit', 3, '', 'Wang'],
  ]);
  for (const [row, budget] of [
    [1, 1000],
    [2, 2000],
    [4, 4000],
    [5, 100],
  ])
    await type(excel, 'tasks', row, 'budget', budget);
  await refresh(excel);
  await setBaseline.run(excel.Excel, {});
  const typed: readonly (readonly [number, string, number])[] = [
    [0, 'actualStart', start + 2],
    [0, 'actualPercent', 0.5],
    [0, 'actualCost', 660],
    [3, 'actualStart', start],
    [3, 'actualFinish', start + 3],
    [3, 'actualCost', 110],
  ];
  for (const [row, column, value] of typed) await type(excel, 'progress', row, column, value);
  await refresh(excel, start + 14);
  await showWeeklyReport.run(excel.Excel, undefined);
  await showProjectSummary.run(excel.Excel, undefined);
  return excel;
}

/** EV 189 of PV 200: SPI 0.945, which binary fractions hold a little below. */
async function openHalf(): Promise<OpenedExcel> {
  const excel = await openPlan([[1, 'Dig', 5, '', 'Li']]);
  await type(excel, 'tasks', 0, 'budget', 200);
  await refresh(excel);
  await setBaseline.run(excel.Excel, {});
  await type(excel, 'progress', 0, 'actualStart', start);
  await type(excel, 'progress', 0, 'actualPercent', 0.945);
  await refresh(excel, start + 4);
  await showWeeklyReport.run(excel.Excel, undefined);
  await showProjectSummary.run(excel.Excel, undefined);
  return excel;
}

describe('a figure is the same wherever it stands', () => {
  test('late tasks of a person: what is merely pushed is not late', async () => {
    const { board, weekly, summary, report, word } = await everywhere(await openSmall());
    const late = [
      ['Li', 1],
      ['Wang', 0],
    ];
    expect(report.people.map((one) => [one.name, one.late])).toEqual(late);
    for (const [kind, none] of [
      ['weekly', '–'],
      ['summary', '0'],
    ] as const) {
      const texts = late.map(([name, n]) => [name, n === 0 ? none : String(n)]);
      expect(columnsOf(word(kind), 'people', 'name', 'late')).toEqual(texts);
    }
    for (const sheet of [weekly, summary]) expect(sheet.list('people', 'name', 'late')).toEqual(late);
    const byName = [...board.list('workload', 'name', 'lateTasks')].sort();
    expect(byName).toEqual(late);
    expect(weekly.list('late', 'name').flat()).toEqual(['Dig']);
    expect(board.list('late', 'task').flat()).toEqual(['Dig']);
    expect(report.late.map(({ name }) => name)).toEqual(['Dig']);
  });

  test('owners who are not in People, and causes that are not in the list, are counted', async () => {
    const excel = await openSmall();
    await type(excel, 'tasks', 1, 'owner', 'Zhao');
    await type(excel, 'progress', 0, 'cause', 'Flood');
    await refresh(excel, start + 5);
    const { summary, weekly, report, word } = await everywhere(excel);
    expect(report.people.map(({ name }) => name)).toEqual(['Li', 'Wang', 'Zhao']);
    const team = 'People with tasks: 3; departments: 0.';
    expect(block(word('summary'), 'teamSum')).toMatchObject({ text: team });
    expect(summary.cell('teamSum', 'text', 0)).toBe(team);
    for (const sheet of [summary, weekly])
      expect(sheet.cell('unlistedOwners', 'text', 0)).toBe('Owners who are not in People: 1, with tasks: 1.');
    const [[, tasks, days]] = columnsOf(word('summary'), 'causes', 'cause', 'tasks', 'days');
    const caused = summary.list('causes', 'cause', 'tasks', 'days').filter(([, n]) => n !== 0);
    expect(caused).toEqual([['Others, not in this list', Number(tasks), Number(days)]]);
    expect(Number(days)).toBeGreaterThan(0);
  });

  test.each(['Combined', 'Days late', 'Percentage points behind', 'Performance index'])(
    'phases: dates, days late, tasks and light, judged by %s',
    async (basis) => {
      const excel = await openPhases();
      await excel.Excel.run(async (context) => {
        context.workbook.names.getItem('PL_Set_LightBasis').getRange().values = [[basis]];
        await context.sync();
      });
      await refresh(excel, start + 14);
      const { summary, word } = await everywhere(excel);
      const document = word('summary');
      const columns = ['code', 'name', 'daysLate', 'tasks', 'light', 'baseline', 'current'] as const;
      const told = columnsOf(document, 'phases', ...columns).map(([...row]) => {
        // On the sheet each day of the baseline stands alone, and of the current dates the last one.
        const current = row.pop()!.split(' to ').at(-1)!;
        return [...row.slice(0, -1), ...row.at(-1)!.split(' to '), current];
      });
      const day = (value: unknown) => formatIsoDay(Number(value));
      const text = new ReportText('en-US');
      const shown = summary
        .list(
          'phases',
          ...['code', 'name', 'daysLate', 'tasks', 'light', 'baselineStart', 'baselineFinish', 'current'],
        )
        .map(([code, name, late, tasks, light, ...days]) => [
          ...[code, name, text.days(Number(late)), tasks, light || '–'],
          ...days.map(day),
        ]);
      expect(shown).toEqual(told);
      expect(shown.map(([code]) => code)).toEqual(['1', '2', '3']);
      const cost = columnsOf(document, 'phases', 'code', 'cost');
      expect(
        summary
          .list('phaseMoney', 'code', 'cv')
          .map(([code, cv]) => [code, String(cv).replace('-', '−') || '–']),
      ).toEqual(cost);
      expect(cost.map(([, cv]) => cv)).toEqual(['−160', '–', '−10']);
    },
  );

  test('open risks: triggered ones are among them', async () => {
    const { board, weekly, report, pane, word, named } = await everywhere(await openSmall());
    expect(report.riskCounts).toEqual({ open: 1, high: 1, triggered: 1, occurred: 0 });
    expect(pane).toMatchObject({ openRisks: 1, highRisks: 1 });
    expect(named('BoardHighRisks')).toBe(1);
    const said = 'Open: 1, of them high: 1, triggered: 1; occurred: 0.';
    expect(block(word('weekly'), 'riskSum')).toMatchObject({ text: said });
    expect(weekly.cell('riskSum', 'text', 0)).toBe(said);
    expect(board.values.flat()).toContain('Open risks: 1, of these high 1.');
  });

  test('what counts as an open risk: not one that has occurred, but one of a standing that nobody knows', async () => {
    const excel = await openPlan([[1, 'Dig', 5, '', 'Li']]);
    const risks = [
      ['Rock', 'Occurred'],
      ['Water', 'Parked'],
      ['Frost', 'Closed'],
    ];
    for (const [row, [description, status]] of risks.entries()) {
      const typed = { description, status, probability: 5, impact: 5, strategy: 'Escalate' };
      for (const [id, value] of Object.entries(typed)) await type(excel, 'risks', row, id, value);
    }
    await refresh(excel);
    await showWeeklyReport.run(excel.Excel, undefined);
    const { report, word, pane } = await figuresOf(excel);
    const weekly = await boardReader(excel, weeklyBoard, 'Weekly report');
    expect([report.riskCounts.open, pane.openRisks]).toEqual([1, 1]);
    expect(report.risks.map(({ description }) => description)).toEqual(['Rock', 'Water']);
    expect(columnsOf(word('weekly'), 'risks', 'risk')).toEqual([['Rock'], ['Water']]);
    expect(weekly.list('risks', 'description')).toEqual([['Rock'], ['Water']]);
    const escalated = report.decisions.flatMap((one) => (one.kind === 'risk' ? [one.risk.description] : []));
    expect(escalated).toEqual(['Water']);
    expect(weekly.list('decisions', 'kind', 'count')).toContainEqual(['Risks that were escalated', 1]);
  });

  test('what is foreseen is not before a status date that moved without a refresh', async () => {
    const excel = await openSmall();
    const status = start + 40;
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem('PL_StatusDate').getRange().values = [[status]];
      await context.sync();
    });
    const { board, weekly, summary, pane, named } = await everywhere(excel);
    expect([named('BoardFinish'), named('BoardMilestone')]).toEqual([status, status]);
    expect(weekly.cell('figuresDate', 'now', 0)).toBe(status);
    expect(summary.cell('pair_actualStart', 'forecastFinish', 0)).toBe(status);
    expect(board.list('late', 'task', 'finish')).toEqual([
      ['Dig', status],
      ['Pour', status],
      ['Handed over', status],
    ]);
    expect(board.list('milestones', 'name', 'forecast')).toEqual([['◆ Handed over', status]]);
    expect(weekly.list('milestones', 'name', 'forecastFinish')).toEqual([['Handed over', status]]);
    expect([pane.milestone?.date, pane.finish]).toEqual([status, status]);
    const names = ['Dig', 'Pour', 'Handed over'];
    expect(weekly.list('next', 'name', 'forecastStart')).toEqual(names.map((name) => [name, status]));
    const { facts } = await planOf(excel);
    expect(progressList(facts).map(({ forecastFinish }) => forecastFinish)).toEqual([status, status, status]);
    expect(taskCard(facts, facts.tasks[0].id)?.forecastFinish).toBe(status);
    const gantt = await excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Gantt').getUsedRange().load('values');
      await context.sync();
      return used.values.filter((row) => row.includes('Dig') || row.includes('Pour'));
    });
    expect(gantt.map((row) => row.filter((value) => value === status).length)).toEqual([1, 1]);
  });

  test('halves are rounded away from zero, and what is past a limit does not look equal to it', async () => {
    const { board, weekly, pane, word } = await everywhere(await openHalf());
    expect(pane.spi).toBeCloseTo(0.945, 12);
    expect(ratioText(pane.spi!)).toBe('0.95');
    const figures = columnsOf(word('weekly'), 'figures', 'figure', 'now');
    expect(figures).toContainEqual(['SPI', '0.95']);
    expect(new ReportText('zh-CN').money(11_500)).toBe('1.2 万');
    const said = 'SPI 0.945 (limit 0.95)';
    const [light] = word('weekly').sections[0].blocks;
    expect(light.kind === 'light' && light.text).toContain(said);
    for (const { values } of [board, weekly]) {
      expect(values.flat().filter((value) => String(value).includes(said))).toHaveLength(1);
    }
  });

  test('what a figure moved by is the difference of what is shown, in Word and on the sheet', async () => {
    const excel = await openHalf();
    await recordProgress.run(excel.Excel, undefined);
    // Shown as 0.30 and 30.1 %; their exact differences would be shown as 0.64 and 64.5.
    for (const [id, value] of [
      ['spi', 0.304],
      ['percentComplete', 0.3006],
      ['forecastFinish', start + 6],
    ] as const)
      await type(excel, 'history', 0, id, value);
    await type(excel, 'progress', 0, 'actualPercent', 0.94549);
    await refresh(excel, start + 7);
    const { weekly, word } = await everywhere(excel);
    const rows = columnsOf(word('weekly'), 'figures', 'figure', 'last', 'now', 'change');
    expect(rows).toEqual(
      expect.arrayContaining([
        ['SPI', '0.30', '0.95', '+0.65'],
        ['Actual progress', '30.1%', '94.5%', '+64.4 points'],
        ['Days late', '+1', '+3', '+2'],
      ]),
    );
    expect(weekly.cell('figuresIndex', 'change', 0)).toBeCloseTo(0.65, 9);
    expect(weekly.cell('figuresShare', 'change', 1)).toBeCloseTo(64.4, 9);
    expect(['last', 'now', 'change'].map((id) => weekly.cell('figuresDays', id, 0))).toEqual([1, 3, 2]);
  });

  test('of equally late tasks the one with the lower ID stands first', async () => {
    const excel = await openPlan([
      [1, 'Dig', 5, '', 'Li'],
      [1, 'Pour', 5, '', 'Li'],
      [1, 'Pave', 6, '', 'Li'],
    ]);
    await setBaseline.run(excel.Excel, {});
    // The rows change places: the IDs stay with their tasks.
    await selectTasks(excel, 1);
    await moveTaskUp.run(excel.Excel, undefined);
    await refresh(excel, start + 10);
    await showWeeklyReport.run(excel.Excel, undefined);
    await showProjectSummary.run(excel.Excel, undefined);
    const { board, weekly, summary, report, word } = await everywhere(excel);
    expect((await planOf(excel)).plan.tasks.map(({ name }) => name)).toEqual(['Pour', 'Dig', 'Pave']);
    const late = ['Dig', 'Pour', 'Pave'];
    expect(report.late.map(({ name }) => name)).toEqual(late);
    expect(board.list('late', 'task').flat()).toEqual(late);
    expect(weekly.list('late', 'name').flat()).toEqual(late);
    expect(summary.list('ownDelays', 'name').flat()).toEqual(late);
    expect(columnsOf(word('summary'), 'late', 'name').flat()).toEqual(late);
    expect(weekly.list('next', 'name').flat()).toEqual(late);
    expect(report.next.map(({ name }) => name)).toEqual(late);
  });

  test('not reported: when the cadence has passed since the start, not on the first day', async () => {
    const excel = await openPlan([[1, 'Dig', 5, '', 'Li']]);
    for (const [status, n] of [
      [start, 0],
      [start + 7, 0],
      [start + 8, 1],
    ]) {
      await refresh(excel, status);
      const { named, report, pane } = await figuresOf(excel);
      const counts = [named('BoardStale'), report.notReported.length, pane.notReported];
      expect([status, ...counts]).toEqual([status, n, n, n]);
    }
  });

  test('until a baseline is set the Word report speaks of the first plan too, and of what was not given', async () => {
    const excel = await openPlan([[1, 'Dig', 5, '', 'Li']]);
    await refresh(excel, start + 40);
    await showWeeklyReport.run(excel.Excel, undefined);
    const before = await figuresOf(excel);
    const reason = block(before.word('weekly'), 'light');
    expect(reason?.kind === 'light' && reason.text).toContain('working days after the first plan');
    const missing = ['Not given', 'Not given'];
    expect(columnsOf(before.word('weekly'), 'late', 'cause', 'nextStep')).toEqual([missing]);
    const weekly = await boardReader(excel, weeklyBoard, 'Weekly report');
    expect(weekly.list('late', 'cause', 'nextStep')).toEqual([missing]);
    await setBaseline.run(excel.Excel, {});
    const { word } = await figuresOf(excel);
    const after = block(word('weekly'), 'light');
    expect(after?.kind === 'light' && after.text).not.toContain('first plan');
  });

  test('until a baseline is set the cards speak of the first plan', async () => {
    const excel = await openPlan([[1, 'Dig', 5, '', 'Li']]);
    const shown = async () => (await boardReader(excel, dashboard, 'Dashboard')).values.flat();
    const first = ['As the first plan', 'First plan, not yet approved'];
    expect(await shown()).toEqual(expect.arrayContaining(first));
    await setBaseline.run(excel.Excel, {});
    await refresh(excel);
    const then = await shown();
    expect(then).toContain('As the baseline');
    for (const said of first) expect(then).not.toContain(said);
    await refresh(excel, start + 5);
    const { named, pane } = await figuresOf(excel);
    expect(pane.finish).toBe(named('BoardFinish'));
    expect(pane.unauthorised).toBe(named('UnauthorisedChanges'));
    expect(await shown()).toContain(`Overdue items ${pane.overdue}`);
    expect(pane.overdue).toBe(1);
  });
});
