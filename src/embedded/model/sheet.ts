import type { Area } from './area';
import type { Cells } from './cells';
import type { Chart } from './chart';
import type { Comment, Note } from './comment';
import type { ConditionalFormat } from './conditionalFormat';
import type { DataValidation } from './dataValidation';
import type { DefinedName } from './definedName';
import { createPageLayout } from './pageLayout';
import type { PageLayout } from './pageLayout';
import type { PivotTable } from './pivotTable';
import type { Shape } from './shape';
import type { Slicer } from './slicer';
import type { CellStyle } from './style';
import type { AutoFilter, Table } from './table';

/** Whether a sheet's tab is seen; a very hidden sheet cannot be shown by the user. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/**
 * What is known of one column. `width` is in characters of the default font as the file has it (9.140625 is 64 pixels),
 * undefined for the standard width; `outlineLevel` is 0 … 7 (shown as 1 … 8); `style` is that of its untouched cells.
 */
export interface Column {
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  style?: CellStyle;
}

/** What is known of one row. `height` is points, undefined while it fits its contents by itself. `filtered` rows are hidden by a filter. */
export interface Row {
  height?: number;
  hidden?: boolean;
  filtered?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  style?: CellStyle;
}

/** What the user may do on a protected sheet; the names are those of Office.js's `WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/**
 * A sheet's protection. `password` is known only when it was set in this session; `fileHash` carries the attributes of a
 * password that came with the file, so that they go back into it.
 */
export interface SheetProtection {
  options: ProtectionOptions;
  password?: string;
  fileHash?: Readonly<Record<string, string>>;
}

/** A link of a cell. */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** A part of a file that the model does not understand and gives back as it was. */
export interface CarriedPart {
  /** What it is, in the words of the file format, such as `pivotTable`, `drawing`, `vbaProject`. */
  readonly kind: string;
  /** Where it stood in the file, such as `xl/drawings/drawing1.xml`. */
  readonly path: string;
  /** Its bytes as they were. */
  readonly bytes: Uint8Array;
  /** How its owner referred to it: relationship id and type, content type and whatever else the file layer needs. */
  readonly details: Readonly<Record<string, string>>;
}

/** One worksheet. Rows and columns are zero-based everywhere. `tabColor` is `#RRGGBB` or '' for none. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  /** Rows above and columns left of the split that do not scroll; null for none. */
  frozen: { rows: number; columns: number } | null;
  protection: SheetProtection | null;
  readonly cells: Cells;
  readonly columns: Map<number, Column>;
  readonly rows: Map<number, Row>;
  /** Width of columns without a width of their own, in characters; height of rows likewise, in points. */
  standardWidth: number;
  standardHeight: number;
  /** Whether summary rows stand below and summary columns right of their details. */
  summaryBelow: boolean;
  summaryRight: boolean;
  merges: Area[];
  pageLayout: PageLayout;
  /** Breaks before these rows and columns. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
  tables: Table[];
  dataValidations: DataValidation[];
  /** In order of priority, the strongest first. */
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  /** PivotTables made in this session; those of a file are carried as they are. */
  pivotTables?: PivotTable[];
  /** Slicers made in this session. */
  slicers?: Slicer[];
  shapes: Shape[];
  autoFilter: AutoFilter | null;
  /** By `row,column`. */
  readonly hyperlinks: Map<string, Hyperlink>;
  comments: Comment[];
  notes: Note[];
  /** Names whose scope is this sheet. */
  names: DefinedName[];
  /** Worksheet custom properties. */
  readonly customProperties: Map<string, string>;
  /** The selected areas; the first cell of the first one is the active cell. */
  selection: Area[];
  zoom: number;
  rightToLeft: boolean;
  carried: CarriedPart[];
}

/** Width in characters of an untouched column: 64 pixels. */
export const STANDARD_COLUMN_WIDTH = 9.140625;

/** Height in points of an untouched row. */
export const STANDARD_ROW_HEIGHT = 15;

/** A blank sheet. */
export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    enableCalculation: true,
    frozen: null,
    protection: null,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    standardWidth: STANDARD_COLUMN_WIDTH,
    standardHeight: STANDARD_ROW_HEIGHT,
    summaryBelow: true,
    summaryRight: true,
    merges: [],
    pageLayout: createPageLayout(),
    horizontalBreaks: [],
    verticalBreaks: [],
    tables: [],
    dataValidations: [],
    conditionalFormats: [],
    charts: [],
    shapes: [],
    autoFilter: null,
    hyperlinks: new Map(),
    comments: [],
    notes: [],
    names: [],
    customProperties: new Map(),
    selection: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    zoom: 100,
    rightToLeft: false,
    carried: [],
  };
}

/** The key of a cell in `Sheet.hyperlinks`. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
