import type { LiveArea } from '../host/liveArea';
import { containsArea, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { cellAt, ensureCell } from '../model/cells';
import { isDateFormat } from '../model/dateFormat';
import { moveFormula } from '../formulas/moveFormula';
import { HostError, apiNotFound, invalidArgument } from '../protocol/hostError';
import { demandAllowed, raiseChanged } from './edit';
import type { Edit } from './edit';
import { effectiveStyle } from './effectiveStyle';
import { followTables } from './followTables';

/** Ways to fill that Excel has. */
export type FillType =
  | 'FillDefault'
  | 'FillCopy'
  | 'FillSeries'
  | 'FillFormats'
  | 'FillValues'
  | 'FillDays'
  | 'FillWeekdays'
  | 'FillMonths'
  | 'FillYears'
  | 'LinearTrend'
  | 'GrowthTrend'
  | 'FlashFill';

const SUPPORTED: readonly FillType[] = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
];

/** Fills a destination, which holds the source at one end, by continuing the source's rows or columns. */
export function autoFill(edit: Edit, source: LiveArea, destination: Area, type: FillType): void {
  const { sheet, area } = source;
  demandAllowed(sheet, () => false);
  if (!SUPPORTED.includes(type)) throw apiNotFound(`Range.autoFill ${type}`);
  if (!containsArea(destination, area)) throw invalidArgument('The destination must hold the source.');
  const isDown = destination.columnCount === area.columnCount;
  if (!isDown && destination.rowCount !== area.rowCount) throw new HostError('InvalidArgument');
  edit.host.calculator.settle();
  const lines = isDown ? area.columnCount : area.rowCount;
  for (let line = 0; line < lines; line++) fillLine(edit, source, destination, line, isDown, type);
  followTables(edit, sheet, destination);
  raiseChanged(edit, sheet, destination, 'RangeEdited');
}

function fillLine(
  edit: Edit,
  { sheet, area }: LiveArea,
  to: Area,
  line: number,
  isDown: boolean,
  type: FillType,
): void {
  const length = isDown ? area.rowCount : area.columnCount;
  const start = isDown ? area.row : area.column;
  const at = (index: number): [number, number] =>
    isDown ? [index, area.column + line] : [area.row + line, index];
  const model = Array.from({ length }, (_cell, offset) => cellAt(sheet.cells, ...at(start + offset)));
  const first = isDown ? to.row : to.column;
  const last = isDown ? lastRow(to) : lastColumn(to);
  const step = seriesStep(model, type, (offset) =>
    isDateFormat(effectiveStyle(sheet, ...at(start + offset)).numberFormat),
  );
  for (let index = first; index <= last; index++) {
    if (index >= start && index < start + length) continue;
    const offset = index - start;
    const turn = ((offset % length) + length) % length;
    const [row, column] = at(index);
    const cell = ensureCell(sheet.cells, row, column);
    if (type !== 'FillFormats') fillCell(cell, model, offset, turn, step, isDown);
    if (type !== 'FillValues') cell.style = model[turn]?.style ?? cell.style;
    edit.host.calculator.cellChanged(sheet, row, column);
  }
}

function fillCell(
  cell: Cell,
  model: readonly (Cell | undefined)[],
  offset: number,
  turn: number,
  step: number | null,
  isDown: boolean,
): void {
  const origin = model[turn];
  delete cell.formula;
  if (origin?.formula !== undefined) {
    cell.formula = moveFormula(origin.formula, isDown ? offset - turn : 0, isDown ? 0 : offset - turn);
    return;
  }
  const { length } = model;
  if (step !== null) {
    const last = model[length - 1]!.value as number;
    cell.value =
      offset >= length ? last + step * (offset - length + 1) : (model[0]!.value as number) + step * offset;
    return;
  }
  cell.value = continuedText(model, offset, turn);
}

/** The step of a series of numbers, or null where the cells are repeated. */
function seriesStep(
  model: readonly (Cell | undefined)[],
  type: FillType,
  isDate: (offset: number) => boolean,
): number | null {
  if (type === 'FillCopy') return null;
  const numbers = model.map((cell) => (cell?.formula === undefined ? cell?.value : undefined));
  if (!numbers.every((value): value is number => typeof value === 'number')) return null;
  if (numbers.length === 1) return type === 'FillSeries' || type === 'FillDays' || isDate(0) ? 1 : null;
  return (numbers[numbers.length - 1]! - numbers[0]!) / (numbers.length - 1);
}

const WORDS = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
];

/** A text as a number in a list of words or behind a common beginning, and how the next ones read. */
interface Ordinal {
  readonly list: string;
  readonly index: number;
  readonly show: (index: number) => string;
}

function ordinalOf(value: Cell['value'] | undefined): Ordinal | null {
  if (typeof value !== 'string') return null;
  const words = WORDS.find((list) => list.includes(value));
  if (words) {
    const show = (index: number): string => words[((index % words.length) + words.length) % words.length]!;
    return { list: words.join(), index: words.indexOf(value), show };
  }
  const numbered = /^(.*?)(\d+)$/.exec(value);
  if (!numbered) return null;
  const digits = numbered[2]!.startsWith('0') ? numbered[2]!.length : 1;
  const show = (index: number): string => numbered[1]! + String(Math.abs(index)).padStart(digits, '0');
  return { list: `${numbered[1]!}#`, index: Number(numbered[2]), show };
}

/** `Task 1` goes on with `Task 2`, `Mon, Tue` with `Wed`; other texts repeat. */
function continuedText(model: readonly (Cell | undefined)[], offset: number, turn: number): Cell['value'] {
  const ordinals = model.map((cell) => ordinalOf(cell?.value));
  const [first] = ordinals;
  const isSeries = first && ordinals.every((one) => one?.list === first.list);
  if (isSeries) {
    const step = ordinals.length === 1 ? 1 : ordinals[1]!.index - first.index;
    return first.show(first.index + step * offset);
  }
  const own = ordinals[turn];
  if (!own) return model[turn]?.value ?? null;
  return own.show(own.index + Math.floor(offset / model.length));
}
