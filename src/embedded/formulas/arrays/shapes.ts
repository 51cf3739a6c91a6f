import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { compareValues } from '../../model/sortValues';
import { conditionOf, error, isMatrix, matrixOf, numberOf, rowsOf, unwrapped } from './formulaValue';
import type { FormulaValue } from './formulaValue';
import type { FormulaFunction, FunctionContext } from './functionContext';

type Rows = readonly (readonly CellValue[])[];

const ORDER = { matchCase: false, method: 'PinYin' } as const;

/** A function of rows and whole numbers; a missing number is undefined. */
function shaped(
  compute: (
    rows: Rows,
    numbers: readonly (number | undefined)[],
    args: readonly CellValue[],
  ) => Rows | CellValue,
): FormulaFunction {
  return ([array = null, ...rest], context) => {
    const values = rest.map((value) => context.read(value) as CellValue);
    const numbers = values.map((value) => (value === null || isMatrix(value) ? undefined : numberOf(value)));
    const rows = rowsOf(context.read(array));
    if (rows.length === 1 && rows[0]!.length === 1 && isError(rows[0]![0]!)) return rows[0]![0]!;
    const made = compute(
      rows,
      numbers.map((number) => (number === undefined || isError(number) ? undefined : Math.trunc(number))),
      values,
    );
    return Array.isArray(made) ? unwrapped(matrixOf(made as Rows)) : (made as CellValue);
  };
}

function transposed(rows: Rows): Rows {
  return rows[0]!.map((_value, c) => rows.map((row) => row[c]!));
}

/** The first (or from the end, the last) so many; undefined takes all. */
function taken<T>(items: readonly T[], count: number | undefined): readonly T[] {
  if (count === undefined) return items;
  return count < 0 ? items.slice(Math.max(0, items.length + count)) : items.slice(0, count);
}

function dropped<T>(items: readonly T[], count: number | undefined): readonly T[] {
  if (count === undefined) return items;
  return count < 0 ? items.slice(0, Math.max(0, items.length + count)) : items.slice(count);
}

function chosen<T>(items: readonly T[], numbers: readonly CellValue[]): readonly T[] | null {
  const places = numbers.map((number) => {
    const at = numberOf(number);
    return isError(at) || at === 0 ? NaN : at < 0 ? items.length + Math.trunc(at) : Math.trunc(at) - 1;
  });
  return places.every((at) => at >= 0 && at < items.length) ? places.map((at) => items[at]!) : null;
}

function stacked(
  args: readonly FormulaValue[],
  context: FunctionContext,
  along: 'rows' | 'columns',
): FormulaValue {
  const parts = args.map((argument) => {
    const rows = rowsOf(context.read(argument));
    return along === 'rows' ? rows : transposed(rows);
  });
  const width = Math.max(...parts.map((rows) => rows[0]!.length));
  const all = parts.flatMap((rows) =>
    rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(error('#N/A'))]),
  );
  return matrixOf(along === 'rows' ? all : transposed(all));
}

function inOneLine(rows: Rows, [ignore = 0, byColumn = 0]: readonly (number | undefined)[]): CellValue[] {
  const values = (byColumn ? transposed(rows) : rows).flat();
  return values.filter((value) => {
    if ((ignore === 1 || ignore === 3) && value === null) return false;
    return !((ignore === 2 || ignore === 3) && isError(value));
  });
}

function wrapped(values: readonly CellValue[], count: number, pad: CellValue): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let at = 0; at < values.length; at += count) {
    const row = values.slice(at, at + count);
    rows.push([...row, ...new Array<CellValue>(count - row.length).fill(pad)]);
  }
  return rows;
}

function keyOf(row: readonly CellValue[]): string {
  return JSON.stringify(row.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}

/** Functions that make arrays of other arrays. */
export const shapes: Readonly<Record<string, FormulaFunction>> = {
  TRANSPOSE: shaped(transposed),
  TAKE: shaped((rows, [down, right]) => {
    if (down === 0 || right === 0) return error('#CALC!');
    return taken(rows, down).map((row) => taken(row, right));
  }),
  DROP: shaped((rows, [down, right]) => dropped(rows, down).map((row) => dropped(row, right))),
  CHOOSEROWS: ([array = null, ...numbers], context) => {
    const wanted = numbers.flatMap((number) => rowsOf(context.read(number)).flat());
    const rows = chosen(rowsOf(context.read(array)), wanted);
    return rows ? unwrapped(matrixOf(rows)) : error('#VALUE!');
  },
  CHOOSECOLS: ([array = null, ...numbers], context) => {
    const wanted = numbers.flatMap((number) => rowsOf(context.read(number)).flat());
    const columns = chosen(transposed(rowsOf(context.read(array))), wanted);
    return columns ? unwrapped(matrixOf(transposed(columns))) : error('#VALUE!');
  },
  VSTACK: (args, context) => stacked(args, context, 'rows'),
  HSTACK: (args, context) => stacked(args, context, 'columns'),
  TOCOL: shaped((rows, numbers) => inOneLine(rows, numbers).map((value) => [value])),
  TOROW: shaped((rows, numbers) => [inOneLine(rows, numbers)]),
  WRAPROWS: shaped((rows, [count = 1], [, pad = error('#N/A')]) =>
    count < 1 ? error('#NUM!') : wrapped(rows.flat(), count, pad),
  ),
  WRAPCOLS: shaped((rows, [count = 1], [, pad = error('#N/A')]) =>
    count < 1 ? error('#NUM!') : transposed(wrapped(rows.flat(), count, pad)),
  ),
  EXPAND: shaped((rows, [height = rows.length, width = rows[0]!.length], [, , pad = error('#N/A')]) => {
    if (height < rows.length || width < rows[0]!.length) return error('#VALUE!');
    return Array.from({ length: height }, (_row, r) =>
      Array.from({ length: width }, (_column, c) => {
        const value = rows[r]?.[c];
        return value === undefined ? pad : value;
      }),
    );
  }),
  SEQUENCE: ([height = null, width = null, start = null, step = null], context) => {
    const values = [height, width, start, step].map((value) => {
      const read = context.read(value) as CellValue;
      return read === null ? 1 : numberOf(read);
    });
    const bad = values.find(isError);
    if (bad) return bad;
    const [rowCount, columnCount, from, by] = values as [number, number, number, number];
    if (rowCount < 1 || columnCount < 1) return error('#CALC!');
    return unwrapped({
      rows: Array.from({ length: Math.trunc(rowCount) }, (_row, r) =>
        Array.from(
          { length: Math.trunc(columnCount) },
          (_column, c) => from + (r * Math.trunc(columnCount) + c) * by,
        ),
      ),
    });
  },
  FILTER: ([array = null, include = null, empty], context) => {
    const rows = rowsOf(context.read(array));
    const flags = context.read(include);
    const shape = rowsOf(flags);
    const isAcross = shape.length === 1 && shape[0]!.length === rows[0]!.length && rows.length !== 1;
    const lines = isAcross ? transposed(rows) : rows;
    const conditions = shape.flat().map(conditionOf);
    const bad = conditions.find(isError);
    if (bad) return bad;
    if (conditions.length !== lines.length) return error('#VALUE!');
    const kept = lines.filter((_line, at) => conditions[at] === true);
    if (kept.length === 0) return empty ?? error('#CALC!');
    return unwrapped({ rows: isAcross ? transposed(kept) : kept });
  },
  SORT: ([array = null, index, order, byColumn], context) => {
    const rows = rowsOf(context.read(array));
    const isAcross = conditionOf((byColumn ?? false) as CellValue) === true;
    const lines = isAcross ? transposed(rows) : rows;
    const places = rowsOf(context.read(index ?? 1))
      .flat()
      .map(numberOf);
    const orders = rowsOf(context.read(order ?? 1))
      .flat()
      .map(numberOf);
    const isSound =
      places.every((at) => !isError(at) && at >= 1 && at <= lines[0]!.length) &&
      orders.every((each) => each === 1 || each === -1);
    if (!isSound) return error('#VALUE!');
    const keys = (places as number[]).map((at, key) => ({
      values: lines.map((line) => line[Math.trunc(at) - 1]!),
      isRising: (orders[key] ?? orders[0]) !== -1,
    }));
    const sorted = sortLines(lines, keys);
    return unwrapped({ rows: isAcross ? transposed(sorted) : sorted });
  },
  SORTBY: ([array = null, ...by], context) => {
    const rows = rowsOf(context.read(array));
    const keys: { values: CellValue[]; isRising: boolean }[] = [];
    for (let at = 0; at < by.length; at += 2) {
      keys.push({
        values: rowsOf(context.read(by[at]!)).flat(),
        isRising: numberOf((by[at + 1] ?? 1) as CellValue) !== -1,
      });
    }
    const isAcross = keys[0]?.values.length !== rows.length && keys[0]?.values.length === rows[0]!.length;
    const lines = isAcross ? transposed(rows) : rows;
    if (keys.some(({ values }) => values.length !== lines.length)) return error('#VALUE!');
    const sorted = sortLines(lines, keys);
    return unwrapped({ rows: isAcross ? transposed(sorted) : sorted });
  },
  UNIQUE: ([array = null, byColumn, once], context) => {
    const rows = rowsOf(context.read(array));
    const isAcross = conditionOf((byColumn ?? false) as CellValue) === true;
    const lines = isAcross ? transposed(rows) : rows;
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    const isOnce = conditionOf((once ?? false) as CellValue) === true;
    const seen = new Set<string>();
    const kept = lines.filter((line) => {
      const key = keyOf(line);
      if (isOnce) return counts.get(key) === 1;
      return !seen.has(key) && seen.add(key);
    });
    if (kept.length === 0) return error('#CALC!');
    return unwrapped({ rows: isAcross ? transposed(kept) : kept });
  },
  MMULT: ([left = null, right = null], context) => {
    const [one, other] = [rowsOf(context.read(left)), rowsOf(context.read(right))];
    const values = [...one.flat(), ...other.flat()];
    const bad = values.find(isError);
    if (bad) return bad;
    if (one[0]!.length !== other.length || values.some((value) => typeof value !== 'number'))
      return error('#VALUE!');
    return unwrapped({
      rows: one.map((row) =>
        other[0]!.map((_value, c) =>
          row.reduce<number>((total, value, at) => total + (value as number) * (other[at]![c] as number), 0),
        ),
      ),
    });
  },
};

function sortLines(
  lines: Rows,
  keys: readonly { readonly values: readonly CellValue[]; readonly isRising: boolean }[],
): Rows {
  const places = lines.map((_line, at) => at);
  places.sort((one, other) => {
    for (const { values, isRising } of keys) {
      const order = compareValues(values[one]!, values[other]!, isRising, ORDER);
      if (order !== 0) return order;
    }
    return one - other;
  });
  return places.map((at) => lines[at]!);
}
