import { areaBetween, intersectAreas, isOnSheet, lastColumn, lastRow } from '../../model/area';
import type { CellValue } from '../../model/cell';
import { isError } from '../../model/cell';
import { sheetNamed } from '../../model/workbook';
import { areaOfReference, tableNamed } from '../resolveTableReference';
import { parseReference, referencedArea } from '../referenceText';
import { parseStructuredReference } from '../structuredReference';
import { cellFunctions } from './cellFunctions';
import { arrayFunctions } from './arrayFunctions';
import type { Node } from './formulaTree';
import type { FormulaFunction, FormulaSurroundings, FunctionContext } from './functionContext';
import {
  broadcast,
  conditionOf,
  error,
  firstOf,
  isCells,
  isLambda,
  isMatrix,
  matrixOf,
  numberOf,
  readCells,
  rowsOf,
  unwrapped,
} from './formulaValue';
import type { Cells, FormulaValue, Lambda, Matrix } from './formulaValue';
import { operate } from './operators';
import { parameterKind } from './parameterKinds';
import { parseFormula } from './parseFormula';

type Names = ReadonlyMap<string, FormulaValue>;
type Args = readonly (Node | null)[];

const NO_NAMES: Names = new Map();

/** How deep functions of the formula's own may call each other. */
const CALL_DEPTH = 200;

/**
 * What a formula comes to, by Excel's rules of dynamic arrays: functions that take a single value are applied to every
 * element of an array. Functions that are not written here are those of the calculation engine.
 */
export function evaluateFormula(formula: string, surroundings: FormulaSurroundings): CellValue | Matrix {
  const tree = parseFormula(formula);
  return tree ? new Evaluation(surroundings).value(tree, NO_NAMES) : error('#NAME?');
}

class Evaluation implements FunctionContext {
  private depth = 0;

  constructor(readonly surroundings: FormulaSurroundings) {}

  readonly read = (value: FormulaValue): CellValue | Matrix => {
    if (isCells(value)) return unwrapped(readCells(value, this.surroundings.lastStoredRow));
    return isLambda(value) ? error('#CALC!') : value;
  };

  readonly resolve = (text: string): FormulaValue => {
    const tree = parseFormula(text);
    const isReference = tree !== null && ['reference', 'structured', 'name', 'binary'].includes(tree.kind);
    return isReference ? this.evaluate(tree, NO_NAMES) : error('#REF!');
  };

  value(node: Node | null, names: Names): CellValue | Matrix {
    return this.read(this.evaluate(node, names));
  }

  evaluate(node: Node | null, names: Names): FormulaValue {
    switch (node?.kind) {
      case 'constant':
        return node.value;
      case 'array':
        return unwrapped({ rows: node.rows });
      case 'reference':
        return this.reference(node.sheet, node.cells);
      case 'structured':
        return this.structured(node.text);
      case 'name':
        return this.named(node, names);
      case 'prefix':
        return this.prefixed(node, names);
      case 'suffix':
        if (node.operator === '#') return this.spilled(node.of, names);
        return broadcast([this.value(node.of, names)], ([value]) => operate('/', value!, 100));
      case 'binary':
        return this.binary(node, names);
      case 'call':
        return this.call(node.name, node.args, names);
      case 'apply': {
        const callee = this.evaluate(node.callee, names);
        if (!isLambda(callee)) return error('#VALUE!');
        return this.apply(
          callee,
          node.args.map((argument) => this.evaluate(argument, names)),
        );
      }
      default:
        return null;
    }
  }

  private reference(sheetName: string | null, cells: string): FormulaValue {
    const { workbook, sheet: own } = this.surroundings;
    const sheet = sheetName === null ? own : sheetNamed(workbook, sheetName);
    const parts = parseReference(cells);
    return sheet && parts ? this.noted({ sheet, areas: [referencedArea(parts)] }) : error('#REF!');
  }

  private noted(cells: Cells): Cells {
    this.surroundings.noteRead?.(cells);
    return cells;
  }

  private structured(text: string): FormulaValue {
    const { workbook, sheet, row, column } = this.surroundings;
    const reference = parseStructuredReference(text);
    if (!reference) return error(/#REF!/i.test(text) ? '#REF!' : '#NAME?');
    const own = sheet.tables.find(({ area }) =>
      intersectAreas(area, { row, column, rowCount: 1, columnCount: 1 }),
    );
    const found =
      reference.table === '' ? own && { sheet, table: own } : tableNamed(workbook, reference.table);
    if (!found) return error(reference.table === '' ? '#REF!' : '#NAME?');
    const area = areaOfReference(found.table, reference, row);
    if (area) return this.noted({ sheet: found.sheet, areas: [area] });
    return error(reference.parts.includes('this row') ? '#VALUE!' : '#REF!');
  }

  private named({ name, sheet }: Extract<Node, { kind: 'name' }>, names: Names): FormulaValue {
    const wanted = name.toLowerCase();
    if (sheet === null && names.has(wanted)) return names.get(wanted)!;
    const { workbook } = this.surroundings;
    const home = sheet === null ? this.surroundings.sheet : sheetNamed(workbook, sheet);
    const isWanted = (known: { readonly name: string }): boolean => known.name.toLowerCase() === wanted;
    const found = home?.names.find(isWanted) ?? workbook.names.find(isWanted);
    if (!found) return sheet === null && tableNamed(workbook, name) ? this.structured(name) : error('#NAME?');
    if (this.depth > CALL_DEPTH) return error('#NUM!');
    this.depth++;
    const value = this.evaluate(parseFormula(found.formula), NO_NAMES);
    this.depth--;
    return value;
  }

  private prefixed({ operator, of }: Extract<Node, { kind: 'prefix' }>, names: Names): FormulaValue {
    const value = this.evaluate(of, names);
    if (operator === '@') return this.ownElement(value);
    if (operator === '+') return value;
    return broadcast([this.read(value)], ([one]) => operate('*', one!, -1));
  }

  /** `@`: of cells the one in the formula's own row or column, of an array the first element. */
  private ownElement(value: FormulaValue): FormulaValue {
    if (!isCells(value)) return isMatrix(value) ? firstOf(value) : value;
    const area = value.areas[0]!;
    const { row, column } = this.surroundings;
    if (area.rowCount === 1 && area.columnCount === 1) return value;
    const isRow = area.columnCount === 1 && row >= area.row && row <= lastRow(area);
    const isColumn = area.rowCount === 1 && column >= area.column && column <= lastColumn(area);
    if (!isRow && !isColumn) return error('#VALUE!');
    const at = isRow ? { row, column: area.column } : { row: area.row, column };
    return { sheet: value.sheet, areas: [{ ...at, rowCount: 1, columnCount: 1 }] };
  }

  private spilled(node: Node, names: Names): FormulaValue {
    const anchor = this.evaluate(node, names);
    if (!isCells(anchor)) return error('#REF!');
    const { row, column } = anchor.areas[0]!;
    const area = this.surroundings.spillAt(anchor.sheet, row, column);
    return area ? this.noted({ sheet: anchor.sheet, areas: [area] }) : error('#REF!');
  }

  private binary({ operator, left, right }: Extract<Node, { kind: 'binary' }>, names: Names): FormulaValue {
    if (operator === ':' || operator === ',' || operator === ' ') {
      return joined(operator, this.evaluate(left, names), this.evaluate(right, names));
    }
    const [one, other] = [this.value(left, names), this.value(right, names)];
    return broadcast([one, other], ([a, b]) => operate(operator, a!, b!));
  }

  private call(name: string, args: Args, names: Names): FormulaValue {
    switch (name) {
      case 'IF':
        return this.choose(args, names);
      case 'IFERROR':
        return this.replace(args, names, isError);
      case 'IFNA':
        return this.replace(args, names, (value) => isError(value) && value.error === '#N/A');
      case 'CHOOSE':
        return this.pick(args, names);
      case 'LET':
        return this.let(args, names);
      case 'LAMBDA':
        return this.lambda(args, names);
      case 'TODAY':
        return Math.floor(this.surroundings.now);
      case 'NOW':
        return this.surroundings.now;
      case 'HYPERLINK':
        return this.value(args[1] ?? args[0] ?? null, names);
      default: {
        const callee = names.get(name.toLowerCase());
        const values = args.map((argument) => this.evaluate(argument, names));
        if (callee !== undefined && isLambda(callee)) return this.apply(callee, values);
        const higher = HIGHER[name];
        return higher ? higher(values, this) : this.callFunction(name, values);
      }
    }
  }

  /** IF: a single condition chooses a branch, an array of them chooses element by element. */
  private choose(args: Args, names: Names): FormulaValue {
    const condition = this.value(args[0] ?? null, names);
    const branch = (index: number): FormulaValue => {
      if (index >= args.length) return index === 1;
      return args[index] === null ? 0 : this.evaluate(args[index]!, names);
    };
    if (!isMatrix(condition)) {
      const isMet = conditionOf(condition);
      return isError(isMet) ? isMet : branch(isMet ? 1 : 2);
    }
    return broadcast([condition, this.read(branch(1)), this.read(branch(2))], ([each, yes, no]) => {
      const isMet = conditionOf(each!);
      return isError(isMet) ? isMet : isMet ? yes! : no!;
    });
  }

  private replace(args: Args, names: Names, isBad: (value: CellValue) => boolean): FormulaValue {
    const value = this.value(args[0] ?? null, names);
    if (!isMatrix(value)) return isBad(value) ? this.evaluate(args[1] ?? null, names) : value;
    const instead = this.value(args[1] ?? null, names);
    return broadcast([value, instead], ([each, other]) => (isBad(each!) ? other! : each!));
  }

  private pick(args: Args, names: Names): FormulaValue {
    const index = this.value(args[0] ?? null, names);
    const branch = (number: CellValue): FormulaValue => {
      const at = numberOf(number);
      if (isError(at)) return at;
      return Math.floor(at) >= 1 && Math.floor(at) < args.length
        ? this.evaluate(args[Math.floor(at)]!, names)
        : error('#VALUE!');
    };
    if (!isMatrix(index)) return branch(index);
    const branches = args.slice(1).map((argument) => this.value(argument, names));
    return broadcast([index, ...branches], ([number, ...values]) => {
      const at = numberOf(number!);
      return isError(at) ? at : (values[Math.floor(at) - 1] ?? error('#VALUE!'));
    });
  }

  private let(args: Args, names: Names): FormulaValue {
    const known = new Map(names);
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = args[index];
      if (name?.kind !== 'name') return error('#NAME?');
      known.set(name.name.toLowerCase(), this.evaluate(args[index + 1]!, known));
    }
    return this.evaluate(args.at(-1) ?? null, known);
  }

  private lambda(args: Args, names: Names): FormulaValue {
    const parameters = args
      .slice(0, -1)
      .map((node) => (node?.kind === 'name' ? node.name.toLowerCase() : ''));
    const body = args.at(-1);
    return body && !parameters.includes('') ? { parameters, body, names } : error('#VALUE!');
  }

  apply(lambda: Lambda, values: readonly FormulaValue[]): FormulaValue {
    if (values.length > lambda.parameters.length) return error('#VALUE!');
    if (this.depth > CALL_DEPTH) return error('#NUM!');
    const names = new Map(lambda.names);
    lambda.parameters.forEach((parameter, index) => names.set(parameter, values[index] ?? null));
    this.depth++;
    const value = this.evaluate(lambda.body, names);
    this.depth--;
    return value;
  }

  /** Calls a function, once for every element where arrays stand for single values. */
  readonly callFunction = (name: string, args: readonly FormulaValue[]): FormulaValue => {
    const own: FormulaFunction | undefined = cellFunctions[name] ?? arrayFunctions[name];
    const given = args.map((argument, index) => {
      const kind = parameterKind(name, index);
      return kind === 'value' ? this.read(argument) : argument;
    });
    const isLifted = given.map((value, index) => parameterKind(name, index) === 'value' && isMatrix(value));
    if (!isLifted.includes(true)) {
      return own ? own(given, this) : this.surroundings.callEngine(name, [given])[0]!;
    }
    const lifted = given.filter((_value, index) => isLifted[index]) as (CellValue | Matrix)[];
    const calls: FormulaValue[][] = [];
    const shape = broadcast(lifted, (elements) => {
      let next = 0;
      calls.push(given.map((value, index) => (isLifted[index] ? elements[next++]! : value)));
      return calls.length - 1;
    });
    const results = own
      ? calls.map((values) => this.read(own(values, this)))
      : this.surroundings.callEngine(name, calls);
    return broadcast([shape], ([number]) => firstOf(results[number as number]!));
  };
}

/** Cells joined: `:` spans them, `,` unites them, a blank intersects them. */
function joined(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (!isCells(left)) return isError(left as CellValue) ? left : error('#VALUE!');
  if (!isCells(right)) return isError(right as CellValue) ? right : error('#VALUE!');
  if (operator === ',') return { sheet: left.sheet, areas: [...left.areas, ...right.areas] };
  if (left.sheet !== right.sheet) return error(operator === ':' ? '#VALUE!' : '#NULL!');
  const [one, other] = [left.areas[0]!, right.areas[0]!];
  if (operator === ' ') {
    const both = intersectAreas(one, other);
    return both ? { sheet: left.sheet, areas: [both] } : error('#NULL!');
  }
  const area = areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
  return isOnSheet(area) ? ({ sheet: left.sheet, areas: [area] } satisfies Cells) : error('#REF!');
}

/** Functions that call a function of the formula's own. */
const HIGHER: Readonly<
  Record<string, (values: readonly FormulaValue[], evaluation: Evaluation) => FormulaValue>
> = {
  MAP: (values, evaluation) => {
    const lambda = values.at(-1)!;
    if (!isLambda(lambda)) return error('#VALUE!');
    const arrays = values.slice(0, -1).map((value) => evaluation.read(value));
    return broadcast(arrays, (elements) => firstOf(evaluation.read(evaluation.apply(lambda, elements))));
  },
  REDUCE: ([initial = null, array = null, lambda = null], evaluation) => {
    if (!isLambda(lambda)) return error('#VALUE!');
    let total = initial;
    for (const value of rowsOf(evaluation.read(array)).flat())
      total = evaluation.apply(lambda, [total, value]);
    return total;
  },
  SCAN: ([initial = null, array = null, lambda = null], evaluation) => {
    if (!isLambda(lambda)) return error('#VALUE!');
    let total = initial;
    return matrixOf(
      rowsOf(evaluation.read(array)).map((row) =>
        row.map((value) => {
          total = evaluation.apply(lambda, [total, value]);
          return firstOf(evaluation.read(total));
        }),
      ),
    );
  },
  BYROW: ([array = null, lambda = null], evaluation) => {
    if (!isLambda(lambda)) return error('#VALUE!');
    return matrixOf(
      rowsOf(evaluation.read(array)).map((row) => [
        firstOf(evaluation.read(evaluation.apply(lambda, [unwrapped({ rows: [row] })]))),
      ]),
    );
  },
  BYCOL: ([array = null, lambda = null], evaluation) => {
    if (!isLambda(lambda)) return error('#VALUE!');
    const rows = rowsOf(evaluation.read(array));
    return matrixOf([
      rows[0]!.map((_value, c) => {
        const column = unwrapped({ rows: rows.map((row) => [row[c]!]) });
        return firstOf(evaluation.read(evaluation.apply(lambda, [column])));
      }),
    ]);
  },
  MAKEARRAY: ([height = null, width = null, lambda = null], evaluation) => {
    if (!isLambda(lambda)) return error('#VALUE!');
    const rowCount = numberOf(firstOf(evaluation.read(height)));
    const columnCount = numberOf(firstOf(evaluation.read(width)));
    if (isError(rowCount)) return rowCount;
    if (isError(columnCount)) return columnCount;
    return matrixOf(
      Array.from({ length: Math.floor(rowCount) }, (_row, r) =>
        Array.from({ length: Math.floor(columnCount) }, (_column, c) =>
          firstOf(evaluation.read(evaluation.apply(lambda, [r + 1, c + 1]))),
        ),
      ),
    );
  },
};
