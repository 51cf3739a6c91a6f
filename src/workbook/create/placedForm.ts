import { moneyFormats } from '../../words/moneyUnits';
import { palette } from '../../look/palette';
import { sheetFont, typeScale } from '../../look/typography';
import type { FormSpec, NamedCellSpec, TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import { absoluteReference } from '../address';
import type { Area, CellInput } from '../cell';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { columnValidation, type ListSource } from '../layout/columnValidation';
import { formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import { contentColumn } from '../layout/sheetHead';
import { columnFormat, keepsText } from '../look/columnLook';

/** A form with a place for everything in it. */
export interface PlacedForm {
  readonly sheet: string;
  readonly language: Language;
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  readonly cells: readonly { readonly row: number; readonly spec: NamedCellSpec }[];
  readonly tables: ReadonlyMap<TableId, number>;
}

/** Widths in characters of the columns of labels and values, and of the next one where a table stands in the form. */
export const formWidths = { label: 30, value: 44, third: 26 } as const;

/**
 * Gives the parts of a form their rows: a title above each section, a blank row below it, tables with as
 * many rows as they will have.
 *
 * @param firstRow of the sheet, from 0.
 * @param rowsOf data rows of a table that stands in the form.
 */
export function placeForm(
  form: FormSpec,
  sheet: string,
  language: Language,
  firstRow: number,
  rowsOf: (table: TableId) => number,
): PlacedForm {
  const titles: { row: number; text: string }[] = [];
  const cells: { row: number; spec: NamedCellSpec }[] = [];
  const tables = new Map<TableId, number>();
  let row = firstRow;
  for (const section of form.sections) {
    titles.push({ row, text: section.title[language] });
    row += 1;
    if ('cells' in section) {
      for (const spec of section.cells) cells.push({ row: row++, spec });
    } else {
      tables.set(section.table, row);
      row += 1 + rowsOf(section.table);
    }
    row += 1;
  }
  return { sheet, language, titles, cells, tables };
}

function cellArea({ sheet }: PlacedForm, row: number, column: number): Area {
  return { sheet, row, column: contentColumn + column, rows: 1, columns: 1 };
}

/** The workbook names of a form's cells. */
export function formNames(form: PlacedForm, taken: ReadonlySet<string>): Change[] {
  return form.cells.map(({ row, spec: { name, label } }) => {
    const refersTo = absoluteReference(cellArea(form, row, 1));
    return taken.has(name)
      ? { edit: 'redefineName', name, refersTo }
      : { edit: 'name', name, refersTo, comment: label[form.language] };
  });
}

/** Titles, labels and values of a form. */
export function formCells(
  form: PlacedForm,
  valueOf: (spec: NamedCellSpec) => CellValue,
  workbook: ScopeWorkbook,
): CellEdit[] {
  const edit = (row: number, column: number, input: Exclude<CellInput, null>, text = false): CellEdit => ({
    sheet: form.sheet,
    row,
    column: contentColumn + column,
    input,
    keepsText: text,
  });
  const value = (spec: NamedCellSpec) =>
    spec.formula ? { formula: spec.formula(formulaScope(workbook, undefined)) } : valueOf(spec);
  return [
    ...form.titles.map(({ row, text }) => edit(row, 0, text)),
    ...form.cells.flatMap(({ row, spec }) => [
      edit(row, 0, spec.label[form.language]),
      edit(row, 1, value(spec), keepsText(spec)),
    ]),
  ].filter(({ input }) => input !== '');
}

/** How a form looks: section titles in the accent, labels muted, each value by its type. */
export function formLook(
  form: PlacedForm,
  listOf: (spec: NamedCellSpec) => ListSource | undefined,
): Change[] {
  const { language } = form;
  const font = { fontName: sheetFont[language], fontSize: typeScale.body };
  const titles = form.titles.flatMap(({ row }): Change[] => [
    {
      edit: 'format',
      area: { ...cellArea(form, row, 0), columns: 2 },
      format: {
        ...font,
        bold: true,
        fontColor: palette.accent,
        bottomBorder: palette.accent,
        vertical: 'Center',
      },
    },
    { edit: 'rowHeight', area: cellArea(form, row, 0), points: 22 },
  ]);
  const cells = form.cells.flatMap(({ row, spec }): Change[] => [
    {
      edit: 'format',
      area: cellArea(form, row, 0),
      format: { ...font, fontColor: palette.muted, bottomBorder: palette.hairline, vertical: 'Center' },
    },
    {
      edit: 'format',
      area: cellArea(form, row, 1),
      format: {
        ...font,
        ...columnFormat(spec),
        ...(spec.largeMoney ? { numberFormat: moneyFormats.scaled[form.language] } : {}),
        fontColor: palette.ink,
        horizontal: 'Left',
        bottomBorder: palette.hairline,
      },
    },
    { edit: 'rowHeight', area: cellArea(form, row, 0), points: spec.type === 'longText' ? 34 : 20 },
    columnValidation(spec, cellArea(form, row, 1), language, listOf(spec)),
  ]);
  return [...titles, ...cells];
}
