import type { ChoiceListId } from '../../words/choiceLists';
import type { Language, Localized } from '../../words/language';
import type { CellComputation, ComputationContext } from '../computed/cellComputation';
import type { ColumnType, FormulaScope, NamedCellSpec, SheetId, TableId } from '../spec';
import type { CellValue } from '../tableContent';

/**
 * A board is a sheet of fixed places: cards, small grids, charts and sentences over columns of equal width,
 * every figure a live formula. The dashboard and the reports are boards.
 */
export interface BoardSpec {
  readonly sheet: SheetId;
  /** Columns of equal width that are printed, beside the margin, and their width in characters. */
  readonly columns: number;
  readonly columnCharacters: number;
  /** Height in points of every printed row; there are as many rows. */
  readonly rowPoints: readonly number[];
  readonly orientation: 'landscape' | 'portrait';
  /** Pages down; absent: as many as it takes. */
  readonly pagesTall?: number;
  /** Rows that begin a page. */
  readonly pageStarts?: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  /** Made when somebody asks for it, not with the other sheets. */
  readonly onDemand?: true;
  readonly elements: readonly BoardElement[];
}

/** Cells of a board, counted from 0: rows from the sheet's first, columns from the one beside the margin. */
export interface BoardPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell of a board looks like; `src/workbook/board/boardLooks.ts` says what each means. */
export type BoardLook =
  | 'title'
  | 'asOf'
  | 'reason'
  | 'lead'
  | 'heading'
  | 'label'
  | 'figure'
  | 'smallFigure'
  | 'caption'
  | 'head'
  | 'cell'
  | 'strong'
  | 'lines'
  | 'tile'
  | 'axis'
  | 'note'
  | 'paragraph'
  | 'listed'
  | 'wrapped'
  | 'input'
  | 'helper'
  | 'helperHead';

/** Names the parts of a board's formulas: beside tables and named cells also cells of its grids. */
export interface BoardScope extends FormulaScope {
  /** In a grid: the cell of the same row in another column, e.g. `$C$12`. */
  cell(columnId: string): string;
  /** A cell of a grid of the same board by its row, from 0. */
  at(grid: string, columnId: string, row: number): string;
  /** All cells of a grid's column, e.g. `$C$12:$C$21`. */
  span(grid: string, columnId: string): string;
  /** The first cell of a grid's column without dollar signs, for rules that move from cell to cell. */
  first(grid: string, columnId: string): string;
  /** A text in the workbook's language as a quoted string. */
  text(words: Localized): string;
  readonly language: Language;
}

/** What a board's computations may ask. */
export interface BoardContext extends ComputationContext {
  /** A cell of a grid of the same board. */
  readonly at: (grid: string, columnId: string, row: number) => CellValue;
  /** A text in the workbook's language. */
  readonly text: (words: Localized) => string;
  /** A word of a list in the workbook's language. */
  readonly word: (list: ChoiceListId, choice: string) => string;
  readonly language: Language;
}

/** A formula of a board beside the pure function that it agrees with. */
export interface BoardFormula {
  readonly formula: (scope: BoardScope) => string;
  readonly compute: (context: BoardContext) => CellValue;
}

/** Text, fixed or computed; merged over its place where that is more than a cell. */
export interface BoardText {
  readonly element: 'text';
  readonly place: BoardPlace;
  readonly look: BoardLook;
  readonly words: Localized | BoardFormula;
  /** A click on the text leads to this table; only fixed words lead anywhere. */
  readonly link?: TableId;
  readonly type?: ColumnType;
  readonly list?: ChoiceListId;
  readonly rules?: readonly BoardRule[];
}

/** A figure with a name of its own: in the data dictionary, in the pane, and healed where it broke. */
export interface BoardFigure {
  readonly element: 'figure';
  readonly place: BoardPlace;
  readonly look: BoardLook;
  readonly cell: NamedCellSpec;
  readonly numberFormat?: Localized;
  readonly rules?: readonly BoardRule[];
}

/** How a cell of a grid stands out where a formula holds; relative to the first cell of the column. */
export interface BoardRule {
  readonly signal: 'onTrack' | 'watch' | 'late' | 'notKnown' | 'watchInk' | 'lateInk';
  readonly formula: (scope: BoardScope) => string;
}

/** A column of a grid. */
export interface GridColumn {
  readonly id: string;
  readonly label: Localized;
  readonly type: ColumnType;
  /** Board columns that it is wide; merged where more than one. */
  readonly wide: number;
  readonly look?: BoardLook;
  readonly numberFormat?: Localized;
  readonly list?: ChoiceListId;
  readonly align?: 'Left' | 'Center' | 'Right';
  /** Colours of the column's letters row by row, where they are the key to a chart. */
  readonly colors?: readonly string[];
  /** The same words in every row, or a text a row; in place of a formula. */
  readonly fixed?: (row: number) => Localized | number;
  readonly formula?: (scope: BoardScope, row: number) => string;
  /** What the formula agrees with: `cell` is another cell of the same row. */
  readonly compute?: (
    cell: (columnId: string) => CellValue,
    context: BoardContext,
    row: number,
  ) => ReturnType<CellComputation>;
  readonly rules?: readonly BoardRule[];
  /** A bar in the cell, from 0 to the greatest of the column. */
  readonly bar?: 'accent' | 'onTrack' | 'watch' | 'late' | 'notKnown';
}

/** A small table of fixed size; no Excel table, because its rows are formulas that follow one another. */
export interface BoardGrid {
  readonly element: 'grid';
  readonly id: string;
  /** Place of its first cell: of the header where it has one. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly header: boolean;
  readonly columns: readonly GridColumn[];
}

/** A line or a row of columns of a chart. */
export interface ChartSeriesSpec {
  readonly name: Localized;
  readonly grid: string;
  readonly values: string;
  /** Column of the categories, or of the X values where the chart has two value axes. */
  readonly categories: string;
  readonly color: string;
  readonly dashed?: true;
  /** A dot at every point; a wide one covers those. */
  readonly marked?: true | 'wide';
  readonly weight?: number;
}

/** A native chart over grids of the same board. */
export interface BoardChart {
  readonly element: 'chart';
  readonly id: string;
  readonly place: BoardPlace;
  readonly kind: 'xyLines' | 'columns' | 'bars' | 'stackedBars';
  readonly title: Localized;
  readonly series: readonly ChartSeriesSpec[];
  readonly legend: boolean;
  readonly valueFormat: Localized;
  readonly categoryFormat?: Localized;
  /** From the first category at the top down. */
  readonly reversed?: true;
  readonly fromZero?: true;
}

/** A tinted area behind cards and grids. */
export interface BoardPanel {
  readonly element: 'panel';
  readonly place: BoardPlace;
}

export type BoardElement = BoardText | BoardFigure | BoardGrid | BoardChart | BoardPanel;
