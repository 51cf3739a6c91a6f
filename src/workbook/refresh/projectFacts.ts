import type { Baseline } from '../../project/baselines/baseline';
import type { ChangeRequest } from '../../project/baselines/changeRequest';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { ProgressRecord } from '../../project/records/progressRecord';
import type { Task } from '../../project/records/task';
import type { Schedule } from '../../project/schedule/schedule';
import type { Day } from '../../project/values/day';
import type { ResponsibilityRow } from '../../project/checks/checkResponsibility';
import type { NewBaseline } from './newBaseline';
import type { RiskRecord } from '../../tables/decode/decodeRisks';
import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import type { ScopeWorkbook } from '../layout/formulaScope';
import type { LocatedTable } from '../locatedTable';
import type { NamedAreaSnapshot, NamedCellSnapshot, SchemaRow } from '../snapshot';

/** A workbook understood: its tables found, its records read, its schedule computed. */
export interface ProjectFacts {
  readonly language: Language;
  readonly tables: ReadonlyMap<TableId, LocatedTable>;
  /** Named cells by workbook name. */
  readonly cells: ReadonlyMap<string, NamedCellSnapshot>;
  /** Project form and settings by cell id: choices as ids, dates as serials. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly areas: readonly NamedAreaSnapshot[];
  /** Where the boards' sheets hold something that is no formula. */
  readonly boardConstants: readonly Area[];
  readonly schema: readonly SchemaRow[];
  /** The version of the schema, which a refresh keeps and a repair may raise. */
  readonly version: number;
  /** Without the sheet there are no rows either, but it must be made before any is written. */
  readonly hasSchemaSheet: boolean;
  readonly scope: ScopeWorkbook;
  /** Done before all else: rows that come back from the archive. What is known here is known as if it were done. */
  readonly restored: readonly Change[];
  readonly tasks: readonly Task[];
  /** The task of each data row in a table that follows the WBS; `undefined` where a row belongs to none. */
  readonly taskOf: (table: TableId) => readonly (number | undefined)[];
  readonly progress: readonly ProgressRecord[];
  readonly responsibility: readonly ResponsibilityRow[];
  readonly risks: readonly RiskRecord[];
  /** Requests for change, in the order of their table. */
  readonly requests: readonly ChangeRequest[];
  /** The baseline in use after this refresh; before the first a task's first plan is its baseline. */
  readonly baseline: Baseline | undefined;
  /** The baseline that this refresh sets, if it sets one. */
  readonly newBaseline: NewBaseline | undefined;
  /** Whether this refresh also records how the project stands, in the history. */
  readonly recordsProgress?: true;
  /** Names of the people table, in its order. */
  readonly people: readonly string[];
  readonly calendar: WorkCalendar;
  readonly projectStart: Day;
  readonly statusDate: Day | null;
  readonly schedule: Schedule;
  readonly forecast: Schedule;
  /** The highest task ID ever given, those of this reading included. */
  readonly lastId: number;
  /** The highest risk number ever given. */
  readonly lastRiskId: number;
}
