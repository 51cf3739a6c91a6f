import type { DefinedName } from './definedName';
import { createSheet } from './sheet';
import type { CarriedPart, Sheet } from './sheet';
import type { CellStyle } from './style';

/** When formulas are computed. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** A custom XML part. Its id changes when its text does, as in Excel: find it by its namespace. */
export interface CustomXmlPart {
  id: string;
  readonly namespaceUri: string;
  xml: string;
}

/** A value of a custom document property; a date is an ISO text with `isDate`. */
export interface CustomDocumentProperty {
  readonly type: 'Number' | 'Boolean' | 'Date' | 'String' | 'Float';
  readonly value: number | boolean | string;
}

/** The properties of the document. Dates are ISO texts. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: string;
  category: string;
  manager: string;
  company: string;
  readonly custom: Map<string, CustomDocumentProperty>;
}

/** A named cell style. `builtIn` styles cannot be deleted. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  style: CellStyle;
  include: {
    alignment: boolean;
    border: boolean;
    font: boolean;
    number: boolean;
    patterns: boolean;
    protection: boolean;
  };
  /** Whether a text is indented by itself when it is distributed; files do not keep it. */
  autoIndent?: boolean;
}

/**
 * A workbook in memory: what a file holds and Office.js shows, as plain data.
 * `settings` are the add-in's own key–value pairs (any JSON value).
 */
export interface WorkbookModel {
  /** The file's name with its extension. */
  name: string;
  /** In the order of the tabs; at least one is visible. */
  sheets: Sheet[];
  /** The id of the sheet in front. */
  activeSheetId: string;
  /** Names whose scope is the workbook. */
  names: DefinedName[];
  readonly settings: Map<string, unknown>;
  customXmlParts: CustomXmlPart[];
  readonly properties: DocumentProperties;
  calculationMode: CalculationMode;
  iterativeCalculation: { enabled: boolean; maxIteration: number; maxChange: number };
  usePrecisionAsDisplayed: boolean;
  protection: { password?: string; fileHash?: Readonly<Record<string, string>> } | null;
  styles: NamedStyle[];
  defaultTableStyle: string;
  readOnly: boolean;
  /** The number that the next new thing gets its id from. */
  nextNumber: number;
  carried: CarriedPart[];
}

/** A blank workbook without a sheet, for readers of files; it is no valid workbook until it has a visible sheet. */
export function createWorkbookWithoutSheets(name = 'Book1.xlsx'): WorkbookModel {
  return {
    name,
    sheets: [],
    activeSheetId: '',
    names: [],
    settings: new Map(),
    customXmlParts: [],
    properties: {
      title: '',
      subject: '',
      author: '',
      keywords: '',
      comments: '',
      lastAuthor: '',
      revisionNumber: 0,
      creationDate: '',
      category: '',
      manager: '',
      company: '',
      custom: new Map(),
    },
    calculationMode: 'Automatic',
    iterativeCalculation: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    usePrecisionAsDisplayed: false,
    protection: null,
    styles: [],
    defaultTableStyle: 'TableStyleMedium2',
    readOnly: false,
    nextNumber: 1,
    carried: [],
  };
}

/** A new workbook with one blank sheet, `Sheet1`. */
export function createWorkbook(name = 'Book1.xlsx'): WorkbookModel {
  const workbook = createWorkbookWithoutSheets(name);
  const sheet = createSheet(nextId(workbook), 'Sheet1');
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  return workbook;
}

/** A number that nothing in the workbook has had as its id. */
export function nextNumber(workbook: WorkbookModel): number {
  return workbook.nextNumber++;
}

/**
 * An id in the shape of Excel's own, unique in the workbook.
 * @example nextId(createWorkbook()) //=> '{00000000-0001-0000-0000-000000000002}'
 */
export function nextId(workbook: WorkbookModel): string {
  return `{00000000-0001-0000-0000-${nextNumber(workbook).toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** The sheet in front. */
export function activeSheet(workbook: WorkbookModel): Sheet {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error('A workbook has at least one sheet.');
  return sheet;
}

/** The sheet of a name (case does not matter), or undefined. */
export function sheetNamed(workbook: WorkbookModel, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
