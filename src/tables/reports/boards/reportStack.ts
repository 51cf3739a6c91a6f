import type { Localized } from '../../../words/language';
import { localized } from '../../../words/language';
import { reportWords } from '../../../words/reportWords';
import type { BoardElement, BoardGrid, BoardScope, BoardText, GridColumn } from '../../board/boardSpec';
import type { NamedCellSpec } from '../../spec';
import { inputPrompt } from './reportInputCells';
import { pageStarts } from './pageStarts';
import { sayFormula } from '../../board/sayFormula';
import { sheetSpec } from '../../sheetSpecs';
import { standardTable } from '../../standardTables';
import { pickCount, pickGrid, type Pick } from './pickedRows';

/** Columns of equal width that a report prints. */
export const reportColumns = 24;

/** Where helper cells begin: beside the printed columns, one left free. */
export const helperColumn = reportColumns + 1;

/** Points of rows that have room on an upright A4 page as wide as a report; a little is left for other fonts. */
const pagePoints = 1110;

/** Heights in points. */
const heights = {
  gap: 8,
  heading: 22,
  head: 16,
  row: 16,
  tall: 30,
  taller: 48,
  note: 15,
  input: 17,
} as const;

/** Rows of one line, of two and of four. */
type RowHeight = 'row' | 'tall' | 'taller';

/** A list's columns, the first wide one of texts saying in the first row that there is nothing to list. */
function sayingNone(id: string, columns: readonly GridColumn[]): GridColumn[] {
  const telling = columns.find(({ type, wide }) => type === 'text' && wide >= 4);
  return columns.map((column) => {
    const { formula } = column;
    if (column !== telling || formula === undefined) return column;
    return {
      ...column,
      formula: (scope, place) => {
        if (place > 0) return formula(scope, place);
        const isEmpty = `${scope.at(`${id}Rows`, 'row', 0)}=""`;
        return `=IF(${isEmpty},${scope.text(reportWords.listNone)},${formula(scope, place).slice(1)})`;
      },
    };
  });
}

/** Puts the parts of a report below each other, and counts their rows. */
export class ReportStack {
  readonly elements: BoardElement[] = [];
  readonly rowPoints: number[] = [];
  /** Rows of the headings. */
  private readonly sections: number[] = [];

  /** The row that comes next. */
  get row(): number {
    return this.rowPoints.length;
  }

  /** Rows that begin a page, so that no section is torn that has room on one. */
  get pageStarts(): number[] {
    return pageStarts(this.rowPoints, this.sections, pagePoints);
  }

  private line(points: number): number {
    this.rowPoints.push(points);
    return this.rowPoints.length - 1;
  }

  gap(): void {
    this.line(heights.gap);
  }

  /** A place of its own in the next row. */
  text(points: number, look: BoardText['look'], words: BoardText['words']): void {
    const row = this.line(points);
    this.elements.push({
      element: 'text',
      place: { row, column: 0, rows: 1, columns: reportColumns },
      look,
      words,
    });
  }

  heading(title: Localized): void {
    this.gap();
    this.sections.push(this.row);
    this.text(heights.heading, 'heading', title);
  }

  subheading(title: Localized): void {
    this.text(heights.head + 4, 'strong', title);
  }

  /** A grid of its own rows. */
  grid(grid: Omit<BoardGrid, 'element' | 'row' | 'column'>, height: RowHeight = 'row'): void {
    this.elements.push({ element: 'grid', column: 0, row: this.row, ...grid });
    if (grid.header) this.line(heights.head);
    for (let row = 0; row < grid.rows; row += 1) this.line(heights[height]);
  }

  /** Helper cells beside the page, in the row that comes next. */
  helpers(id: string, columns: readonly GridColumn[]): void {
    this.elements.push({
      ...{ element: 'grid', id, row: this.row, column: helperColumn, rows: 1, header: false, columns },
    });
  }

  /** One line that a formula writes. */
  sentence(id: string, formula: (scope: BoardScope) => string, look: GridColumn['look'] = 'note'): void {
    this.grid({
      id,
      rows: 1,
      header: false,
      columns: [
        {
          id: 'text',
          label: localized('', ''),
          type: 'text',
          wide: reportColumns,
          look,
          align: 'Left',
          formula,
        },
      ],
    });
  }

  /**
   * A list of a table's rows: its helper cells beside the page, and below it how many more there are and on which
   * sheet. Where there are none its first row says so.
   *
   * @param columns of the list; they read the picked row from the grid `${id}Rows`.
   */
  list(
    id: string,
    pick: Pick,
    rows: number,
    columns: readonly GridColumn[],
    height: RowHeight = 'row',
  ): void {
    this.elements.push(pickGrid(`${id}Rows`, pick, this.row, helperColumn, rows));
    this.grid({ id, rows, header: true, columns: sayingNone(id, columns) }, height);
    this.sentence(`${id}More`, (scope) => {
      const count = pickCount(pick, scope);
      const sheet = scope.text(sheetSpec(standardTable(pick.table).sheet).name);
      const more = sayFormula(scope, reportWords.listMore, { n: `${count}-${rows}`, sheet });
      return `=IF(${count}>${rows},${more},"")`;
    });
  }

  /** A frame that people type into. */
  input(cell: NamedCellSpec, prompt: Localized, rows: number): void {
    this.text(heights.note, 'note', inputPrompt(prompt));
    const row = this.row;
    for (let line = 0; line < rows; line += 1) this.line(heights.input);
    this.elements.push({
      element: 'figure',
      place: { row, column: 0, rows, columns: reportColumns },
      look: 'input',
      cell,
    });
  }
}
