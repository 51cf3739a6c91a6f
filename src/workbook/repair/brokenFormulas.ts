import { filledRows } from '../../tables/decode/filledRows';
import { overtypedFormulas } from '../../tables/decode/overtypedFormulas';
import { namedCells } from '../../tables/namedCells';
import type { CellValue } from '../../tables/tableContent';
import { isFormulaText } from '../../tables/typedCell';
import type { ProjectStructure } from '../refresh/structure';
import { isBlankRow } from '../rows/isBlankRow';
import type { WorkbookSnapshot } from '../snapshot';
import type { RepairItem } from './repairItem';

/** A reference into another workbook: `[Book1.xlsx]WBS!A1`, `Book1.xlsx!PL_Tasks[ID]`. */
const elsewhere = /\.xl(?:s|sx|sm|sb|tx|tm)(?:\]|'?!)/i;

/**
 * Does a formula refer to cells that are gone or, as after a sheet was moved here, to another workbook?
 *
 * @example
 * isBrokenFormula("=SUM('[Plan.xlsx]WBS'!$C$5:$C$9)"); //=> true
 * isBrokenFormula('=[@Budget]*#REF!'); //=> true
 * isBrokenFormula('=[@Budget]*2'); //=> false
 */
export function isBrokenFormula(formula: CellValue): boolean {
  if (!isFormulaText(formula)) return false;
  return formula.includes('#REF!') || elsewhere.test(formula);
}

/** Columns and form cells whose formulas are broken. */
export function brokenFormulas({ tables }: ProjectStructure, { cells }: WorkbookSnapshot): RepairItem[] {
  const columns = [...tables.values()].flatMap(({ spec, snapshot, columnOf }) =>
    spec.columns.flatMap(({ id, formula }): RepairItem[] => {
      const place = columnOf.get(id);
      if (formula === undefined || place === undefined) return [];
      if (!isBrokenFormula(snapshot.firstFormulas[place] ?? '')) return [];
      const rows = snapshot.formulas.flatMap((row, index) => (isBlankRow(row) ? [] : [index]));
      const about = { table: spec.id, column: id };
      return [
        {
          id: `formulas:${spec.id}.${id}`,
          code: 'formulasBroken',
          params: {},
          about,
          fixes: [{ fix: 'formulas', ...about, rows }],
        },
      ];
    }),
  );
  const formulaOf = new Map(cells.map(({ name, formula }) => [name, formula]));
  const ofForms = namedCells.flatMap((cell): RepairItem[] => {
    if (cell.formula === undefined || !isBrokenFormula(formulaOf.get(cell.name) ?? '')) return [];
    const about = { table: 'project', column: cell.id } as const;
    return [
      {
        id: `formulas:cell.${cell.id}`,
        code: 'formulasBroken',
        params: {},
        about,
        fixes: [{ fix: 'cellFormula', cell }],
      },
    ];
  });
  return [...columns, ...ofForms];
}

/** Columns whose formulas somebody typed over, row by row. What was typed may be meant: nothing is replaced unasked. */
export function overtyped({ decoded }: ProjectStructure): RepairItem[] {
  return [...decoded.values()].flatMap((table) => {
    const found = overtypedFormulas(table, filledRows(table));
    const columns = [...new Set(found.map(({ column }) => column!))];
    return columns.map((column): RepairItem => {
      const own = found.filter((one) => one.column === column);
      const about = { table: table.spec.id, column };
      return {
        id: `overtyped:${table.spec.id}.${column}`,
        code: 'formulasOvertyped',
        params: { count: own.length, value: own[0].params?.value ?? '' },
        about,
        fixes: [{ fix: 'formulas', ...about, rows: own.map(({ row }) => row!) }],
        replacesTyped: true,
      };
    });
  });
}
