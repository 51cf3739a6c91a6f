import { cellArea, intersectAreas, lastColumn, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { splitSheet } from '../../model/address';
import type { CellValue } from '../../model/cell';
import { cellAt, hasContent, storedCells } from '../../model/cells';
import { coerceTyped } from '../../model/coerce';
import type { DataValidation, ValidationBound } from '../../model/dataValidation';
import { meetsRule } from '../../model/meetsRule';
import type { RuleInputs } from '../../model/meetsRule';
import type { Sheet } from '../../model/sheet';
import type { FormulaRequest } from '../../formulas/calculator';
import { moveFormula } from '../../formulas/moveFormula';
import { resolveReference } from '../../objects/resolveAddress';
import { HostError } from '../../protocol/hostError';
import type { Edit } from '../edit';

/** One cell that is looked at, with the formulas that its rule needs. */
interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly validation: DataValidation;
  readonly formulas: readonly string[];
}

/** The cells of some areas that hold what their validation does not allow. Cells without a validation are allowed anything. */
export function invalidCells(edit: Edit, sheet: Sheet, areas: readonly Area[]): Area[] {
  const { calculator } = edit.host;
  calculator.settle();
  const candidates = sheet.dataValidations.flatMap((validation) => candidatesOf(sheet, validation, areas));
  const requests = candidates.flatMap(({ row, column, formulas }) =>
    formulas.map((formula): FormulaRequest => ({ sheet, row, column, formula })),
  );
  const results = calculator.evaluate(requests);
  let next = 0;
  return candidates
    .filter((candidate) => {
      const values = results.slice(next, (next += candidate.formulas.length));
      return !isAllowed(edit, sheet, candidate, values);
    })
    .map(({ row, column }) => cellArea(row, column));
}

function candidatesOf(sheet: Sheet, validation: DataValidation, areas: readonly Area[]): Candidate[] {
  const first = validation.areas[0];
  if (!validation.rule || !first) return [];
  const candidates: Candidate[] = [];
  for (const [row, column] of wantedCells(sheet, validation, areas)) {
    const formulas = formulasOf(validation).map((formula) =>
      moveFormula(formula, row - first.row, column - first.column),
    );
    candidates.push({ row, column, validation, formulas });
  }
  return candidates;
}

/** Filled cells, and blank ones too where blanks are not let through. */
function* wantedCells(
  sheet: Sheet,
  validation: DataValidation,
  areas: readonly Area[],
): Generator<[number, number]> {
  for (const area of areas) {
    for (const own of validation.areas) {
      const part = intersectAreas(own, area);
      if (!part) continue;
      if (validation.ignoreBlanks || validation.rule?.kind === 'List') {
        for (const [row, column, cell] of storedCells(sheet.cells, part))
          if (hasContent(cell)) yield [row, column];
      } else {
        for (let row = part.row; row <= lastRow(part); row++) {
          for (let column = part.column; column <= lastColumn(part); column++) yield [row, column];
        }
      }
    }
  }
}

function formulasOf({ rule }: DataValidation): string[] {
  if (!rule || rule.kind === 'List') return [];
  if (rule.kind === 'Custom') return [rule.formula];
  return [rule.formula1, rule.formula2].filter(
    (bound): bound is string => typeof bound === 'string' && bound.startsWith('='),
  );
}

function isAllowed(
  edit: Edit,
  sheet: Sheet,
  { row, column, validation }: Candidate,
  results: readonly CellValue[],
): boolean {
  const { rule } = validation;
  if (!rule) return true;
  const rest = [...results];
  const boundOf = (bound: ValidationBound | undefined): CellValue => {
    if (typeof bound === 'string' && bound.startsWith('=')) return rest.shift() ?? null;
    return typeof bound === 'string'
      ? coerceTyped(bound, 'General', edit.host.clock().getFullYear()).value
      : (bound ?? null);
  };
  const inputs: RuleInputs = {
    result: rule.kind === 'Custom' ? (results[0] ?? null) : null,
    bounds: 'operator' in rule ? [boundOf(rule.formula1), boundOf(rule.formula2)] : [null, null],
    list: rule.kind === 'List' ? listOf(edit, sheet, rule.source, row, column, validation) : [],
  };
  return meetsRule(rule, cellAt(sheet.cells, row, column)?.value ?? null, inputs);
}

/** What a list lets one choose from. */
function listOf(
  edit: Edit,
  sheet: Sheet,
  source: string,
  row: number,
  column: number,
  validation: DataValidation,
): CellValue[] {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const first = validation.areas[0]!;
  const moved = moveFormula(source, row - first.row, column - first.column);
  const range = referencedRange(edit, sheet, moved);
  if (!range) return [];
  const choices: CellValue[] = [];
  for (const [, , cell] of storedCells(range.sheet.cells, range.area)) choices.push(cell.value);
  return choices;
}

function referencedRange(edit: Edit, sheet: Sheet, formula: string): { sheet: Sheet; area: Area } | null {
  const { sheet: named, rest } = splitSheet(formula.slice(1));
  const name =
    sheet.names.find((known) => known.name.toLowerCase() === rest.toLowerCase()) ??
    edit.host.model.names.find((known) => known.name.toLowerCase() === rest.toLowerCase());
  const reference =
    name?.formula ?? (named === null ? `='${sheet.name.replace(/'/g, "''")}'!${rest}` : formula);
  try {
    return resolveReference(edit.host.model, reference);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
