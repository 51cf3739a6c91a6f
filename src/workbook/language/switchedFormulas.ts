import { namedCells } from '../../tables/namedCells';
import type { Language } from '../../words/language';
import type { CellEdit } from '../cellEdit';
import { isFormulaText } from '../../tables/typedCell';
import { formulaIfThere, formulaScope, type ScopeWorkbook } from '../layout/formulaScope';
import { headerOf, type LocatedTable } from '../locatedTable';
import { columnKey, type PresentCells } from '../revert/present';
import type { WorkbookSnapshot } from '../snapshot';

/** What formulas may name before and after the switch. */
export interface SwitchedScope {
  readonly before: ScopeWorkbook;
  readonly after: ScopeWorkbook;
}

type Write = (scope: ScopeWorkbook) => string | undefined;

/** The formula before and after, where it quotes words that differ; Excel itself follows renamed headers. */
function reworded({ before, after }: SwitchedScope, write: Write): { old: string; now: string } | undefined {
  const withOldWords: ScopeWorkbook = { ...after, language: before.language };
  const [old, kept, now] = [before, withOldWords, after].map((scope) => formulaIfThere(() => write(scope)));
  return old === undefined || now === undefined || kept === now ? undefined : { old, now };
}

/** Spelling that Excel is free in: spaces, brackets around plain names, the own table's name. */
function plainly(formula: string, table: string): string {
  return formula
    .replace(/\s/g, '')
    .replaceAll(`${table}[`, '[')
    .replace(/\[@\[([^\][]+)\]\]/g, '[@$1]');
}

/** The columns whose formulas quote words: what must be read before the switch can be planned. */
export function wordyColumns(
  tables: ReadonlyMap<string, LocatedTable>,
  scope: SwitchedScope,
): { table: LocatedTable; id: string; header: string; old: string; now: string }[] {
  return [...tables.values()].flatMap((table) =>
    [...table.specOf.values()].flatMap(({ id, formula }) => {
      const words = reworded(scope, (workbook) => formula?.(formulaScope(workbook, table.spec.id)));
      const header = headerOf(table, id);
      return words === undefined || header === undefined ? [] : [{ table, id, header, ...words }];
    }),
  );
}

/**
 * Formulas that quote words, written with the words of the other language; those that somebody changed stay.
 * Where a column's formulas could not be read, the first row tells for all.
 */
export function switchedFormulas(
  tables: ReadonlyMap<string, LocatedTable>,
  scope: SwitchedScope,
  present: PresentCells,
): CellEdit[] {
  return wordyColumns(tables, scope).flatMap(({ table, id, header, old, now }) => {
    const { snapshot, columnOf, spec } = table;
    const { sheet, row, column, formulas, firstFormulas, name } = snapshot;
    const place = columnOf.get(id) ?? -1;
    const read = present.columns.get(columnKey(spec.id, header));
    const ours = plainly(old, name);
    return formulas.flatMap((cells, index): CellEdit[] => {
      if (!isFormulaText(cells[place])) return [];
      const text = read === undefined ? firstFormulas[place] : read[index];
      if (plainly(String(text), name) !== ours) return [];
      const at = { sheet, row: row + 1 + index, column: column + place };
      return [{ ...at, input: { formula: now }, keepsText: false }];
    });
  });
}

/** The same for the named cells of forms. */
export function switchedFormFormulas({ cells }: WorkbookSnapshot, scope: SwitchedScope): CellEdit[] {
  return cells.flatMap(({ name, sheet, row, column, formula }): CellEdit[] => {
    const spec = namedCells.find((one) => one.name === name);
    const words = reworded(scope, (workbook) => spec?.formula?.(formulaScope(workbook, undefined)));
    if (words === undefined || plainly(String(formula), '') !== plainly(words.old, '')) return [];
    return [{ sheet, row, column, input: { formula: words.now }, keepsText: false }];
  });
}

/** Scopes of the same workbook in two languages. */
export function switchedScope(
  before: ScopeWorkbook,
  after: ScopeWorkbook,
  language: Language,
): SwitchedScope {
  return { before, after: { ...after, language } };
}
