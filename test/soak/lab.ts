import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import type { ExcelClient } from '../../src/embedded/client/connect';
import type { Wire } from '../../src/embedded/client/wire';
import { inNode } from '../../src/embedded/environment/inNode';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { blankProject } from '../commands/support/project';
import { restingCalculator } from './restingCalculator';

/** The plan that every run starts with: three stages, links of three types. */
const tasks = [
  [1, 'Prepare', '', ''],
  [2, 'Survey', 3, ''],
  [2, 'Design', 5, '2'],
  [2, 'Permit', 4, '3'],
  [1, 'Build', '', ''],
  [2, 'Dig', 4, '4'],
  [2, 'Pour', 2, '6SS+1d'],
  [2, 'Cure', 2, '7'],
  [2, 'Paint', 1, '8FF'],
  [1, 'Close', '', ''],
  [2, 'Test', 2, '9'],
  [2, 'Hand over', 0, '11'],
] as const;

/** Rows that the calendar keeps; three years of it would be most of the workbook. */
const calendarRows = 200;

let made: Promise<Uint8Array> | undefined;

/** The file that every run opens: laid out once, with columns of the user's own, one of them computed. */
function freshFile(): Promise<Uint8Array> {
  made ??= (async () => {
    const excel = await openExcel();
    const rows = tasks.map(([level, name, duration, predecessors], index) => ({
      id: index + 1,
      level,
      name,
      duration,
      predecessors,
      owner: '',
      budget: level === 1 ? '' : 100 * (index + 1),
      notBefore: '',
      deadline: '',
    }));
    await createProject.run(excel.Excel, { ...blankProject, imported: { tasks: rows } });
    await excel.Excel.run(async (context) => {
      for (const name of ['PL_Tasks', 'PL_Progress']) {
        const table = context.workbook.tables.getItem(name);
        table.columns.add(undefined, undefined, 'Mine');
        const twice = table.columns.add(undefined, undefined, 'Twice');
        twice.getDataBodyRange().formulas = '=[@ID]*2' as unknown as string[][];
      }
      const calendar = context.workbook.tables.getItem('PL_Calendar').getDataBodyRange().load('rowCount');
      await context.sync();
      const surplus = calendar.rowCount - calendarRows;
      calendar
        .getRow(calendarRows)
        .getResizedRange(surplus - 1, 0)
        .delete('Up');
      await context.sync();
    });
    return excel.save();
  })();
  return made;
}

/** Sheets that are drawn from the tables; people may delete them, and then nothing draws. */
const drawn = ['Dashboard', 'Gantt'];

let lean: Promise<Uint8Array> | undefined;

function leanFile(): Promise<Uint8Array> {
  lean ??= (async () => {
    const excel = await openExcel(await freshFile());
    await excel.Excel.run(async (context) => {
      for (const sheet of drawn) context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await refreshProject.run(excel.Excel, {});
    return excel.save();
  })();
  return lean;
}

/** A workbook for many runs: put back instead of opened anew, which costs a tenth. */
export interface Lab {
  /** Whether it has a dashboard and a Gantt chart. */
  readonly draws: boolean;
  readonly excel: OpenedExcel;
  /** Makes the workbook again what it was at first, with nobody connected to it. */
  reset(): void;
  /** Connects somebody to it. */
  person(wire?: Wire): Promise<ExcelClient>;
}

const labs = new Map<string, Promise<Lab>>();

/**
 * Opens the workbook of the runs, once a process.
 *
 * @param computes whether formulas are computed. Plans follow from what people type and from our own values, so that
 * orders of delivery can be tried without: twice as many in the same time.
 * @param draws whether it has a dashboard and a Gantt chart. Without them it is three times as fast.
 */
export function openLab(computes: boolean, draws = true): Promise<Lab> {
  const key = `${computes} ${draws}`;
  const lab = labs.get(key) ?? newLab(computes, draws);
  labs.set(key, lab);
  return lab;
}

async function newLab(computes: boolean, draws: boolean): Promise<Lab> {
  const environment = computes ? inNode() : { ...inNode(), createCalculator: () => restingCalculator };
  const excel = await openExcel(await (draws ? freshFile() : leanFile()), { environment, name: 'Soak.xlsx' });
  excel.host.calculator.settle();
  const atFirst = structuredClone(excel.workbook);
  return {
    draws,
    excel,
    reset: () => {
      Object.assign(excel.workbook, structuredClone(atFirst));
      excel.host.clients.splice(0);
      excel.host.pending.splice(0);
      excel.host.calculator.structureChanged();
    },
    person: (wire) => excel.client(wire),
  };
}
