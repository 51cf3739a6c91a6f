import type { CellValue } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { Node } from '../arrays/formulaTree';
import { parseFormula } from '../arrays/parseFormula';
import { OWN_ROW_NUMBER } from '../ownRow';
import { parseReference, referencedArea } from '../referenceText';
import { functions } from './functions';
import { unsure, type Expression, type Operand } from './operand';
import { negated, operators } from './operators';

/** The sheet of a name; null means the formula's own. */
type SheetNamed = (name: string | null) => Sheet | undefined;

/** Compiles a formula in the engine's words, or answers null for one that is left to the engine. */
export function compileFormula(formula: string, sheetNamed: SheetNamed): Expression | null {
  // The mark of a single value (`markSingleValue`) is for the engine.
  const tree = parseFormula(formula.replace(/^=@\(/, '=('));
  return tree && (operandOf(tree, sheetNamed)?.value ?? null);
}

function operandOf(node: Node, sheetNamed: SheetNamed): Operand | null {
  switch (node.kind) {
    case 'constant':
      return typeof node.value === 'number'
        ? { value: constant(node.value), number: node.value }
        : { value: constant(node.value) };
    case 'reference':
      return referenceOf(node, sheetNamed);
    case 'call':
      return callOf(node, sheetNamed);
    case 'binary': {
      const left = operandOf(node.left, sheetNamed);
      const right = operandOf(node.right, sheetNamed);
      const operator = operators.get(node.operator);
      return left && right && operator ? { value: operator(left.value, right.value) } : null;
    }
    case 'prefix': {
      const inner = node.operator === '-' ? operandOf(node.of, sheetNamed) : null;
      return inner && { value: negated(inner.value) };
    }
    default:
      return null;
  }
}

function callOf(node: Extract<Node, { kind: 'call' }>, sheetNamed: SheetNamed): Operand | null {
  const operands: Operand[] = [];
  for (const argument of node.args) {
    const operand = argument && operandOf(argument, sheetNamed);
    if (!operand) return null;
    operands.push(operand);
  }
  const value = functions.get(node.name)?.(operands);
  return value ? { value } : null;
}

function referenceOf(node: Extract<Node, { kind: 'reference' }>, sheetNamed: SheetNamed): Operand | null {
  const sheet = sheetNamed(node.sheet);
  const parts = parseReference(node.cells);
  if (!sheet || !parts) return null;
  const area = referencedArea(parts);
  const isOwnRow = area.row === OWN_ROW_NUMBER - 1;
  if (!isOwnRow && area.row + area.rowCount >= OWN_ROW_NUMBER) return null;
  const cells = { ...area, sheet, row: isOwnRow ? null : area.row };
  const { row, column } = cells;
  if (area.rowCount * area.columnCount > 1) return { cells, value: unsure };
  return row === null
    ? { cells, value: (scope) => scope.read(sheet, scope.row, column) }
    : { cells, value: (scope) => scope.read(sheet, row, column) };
}

function constant(value: CellValue): Expression {
  return () => value;
}
