import { intersectAreas, lastColumn, lastRow } from '../model/area';
import type { Area } from '../model/area';
import type { CellValue } from '../model/cell';
import { cellAt, storedCells } from '../model/cells';
import type { ConditionalFormat, ConditionalFormatRule, DifferentialStyle } from '../model/conditionalFormat';
import {
  barOf,
  countingKey,
  iconOf,
  matchesCellValue,
  matchesPreset,
  matchesRank,
  matchesText,
  scaleColor,
  thresholdOf,
} from '../model/conditionalFormatEvaluation';
import type { ConditionalLook } from '../model/conditionalFormatEvaluation';
import { formatValue } from '../model/formatValue';
import type { Sheet } from '../model/sheet';
import { cellKey } from '../model/sheet';
import type { Calculator, FormulaRequest } from './calculator';

/** What one format says of one cell: a look, or nothing. */
type Verdict = (row: number, column: number, value: CellValue) => Partial<ConditionalLook> | null;

/** A format that waits for the results of its formulas. */
interface Question {
  readonly format: ConditionalFormat;
  readonly requests: readonly FormulaRequest[];
  readonly answer: (results: readonly CellValue[]) => Verdict;
}

/**
 * What the conditional formats of a sheet make of the cells of an area, by `cellKey(row, column)`; cells that no format
 * touches are left out. The strongest format wins where two say something of the same part of the look.
 * @param today - the serial of the current day, for the presets about dates
 */
export function conditionalLooks(
  sheet: Sheet,
  within: Area,
  calculator: Calculator,
  today: number,
): Map<string, ConditionalLook> {
  calculator.settle();
  const questions = sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => intersectAreas(area, within)))
    .map((format) => questionOf(sheet, format, within, today, calculator));
  const results = calculator.evaluate(questions.flatMap(({ requests }) => requests));
  let next = 0;
  const verdicts = questions.map(({ format, requests, answer }) => ({
    format,
    verdict: answer(results.slice(next, (next += requests.length))),
  }));
  const looks = new Map<string, ConditionalLook>();
  for (const [row, column] of touched(sheet, within)) {
    const look = lookOf(sheet, row, column, verdicts);
    if (look) looks.set(cellKey(row, column), look);
  }
  return looks;
}

/** The cells of an area that some format covers. */
function* touched(sheet: Sheet, within: Area): Generator<[number, number]> {
  const parts = sheet.conditionalFormats
    .flatMap(({ areas }) => areas.map((area) => intersectAreas(area, within)))
    .filter((part) => part !== null);
  const seen = new Set<string>();
  for (const part of parts) {
    for (const [row, column] of cellsOf(part)) {
      const key = cellKey(row, column);
      if (seen.has(key)) continue;
      seen.add(key);
      yield [row, column];
    }
  }
}

function* cellsOf(area: Area): Generator<[number, number]> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield [row, column];
  }
}

function lookOf(
  sheet: Sheet,
  row: number,
  column: number,
  verdicts: readonly { readonly format: ConditionalFormat; readonly verdict: Verdict }[],
): ConditionalLook | null {
  const value = cellAt(sheet.cells, row, column)?.value ?? null;
  let look: ConditionalLook | null = null;
  for (const { format, verdict } of verdicts) {
    const isCovered = format.areas.some((area) =>
      intersectAreas(area, { row, column, rowCount: 1, columnCount: 1 }),
    );
    const own = isCovered ? verdict(row, column, value) : null;
    if (!own) continue;
    look = under(look, own);
    if (format.stopIfTrue) break;
  }
  return look;
}

/** A stronger look with a weaker one under it. */
function under(stronger: ConditionalLook | null, weaker: Partial<ConditionalLook>): ConditionalLook {
  if (!stronger) return { style: {}, showsValue: true, ...weaker };
  return {
    ...weaker,
    ...stronger,
    style: mergedStyle(weaker.style ?? {}, stronger.style),
    showsValue: stronger.showsValue && (weaker.showsValue ?? true),
  };
}

function mergedStyle(weaker: DifferentialStyle, stronger: DifferentialStyle): DifferentialStyle {
  const fill = stronger.fill ?? weaker.fill;
  const numberFormat = stronger.numberFormat ?? weaker.numberFormat;
  return {
    font: { ...weaker.font, ...stronger.font },
    borders: { ...weaker.borders, ...stronger.borders },
    ...(fill ? { fill } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** All values that a format covers. */
function coveredValues(sheet: Sheet, { areas }: ConditionalFormat): CellValue[] {
  return areas.flatMap((area) => [...storedCells(sheet.cells, area)].map(([, , cell]) => cell.value));
}

function questionOf(
  sheet: Sheet,
  format: ConditionalFormat,
  within: Area,
  today: number,
  calculator: Calculator,
): Question {
  const { rule } = format;
  const values = coveredValues(sheet, format);
  const numbers = values.filter((value) => typeof value === 'number');
  const without = (verdict: Verdict): Question => ({ format, requests: [], answer: () => verdict });
  switch (rule.kind) {
    case 'Custom':
      return perCell(sheet, format, within, calculator, [rule.formula], (_value, [result]) =>
        isTrue(result ?? null) ? { style: rule.format } : null,
      );
    case 'CellValue':
      return perCell(
        sheet,
        format,
        within,
        calculator,
        [rule.formula1, rule.formula2 ?? '0'],
        (value, [first, second]) =>
          matchesCellValue(rule, value, [first ?? null, second ?? null]) ? { style: rule.format } : null,
      );
    case 'ContainsText':
      return without((_row, _column, value) =>
        matchesText(rule, formatValue(value, 'General')) ? { style: rule.format } : null,
      );
    case 'TopBottom':
      return without((_row, _column, value) =>
        matchesRank(rule, value, numbers) ? { style: rule.format } : null,
      );
    case 'PresetCriteria': {
      const counts = new Map<string, number>();
      for (const value of values) counts.set(countingKey(value), (counts.get(countingKey(value)) ?? 0) + 1);
      counts.delete('');
      const inputs = { numbers, counts, today };
      return without((_row, _column, value) =>
        matchesPreset(rule.criterion, value, inputs) ? { style: rule.format } : null,
      );
    }
    default:
      return scaled(sheet, format, rule, numbers);
  }
}

function isTrue(result: CellValue): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}

/** A format whose formulas are relative: they are asked anew for every cell. */
function perCell(
  sheet: Sheet,
  format: ConditionalFormat,
  within: Area,
  calculator: Calculator,
  formulas: readonly string[],
  judge: (value: CellValue, results: readonly CellValue[]) => Partial<ConditionalLook> | null,
): Question {
  const first = format.areas[0];
  if (!first || formulas[0] === '') return { format, requests: [], answer: () => () => null };
  const places = format.areas.flatMap((area) => {
    const part = intersectAreas(area, within);
    return part ? [...cellsOf(part)] : [];
  });
  const { row, column } = first;
  const answers = formulas.map((formula) =>
    calculator.evaluateCopies({ sheet, row, column, formula: asFormula(formula) }, places),
  );
  const placeOf = new Map(places.map(([atRow, atColumn], index) => [cellKey(atRow, atColumn), index]));
  return {
    format,
    requests: [],
    answer: () => (atRow, atColumn, value) => {
      const index = placeOf.get(cellKey(atRow, atColumn));
      return judge(value, index === undefined ? [] : answers.map((results) => results[index] ?? null));
    },
  };
}

/** A comparison's operand as a formula: numbers and quoted texts are constants, everything else is computed. */
function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

type ScaleRule = Extract<ConditionalFormatRule, { readonly kind: 'ColorScale' | 'DataBar' | 'IconSet' }>;

/** A format that places numbers between thresholds. */
function scaled(
  sheet: Sheet,
  format: ConditionalFormat,
  rule: ScaleRule,
  numbers: readonly number[],
): Question {
  const bounds = boundsOf(rule);
  const first = format.areas[0] ?? { row: 0, column: 0 };
  const requests = bounds.map(({ formula }): FormulaRequest => ({
    sheet,
    row: first.row,
    column: first.column,
    formula: asFormula(formula || '0'),
  }));
  return {
    format,
    requests,
    answer: (results) => {
      if (numbers.length === 0) return () => null;
      const stops = bounds.map(({ type }, index) => {
        const given = results[index];
        return thresholdOf(type, typeof given === 'number' ? given : null, numbers);
      });
      return (_row, _column, value) => (typeof value === 'number' ? scaledLook(rule, value, stops) : null);
    },
  };
}

function boundsOf(rule: ScaleRule): { readonly type: string; readonly formula: string }[] {
  const bound = ({
    type,
    formula,
  }: {
    readonly type: string;
    readonly formula?: string;
  }): { type: string; formula: string } => ({
    type,
    formula: formula ?? '',
  });
  switch (rule.kind) {
    case 'ColorScale':
      return [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum].map(bound);
    case 'DataBar':
      // Automatic bars start at zero unless there are values below it.
      return [automatic(rule.lowerBound, 'AutomaticLow'), automatic(rule.upperBound, 'AutomaticHigh')].map(
        bound,
      );
    case 'IconSet':
      return rule.criteria.slice(1).map(bound);
  }
}

function automatic<T extends { readonly type: string; readonly formula?: string }>(
  bound: T,
  name: string,
): { type: string; formula?: string } {
  return bound.type === 'Automatic' ? { type: name } : bound;
}

function scaledLook(rule: ScaleRule, value: number, stops: readonly number[]): Partial<ConditionalLook> {
  switch (rule.kind) {
    case 'ColorScale':
      return { style: { fill: { pattern: 'Solid', color: scaleColor(rule, value, stops) } } };
    case 'DataBar':
      return {
        style: {},
        bar: barOf(rule, value, [stops[0] ?? 0, stops[1] ?? 0]),
        showsValue: !rule.showDataBarOnly,
      };
    case 'IconSet':
      return { style: {}, icon: iconOf(rule, value, stops), showsValue: !rule.showIconOnly };
  }
}
