import type { Area, CellInput } from './cell';
import type { ColumnFilter } from './snapshot';

/** Font, fill and alignment of an area; what is absent stays as it is. Colours as `#RRGGBB`. */
export interface AreaFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right' | 'General';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Hairlines below and between rows. */
  readonly bottomBorder?: string;
  /** A line around the whole area. */
  readonly frame?: string;
  /** A thick edge at the right of the area, in the colour of the paper a gap. */
  readonly rightEdge?: string;
  /** Lines around every cell, in the colour of the paper gaps between tiles. */
  readonly tiles?: string;
}

/** A series of a chart: its values and categories as cells, its colour as `#RRGGBB`. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** Categories, or X values of a chart with two value axes. */
  readonly categories: Area;
  readonly color: string;
  readonly dashed: boolean;
  /** With a dot at every point, or one that covers those. */
  readonly marked: boolean | 'wide';
  readonly weight: number;
}

/** Kinds of charts: lines over two value axes, columns, and bars side by side or stacked. */
export type ChartKind = 'xyLines' | 'columns' | 'bars' | 'stackedBars';

/** What a cell accepts. `source` of a list: a reference such as `=PL_List_Light`, or words of 255 characters in all. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly strict: 'stop' | 'warn' }
  | {
      readonly kind: 'whole' | 'decimal' | 'date';
      readonly operator: 'between' | 'atLeast' | 'atMost';
      readonly low: number;
      readonly high?: number;
    }
  | { readonly kind: 'any' };

/** The look of cells for which a rule holds. */
export interface RuleFormat {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  /** Thin lines at the cell's edges. */
  readonly top?: string;
  readonly bottom?: string;
  readonly left?: string;
  readonly right?: string;
}

/** A conditional format. Formulas are A1 (no structured references), relative to the area's first cell. */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly format: RuleFormat }
  | { readonly kind: 'dataBar'; readonly color: string; readonly low: number; readonly high?: number };

/**
 * An edit of the workbook as data. Plans are lists of these; `src/excel` applies them in order and decides
 * nothing. The union is closed: whoever adds an edit adds its hand in `src/excel/applyChange.ts`.
 */
export type Change =
  | {
      readonly edit: 'addSheet';
      readonly sheet: string;
      /** Place among all sheets, from 0; absent: last. */
      readonly position?: number;
      readonly tabColor?: string;
      readonly gridlines: boolean;
      readonly visibility: 'visible' | 'hidden';
    }
  /** Calls a sheet otherwise: only on request, because Excel on the desktop forgets its own undo then. */
  | { readonly edit: 'renameSheet'; readonly sheet: string; readonly name: string }
  /** Gives a chart that is there, and its series, other words. */
  | {
      readonly edit: 'renameChart';
      readonly sheet: string;
      readonly chart: string;
      readonly title: string;
      readonly series: readonly string[];
    }
  | { readonly edit: 'activateSheet'; readonly sheet: string }
  /** Shows cells to the user: their sheet comes to the front and they are selected. */
  | { readonly edit: 'selectCells'; readonly area: Area }
  | {
      readonly edit: 'write';
      readonly area: Area;
      /** As many rows and columns as the area; `null` leaves a cell alone. */
      readonly cells: readonly (readonly CellInput[])[];
      /** Set before the cells are written; with `@` a text needs no apostrophe to stay a text. */
      readonly numberFormat?: string;
    }
  /**
   * One formula in every cell of an area; structured references make it each row's own. In R1C1 it may speak of
   * cells beside it as well.
   */
  | { readonly edit: 'fill'; readonly area: Area; readonly formula: string; readonly notation?: 'R1C1' }
  | {
      readonly edit: 'addTable';
      readonly area: Area;
      readonly table: string;
      readonly style: string;
    }
  /** Sets the number of data rows by moving the table's lower edge; cells below are neither moved nor cleared. */
  | { readonly edit: 'resizeTable'; readonly table: string; readonly area: Area }
  /** Opens blank rows inside a table, or right below its data rows, pushing the cells below them down with a total row. */
  | {
      readonly edit: 'insertTableRows';
      readonly table: string;
      readonly area: Area;
    }
  /** Removes data rows of a table, closing up; only ever after their contents were archived or captured. */
  | { readonly edit: 'deleteTableRows'; readonly table: string; readonly area: Area }
  /** Switches a table's header row on: above it, or pushing it down where something stands there. */
  | { readonly edit: 'showHeaderRow'; readonly sheet: string; readonly heads: string }
  | { readonly edit: 'format'; readonly area: Area; readonly format: AreaFormat }
  /** Indents the cells of a one-column area, each by its own level; `null` leaves a cell alone. */
  | { readonly edit: 'indent'; readonly area: Area; readonly levels: readonly (number | null)[] }
  /** Opens blank cells to the right of a table, pushing what stands there aside. */
  | { readonly edit: 'insertTableColumns'; readonly table: string; readonly area: Area }
  /** Removes columns of a table from header to last row; what stands beside it closes up. */
  | { readonly edit: 'deleteTableColumns'; readonly table: string; readonly area: Area }
  /** Shows all rows of a filtered table, so that rows can come and go; `applyFilter` follows in the same plan. */
  | { readonly edit: 'liftFilter'; readonly table: string; readonly filters: readonly ColumnFilter[] }
  /** Filters a table again. */
  | { readonly edit: 'applyFilter'; readonly table: string; readonly filters: readonly ColumnFilter[] }
  | { readonly edit: 'columnWidth'; readonly area: Area; readonly characters: number }
  | { readonly edit: 'rowHeight'; readonly area: Area; readonly points: number }
  | {
      readonly edit: 'validate';
      readonly area: Area;
      readonly rule: ValidationRule;
      readonly promptTitle: string;
      readonly prompt: string;
      readonly errorTitle: string;
      readonly error: string;
    }
  /** Hides whole rows or columns of a sheet, or shows them again. */
  | {
      readonly edit: 'hide';
      readonly area: Area;
      readonly lines: 'rows' | 'columns';
      readonly hidden: boolean;
    }
  /** Puts the rows of an area one outline level deeper, or takes them one level out. Excel knows eight levels. */
  | { readonly edit: 'group'; readonly area: Area; readonly grouped: boolean }
  | { readonly edit: 'conditionalFormat'; readonly area: Area; readonly rule: ConditionalRule }
  /** Makes one cell of an area; what stands in its first cell shows over all of it. */
  | { readonly edit: 'merge'; readonly area: Area }
  /** Puts a native chart over an area. Only ever on a sheet that the same plan makes. */
  | {
      readonly edit: 'addChart';
      readonly area: Area;
      readonly chart: string;
      readonly kind: ChartKind;
      readonly title: string;
      readonly series: readonly ChartSeries[];
      readonly legend: boolean;
      readonly valueFormat: string;
      readonly categoryFormat?: string;
      /** Categories from the top down. */
      readonly reversed: boolean;
      /** The value axis starts at zero. */
      readonly fromZero: boolean;
      readonly fontName: string;
    }
  | { readonly edit: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly edit: 'name'; readonly name: string; readonly refersTo: string; readonly comment: string }
  /** Points a name that is there, but whose cells were deleted, to other cells. */
  | { readonly edit: 'redefineName'; readonly name: string; readonly refersTo: string }
  /**
   * Takes away sheets that a command made, and the names that came with them: only to revert that command,
   * because Excel forgets its own undo when a sheet goes.
   */
  | {
      readonly edit: 'deleteSheets';
      readonly sheets: readonly string[];
      readonly names: readonly string[];
      /** What makes them again. */
      readonly remake: readonly Change[];
    }
  /** On how many pages a sheet prints: across, and down at most; the scale follows. */
  | {
      readonly edit: 'fitPages';
      readonly sheet: string;
      readonly pagesWide: number;
      readonly pagesTall: number;
    }
  | {
      readonly edit: 'page';
      readonly sheet: string;
      readonly titleRows: string;
      /** Columns that every further page across repeats, e.g. `$B:$D`; blank for none. */
      readonly titleColumns: string;
      /** Pages across; the scale follows. */
      readonly pagesWide: number;
      /** Pages down; absent: as many as it takes. */
      readonly pagesTall?: number;
      /** Absent: landscape. */
      readonly orientation?: 'landscape' | 'portrait';
      /** What is printed; absent: all that the sheet holds. */
      readonly printed?: Area;
      /** Rows that begin a page, from 0; beside them pages end where they are full. */
      readonly pageStarts?: readonly number[];
      readonly footerLeft: string;
      readonly footerRight: string;
    };
