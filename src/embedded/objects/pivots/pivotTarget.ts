import { editBy } from '../../edits/edit';
import { showPivot } from '../../edits/pivots/refreshPivot';
import type { Aggregation, PivotData, PivotTable } from '../../model/pivotTable';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import { isHostObject } from '../../protocol/hostObject';
import type { Session } from '../../protocol/hostObject';

/** The PivotTables of a whole workbook (`sheet` null) or of one sheet. */
export interface PivotScope {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

/** A PivotTable and the sheet that it is on. */
export interface PivotTarget {
  readonly sheet: Sheet;
  readonly pivot: PivotTable;
}

/** One field of a PivotTable. */
export interface PivotFieldTarget extends PivotTarget {
  readonly field: string;
}

/** One data field of a PivotTable. */
export interface PivotDataTarget extends PivotFieldTarget {
  readonly data: PivotData;
}

/** The axes that fields can be placed on. */
export type PivotAxis = 'rows' | 'columns';

/** The fields of one axis. */
export interface PivotAxisTarget extends PivotTarget {
  readonly axis: PivotAxis;
}

/** Throws when a PivotTable was deleted meanwhile. */
export function demandPivot({ sheet, pivot }: PivotTarget, { host }: Session): void {
  if (!host.model.sheets.includes(sheet) || !sheet.pivotTables?.includes(pivot)) throw itemNotFound();
}

/** Shows a PivotTable anew after a change. */
export function changed({ sheet, pivot }: PivotTarget, session: Session): void {
  showPivot(editBy(session), sheet, pivot);
}

/** The field that a hierarchy (or field) of a PivotTable is about. */
export function fieldArgument({ pivot }: PivotTarget, value: unknown): string {
  const target = isHostObject(value) ? (value.target as Partial<PivotFieldTarget> | null) : null;
  if (!target || target.pivot !== pivot || target.field === undefined) throw itemNotFound();
  return target.field;
}

/** What the header of a data field says. */
export function dataName(aggregation: Aggregation, field: string): string {
  const words: Partial<Record<Aggregation, string>> = {
    CountNumbers: 'Count',
    StandardDeviation: 'StdDev',
    StandardDeviationP: 'StdDevp',
    Variance: 'Var',
    VarianceP: 'Varp',
  };
  return `${words[aggregation] ?? aggregation} of ${field}`;
}

/** The field of a name among some fields; names differ in more than their case. */
export function fieldNamed(key: unknown, among: readonly string[]): string {
  const wanted = textOf(key, 'name').toLowerCase();
  const field = among.find((known) => known.toLowerCase() === wanted);
  if (field === undefined) throw itemNotFound();
  return field;
}

/** Takes a field off the rows, columns and filters that it is on. */
export function takeOff({ rows, columns, filters }: PivotTable, field: string): void {
  for (const axis of [rows, columns, filters]) {
    const place = axis.indexOf(field);
    if (place >= 0) axis.splice(place, 1);
  }
}
