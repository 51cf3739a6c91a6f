import { errorValue } from '../../model/cell';
import type { CellValue } from '../../model/cell';
import { formulaTokens } from '../formulaTokens';
import type { FormulaToken } from '../formulaTokens';
import type { Node } from './formulaTree';

const known = new Map<string, Node | null>();
const CACHE_LIMIT = 10_000;

/** How strongly operators bind, as Excel has it: `-2^2` is 4, and `2^3^2` is 64. */
const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ',': 8,
  ' ': 9,
  ':': 10,
};
const SIGN = 7;

/** A formula (with or without its `=`) as a tree, or null when it cannot be read. */
export function parseFormula(formula: string): Node | null {
  let tree = known.get(formula);
  if (tree === undefined) {
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(formula, (tree = new Parser(formulaTokens(formula.replace(/^=/, ''))).formula()));
  }
  return tree;
}

/** What cannot be read. */
class Unreadable extends Error {}

class Parser {
  private place = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  formula(): Node | null {
    try {
      const tree = this.expression(0, false);
      this.skipBlanks();
      return this.place === this.tokens.length ? tree : null;
    } catch (error) {
      if (error instanceof Unreadable) return null;
      throw error;
    }
  }

  private get text(): string {
    return this.tokens[this.place]?.text ?? '';
  }

  private skipBlanks(): boolean {
    const from = this.place;
    while (this.tokens[this.place]?.kind === 'other' && /^\s$/.test(this.text)) this.place++;
    return this.place > from;
  }

  private take(text: string): boolean {
    this.skipBlanks();
    if (this.tokens[this.place]?.kind !== 'other' || this.text !== text) return false;
    this.place++;
    return true;
  }

  private demand(text: string): void {
    if (!this.take(text)) throw new Unreadable();
  }

  /** `unions`: whether a comma joins areas, as between parentheses, instead of parting arguments. */
  private expression(strength: number, unions: boolean): Node {
    let left = this.operand(unions);
    for (;;) {
      const start = this.place;
      const operator = this.operator(unions);
      const own = operator === '' ? -1 : STRENGTH[operator]!;
      if (own <= strength) {
        this.place = start;
        return left;
      }
      left = { kind: 'binary', operator, left, right: this.expression(own, unions) };
    }
  }

  private operator(unions: boolean): string {
    const hasBlank = this.skipBlanks();
    const token = this.tokens[this.place];
    if (token?.kind !== 'other') return hasBlank && isReferenceStart(token) ? ' ' : '';
    const text = token.text;
    if (hasBlank && text === '(') return ' ';
    if (!(text in STRENGTH) || (text === ',' && !unions)) return '';
    this.place++;
    const next = this.tokens[this.place]?.kind === 'other' ? this.text : '';
    if ((text === '<' && (next === '=' || next === '>')) || (text === '>' && next === '=')) {
      this.place++;
      return text + next;
    }
    return text;
  }

  private operand(unions: boolean): Node {
    this.skipBlanks();
    for (const operator of ['-', '+', '@'] as const) {
      if (this.take(operator)) return { kind: 'prefix', operator, of: this.expression(SIGN, unions) };
    }
    let node = this.primary();
    for (;;) {
      if (this.tokens[this.place]?.kind !== 'other') return node;
      if (this.text === '%' || this.text === '#') {
        node = { kind: 'suffix', operator: this.text, of: node };
        this.place++;
      } else if (this.text === '(' && (node.kind === 'call' || node.kind === 'apply')) {
        this.place++;
        node = { kind: 'apply', callee: node, args: this.args() };
      } else return node;
    }
  }

  private primary(): Node {
    const token = this.tokens[this.place];
    if (!token) throw new Unreadable();
    this.place++;
    switch (token.kind) {
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'error':
        return { kind: 'constant', value: errorValue(token.text.replace(/^.*!(?=#)/, '')) ?? null };
      case 'reference':
        return { kind: 'reference', sheet: token.sheet, cells: token.cells };
      case 'structured':
        return { kind: 'structured', text: token.text };
      case 'name':
        if (/^(TRUE|FALSE)$/i.test(token.text)) return { kind: 'constant', value: /^T/i.test(token.text) };
        return { kind: 'name', sheet: token.sheet, name: token.name };
      case 'function':
        this.demand('(');
        return {
          kind: 'call',
          name: token.text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ''),
          args: this.args(),
        };
      default:
        return this.bracketed(token.text);
    }
  }

  private bracketed(text: string): Node {
    if (text === '{') return { kind: 'array', rows: this.rows() };
    if (text !== '(') throw new Unreadable();
    const inner = this.expression(0, true);
    this.demand(')');
    return inner;
  }

  /** The arguments of a call whose parenthesis is open. */
  private args(): (Node | null)[] {
    if (this.take(')')) return [];
    const args: (Node | null)[] = [];
    for (;;) {
      this.skipBlanks();
      const isMissing = this.text === ',' || this.text === ')';
      args.push(isMissing ? null : this.expression(0, false));
      if (this.take(')')) return args;
      this.demand(',');
    }
  }

  /** The rows of an array constant whose brace is open. */
  private rows(): CellValue[][] {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.element());
      if (this.take('}')) break;
      if (this.take(';')) rows.push([]);
      else this.demand(',');
    }
    if (rows.some((row) => row.length !== rows[0]!.length)) throw new Unreadable();
    return rows;
  }

  private element(): CellValue {
    const isNegative = this.take('-');
    if (!isNegative) this.take('+');
    this.skipBlanks();
    const node = this.primary();
    if (node.kind !== 'constant') throw new Unreadable();
    return isNegative && typeof node.value === 'number' ? -node.value : node.value;
  }
}

function isReferenceStart(token: FormulaToken | undefined): boolean {
  return token !== undefined && ['reference', 'structured', 'name', 'function'].includes(token.kind);
}
