import { lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Column, Row, Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { demandAllowed } from './edit';
import type { Edit } from './edit';
import { noteChange } from '../host/host';

/** What an outline runs along. */
export type GroupOption = 'ByRows' | 'ByColumns';

/** The deepest outline level; Excel shows it as level 8. */
const DEEPEST = 7;

/** Groups the rows or columns of an area one level deeper. */
export function groupCells(edit: Edit, sheet: Sheet, area: Area, option: GroupOption): void {
  changeEach(edit, sheet, area, option, (line) => {
    const level = (line.outlineLevel ?? 0) + 1;
    if (level > DEEPEST) throw new HostError('InvalidOperation', 'An outline has no more than eight levels.');
    return { ...line, outlineLevel: level };
  });
}

/** Takes rows or columns of an area one level out of their group. */
export function ungroupCells(edit: Edit, sheet: Sheet, area: Area, option: GroupOption): void {
  changeEach(edit, sheet, area, option, (line) => {
    const level = line.outlineLevel ?? 0;
    if (level === 0) throw new HostError('InvalidOperation', 'The rows or columns are not grouped.');
    return { ...line, outlineLevel: level - 1, hidden: level === 1 ? false : line.hidden };
  });
}

/** Shows or hides the grouped rows or columns of an area. */
export function setGroupDetails(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  option: GroupOption,
  details: 'shown' | 'hidden',
): void {
  changeEach(edit, sheet, area, option, (line) =>
    (line.outlineLevel ?? 0) > 0 ? { ...line, hidden: details === 'hidden' } : line,
  );
}

/** Shows the outline's rows and columns down to some levels; 0 leaves the direction alone. */
export function showOutlineLevels(edit: Edit, sheet: Sheet, rowLevels: number, columnLevels: number): void {
  const show = (lines: Map<number, Row | Column>, levels: number): void => {
    if (levels === 0) return;
    for (const [index, line] of lines) {
      if (line.outlineLevel) lines.set(index, { ...line, hidden: line.outlineLevel >= levels });
    }
  };
  show(sheet.rows, rowLevels);
  show(sheet.columns, columnLevels);
  edit.host.calculator.rowsShownOrHidden();
  noteChange(edit.host);
}

function changeEach(
  edit: Edit,
  sheet: Sheet,
  area: Area,
  option: GroupOption,
  change: <Line extends Row | Column>(line: Line) => Line,
): void {
  demandAllowed(sheet, () => false);
  if (option === 'ByRows') {
    for (let row = area.row; row <= lastRow(area); row++)
      sheet.rows.set(row, change(sheet.rows.get(row) ?? {}));
  } else {
    for (let column = area.column; column <= lastColumn(area); column++) {
      sheet.columns.set(column, change(sheet.columns.get(column) ?? {}));
    }
  }
  edit.host.calculator.rowsShownOrHidden();
  noteChange(edit.host);
}
