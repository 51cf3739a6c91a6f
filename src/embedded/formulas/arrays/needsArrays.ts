import { parseReference, referencedArea } from '../referenceText';
import { parseStructuredReference } from '../structuredReference';
import { parseFormula } from './parseFormula';
import type { Node } from './formulaTree';
import { makesArrays, parameterKind } from './parameterKinds';

/** How many cells a part of a formula has: one, cells of the sheet, or an array that was made. */
type Shape = 'one' | 'cells' | 'array';

/** What a name stands for as far as its shape is concerned; null for no name of the workbook. */
export type FormulaOfName = (name: string, sheet: string | null) => string | null;

/** How deep names may refer to names. */
const NAME_DEPTH = 8;

/**
 * Whether a formula goes through arrays element by element, or hands a made array to a function. The engine is reliable
 * with whole areas where a function takes an area, and with single values elsewhere, and with nothing beyond.
 * @example needsArrays('=SUM(A1:A9)', () => null) //=> false
 * @example needsArrays('=SUMPRODUCT(--(A1:A9>1))', () => null) //=> true
 */
export function needsArrays(formula: string, formulaOfName: FormulaOfName): boolean {
  let decision = known.get(formula);
  if (!decision?.asked.every(({ name, sheet, meant }) => formulaOfName(name, sheet) === meant)) {
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(formula, (decision = decide(formula, formulaOfName)));
  }
  return decision.needs;
}

/** A decision, and what the names that it asked for meant: it holds as long as they mean the same. */
interface Decision {
  readonly needs: boolean;
  readonly asked: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly meant: string | null;
  }[];
}

const known = new Map<string, Decision>();
const CACHE_LIMIT = 10_000;

function decide(formula: string, formulaOfName: FormulaOfName): Decision {
  const tree = parseFormula(formula);
  if (!tree) return { needs: false, asked: [] };
  const asked: Decision['asked'][number][] = [];
  const analysis = new Analysis((name, sheet) => {
    const meant = formulaOfName(name, sheet);
    asked.push({ name, sheet, meant });
    return meant;
  });
  const shape = analysis.shapeOf(tree, new Map(), NAME_DEPTH);
  const isSpilling =
    (shape === 'array' && tree.kind === 'array') || (shape === 'cells' && tree.kind === 'call');
  return { needs: analysis.isElementwise || isSpilling, asked };
}

class Analysis {
  isElementwise = false;
  /** Shapes by what the names inside a formula stand for: a part is asked for more than once. */
  private readonly shapes = new Map<ReadonlyMap<string, Shape>, Map<Node, Shape>>();

  constructor(private readonly formulaOfName: FormulaOfName) {}

  shapeOf(node: Node | null, names: ReadonlyMap<string, Shape>, depth: number): Shape {
    if (!node) return 'one';
    let shapes = this.shapes.get(names);
    if (!shapes) this.shapes.set(names, (shapes = new Map<Node, Shape>()));
    let shape = shapes.get(node);
    if (shape === undefined) shapes.set(node, (shape = this.judge(node, names, depth)));
    return shape;
  }

  private judge(node: Node, names: ReadonlyMap<string, Shape>, depth: number): Shape {
    switch (node.kind) {
      case 'array':
        return 'array';
      case 'reference':
        return isOneCell(node.cells) ? 'one' : 'cells';
      case 'structured':
        return isThisRowCell(node.text) ? 'one' : 'cells';
      case 'name':
        return this.shapeOfName(node, names, depth);
      case 'prefix':
        if (node.operator === '@') {
          this.shapeOf(node.of, names, depth);
          return 'one';
        }
        return node.operator === '+'
          ? this.shapeOf(node.of, names, depth)
          : this.single(node.of, names, depth);
      case 'suffix':
        if (node.operator === '#') this.isElementwise = true;
        return node.operator === '#' ? 'cells' : this.single(node.of, names, depth);
      case 'binary':
        return this.shapeOfBinary(node, names, depth);
      case 'call':
        return this.shapeOfCall(node, names, depth);
      case 'apply':
        for (const argument of node.args) this.shapeOf(argument, names, depth);
        return this.shapeOf(node.callee, names, depth);
      default:
        return 'one';
    }
  }

  /** A part that is wanted as one value. */
  private single(node: Node | null, names: ReadonlyMap<string, Shape>, depth: number): Shape {
    const shape = this.shapeOf(node, names, depth);
    if (shape === 'one') return 'one';
    this.isElementwise = true;
    return 'array';
  }

  private shapeOfName(
    { name, sheet }: Extract<Node, { kind: 'name' }>,
    names: ReadonlyMap<string, Shape>,
    depth: number,
  ): Shape {
    const local = sheet === null ? names.get(name.toLowerCase()) : undefined;
    if (local) return local;
    const formula = depth > 0 ? this.formulaOfName(name, sheet) : null;
    // A name that the workbook does not have may be that of a table.
    return formula === null ? 'cells' : this.shapeOf(parseFormula(formula), new Map(), depth - 1);
  }

  private shapeOfBinary(
    { operator, left, right }: Extract<Node, { kind: 'binary' }>,
    names: ReadonlyMap<string, Shape>,
    depth: number,
  ): Shape {
    if (operator === ':' || operator === ',' || operator === ' ') {
      // Ranges of computed ends, unions and intersections are nothing that the engine knows.
      this.isElementwise = true;
      return 'cells';
    }
    const shapes = [this.single(left, names, depth), this.single(right, names, depth)];
    return shapes.includes('array') ? 'array' : 'one';
  }

  private shapeOfCall(
    { name, args }: Extract<Node, { kind: 'call' }>,
    names: ReadonlyMap<string, Shape>,
    depth: number,
  ): Shape {
    if (name === 'LET') return this.shapeOfLet(args, names, depth);
    if (name === 'LAMBDA') return this.shapeOfLambda(args, names, depth);
    if (isOwn(name, args)) this.isElementwise = true;
    let isMany = makesArrays(name);
    args.forEach((argument, index) => {
      const isChoice = (name === 'IF' || name === 'CHOOSE') && index > 0;
      if (isChoice) {
        if (this.shapeOf(argument, names, depth) === 'array') isMany = true;
        return;
      }
      const kind = parameterKind(name, index);
      if (kind === 'value') {
        if (this.single(argument, names, depth) === 'array') isMany = true;
      } else if (this.shapeOf(argument, names, depth) === 'array') this.isElementwise = true;
    });
    if (/^(ROW|COLUMN)$/.test(name) && this.shapeOf(args[0] ?? null, names, depth) === 'cells') {
      this.isElementwise = true;
      return 'array';
    }
    if (
      name === 'XLOOKUP' &&
      this.shapeOf(args[2] ?? null, names, depth) !== 'one' &&
      !isOneLine(args[2] ?? null)
    )
      this.isElementwise = true;
    if (isMany) return 'array';
    return mayAnswerCells(name, args, (node) => this.shapeOf(node, names, depth)) ? 'cells' : 'one';
  }

  private shapeOfLet(
    args: readonly (Node | null)[],
    names: ReadonlyMap<string, Shape>,
    depth: number,
  ): Shape {
    const known = new Map(names);
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = args[index];
      if (name?.kind === 'name')
        known.set(name.name.toLowerCase(), this.shapeOf(args[index + 1]!, known, depth));
    }
    return this.shapeOf(args.at(-1) ?? null, known, depth);
  }

  /** What a function of the formula's own is called with is not known; the own evaluation takes them all. */
  private shapeOfLambda(
    args: readonly (Node | null)[],
    names: ReadonlyMap<string, Shape>,
    depth: number,
  ): Shape {
    this.isElementwise = true;
    const known = new Map(names);
    for (const name of args.slice(0, -1))
      if (name?.kind === 'name') known.set(name.name.toLowerCase(), 'one');
    return this.shapeOf(args.at(-1) ?? null, known, depth);
  }
}

/**
 * Functions that the engine computes otherwise than Excel even for single values: totals that leave out rows, parts of times,
 * and texts under any but the plainest formats.
 */
const OWN = new Set(['SUBTOTAL', 'AGGREGATE', 'HOUR', 'MINUTE', 'SECOND', 'ENCODEURL', 'USDOLLAR']);
const PLAIN_FORMAT = /^(?:[#0,]*0(?:\.0+)?%?|(?:yyyy|mm|dd|[-/.])+|h{1,2}:mm(?::ss)?)$/;

function isOwn(name: string, args: readonly (Node | null)[]): boolean {
  if (OWN.has(name)) return true;
  const format = args[1];
  if (name !== 'TEXT' || format?.kind !== 'constant') return name === 'TEXT';
  return typeof format.value !== 'string' || !PLAIN_FORMAT.test(format.value);
}

/** Whether a function hands cells on: several of them as far as can be seen. */
function mayAnswerCells(
  name: string,
  args: readonly (Node | null)[],
  shapeOf: (node: Node | null) => Shape,
): boolean {
  const isAll = (node: Node | null | undefined): boolean =>
    node === null || (node?.kind === 'constant' && node.value === 0);
  switch (name) {
    case 'INDEX':
      return isAll(args[1]) || (args.length > 2 && isAll(args[2]));
    case 'OFFSET':
      return args.length > 3 || shapeOf(args[0] ?? null) === 'cells';
    case 'INDIRECT':
      return true;
    case 'IF':
    case 'CHOOSE':
    case 'IFS':
    case 'SWITCH':
      return args.slice(1).some((node) => shapeOf(node) === 'cells');
    case 'XLOOKUP':
      return shapeOf(args[2] ?? null) === 'cells' && !isOneLine(args[2] ?? null);
    default:
      return false;
  }
}

function isOneCell(cells: string): boolean {
  const parts = parseReference(cells);
  if (!parts) return true;
  const { rowCount, columnCount } = referencedArea(parts);
  return rowCount === 1 && columnCount === 1;
}

function isOneLine(node: Node | null): boolean {
  if (node?.kind === 'structured') return parseStructuredReference(node.text)?.columns.length === 1;
  const parts = node?.kind === 'reference' ? parseReference(node.cells) : null;
  if (!parts) return false;
  const { rowCount, columnCount } = referencedArea(parts);
  return rowCount === 1 || columnCount === 1;
}

function isThisRowCell(text: string): boolean {
  const reference = parseStructuredReference(text);
  return reference?.parts.includes('this row') === true && reference.columns.length === 1;
}
