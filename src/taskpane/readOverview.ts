import type { ExcelHost } from '../excel/host';
import { readWorkbook } from '../excel/readWorkbook';
import { namedCellOf } from '../tables/namedCells';
import { standardTable } from '../tables/standardTables';
import { choiceLists } from '../words/choiceLists';
import type { Signal } from './paneTheme';

/** What the head of the pane shows: the cells of the project sheet as they are. */
export interface ProjectOverview {
  readonly hasTables: boolean;
  readonly name: string;
  /** `yyyy-mm-dd`, or blank. */
  readonly statusDate: string;
  /** The overall light's word as the cell has it; blank where it has none. */
  readonly light: string;
  readonly signal: Signal;
}

const cells = {
  name: namedCellOf('projectName').name,
  statusDate: namedCellOf('statusDate').name,
  light: namedCellOf('overall').name,
};

/** Reads what the head of the pane shows; one round trip. */
export async function readOverview(host: ExcelHost): Promise<ProjectOverview> {
  const snapshot = await host.run((context) =>
    readWorkbook(context, {
      tables: [],
      cells: Object.values(cells),
      schemaSheet: '',
    }),
  );
  const valueOf = (name: string) => snapshot.cells.find((cell) => cell.name === name)?.value ?? '';
  const light = String(valueOf(cells.light));
  return {
    hasTables: snapshot.tableNames.includes(standardTable('tasks').name),
    name: String(valueOf(cells.name)),
    statusDate: dateText(valueOf(cells.statusDate)),
    light,
    signal: signalOf(light),
  };
}

const signals: Readonly<Record<string, Signal>> = { green: 'onTrack', yellow: 'watch', red: 'late' };

function signalOf(light: string): Signal {
  const choice = choiceLists.light.find(({ label }) => Object.values(label).includes(light));
  return signals[choice?.id ?? ''] ?? 'notKnown';
}

/** Serial of 1970-01-01, and a day in milliseconds. */
const UNIX_EPOCH = 25569;
const DAY = 86_400_000;

function dateText(value: string | number | boolean): string {
  if (typeof value !== 'number') return String(value);
  return new Date((value - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);
}
