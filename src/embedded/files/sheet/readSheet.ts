import type { Sheet } from '../../model/sheet';
import { createSheet } from '../../model/sheet';
import type { Relationship } from '../package/relationships';
import { readColor } from '../styles/colors';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { readAreas } from './areaText';
import { readAutoFilter } from './readAutoFilter';
import { readCells, type CellSurroundings } from './readCells';
import { readColumns } from './readColumns';
import { readConditionalFormats, type ConditionalSurroundings } from './readConditionalFormats';
import { readDataValidations } from './readDataValidations';
import { readHyperlinks } from './readHyperlinks';
import { readPageLayout } from './readPageLayout';
import { readProtection } from './readProtection';
import { readTable } from './readTable';
import { readView } from './readView';
import { extensionOf, VALIDATION_EXTENSION } from './sheetExtensions';

/** What a worksheet part refers to, and where new ids come from. */
export interface SheetSurroundings extends CellSurroundings, ConditionalSurroundings {
  readonly relationships: readonly Relationship[];
  /** Table parts in the order in which the sheet lists them. */
  readonly tables: readonly XmlElement[];
  readonly newId: () => string;
}

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

function readProperties(sheet: Sheet, worksheet: XmlElement, around: SheetSurroundings): void {
  const properties = childNamed(worksheet, 'sheetPr');
  sheet.tabColor = readColor(childNamed(properties, 'tabColor'), around.theme, '');
  const outline = childNamed(properties, 'outlinePr')?.attributes;
  sheet.summaryBelow = !isOff(outline?.summaryBelow);
  sheet.summaryRight = !isOff(outline?.summaryRight);
}

/** Breaks are stored by the last row before them, one less than the row (from one) behind them. */
function readBreaks(breaks: XmlElement | undefined): number[] {
  return childrenNamed(breaks, 'brk').map(({ attributes }) => Number(attributes.id ?? 0));
}

/**
 * Reads a worksheet part.
 *
 * @param worksheet - the root element
 * @param id - the id that the model gives the sheet
 * @param name - as the workbook part has it
 */
export function readSheet(worksheet: XmlElement, id: string, name: string, around: SheetSurroundings): Sheet {
  const sheet = createSheet(id, name);
  readProperties(sheet, worksheet, around);
  readView(sheet, worksheet);
  readColumns(sheet, worksheet, around.cellStyles);
  sheet.autoFilter = readAutoFilter(worksheet);
  sheet.tables = around.tables.flatMap((table) => readTable(table, around.newId()) ?? []);
  readCells(sheet, childNamed(worksheet, 'sheetData'), around);
  sheet.merges = childrenNamed(childNamed(worksheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
    readAreas(attributes.ref),
  );
  sheet.protection = readProtection(childNamed(worksheet, 'sheetProtection'));
  sheet.conditionalFormats = readConditionalFormats(worksheet, around).map(({ areas, stopIfTrue, rule }) => ({
    id: around.newId(),
    areas,
    stopIfTrue,
    rule,
  }));
  sheet.dataValidations = [
    ...readDataValidations(childNamed(worksheet, 'dataValidations')),
    ...readDataValidations(childNamed(extensionOf(worksheet, VALIDATION_EXTENSION), 'dataValidations')),
  ];
  for (const [key, link] of readHyperlinks(worksheet, around.relationships)) sheet.hyperlinks.set(key, link);
  sheet.pageLayout = readPageLayout(worksheet);
  sheet.horizontalBreaks = readBreaks(childNamed(worksheet, 'rowBreaks'));
  sheet.verticalBreaks = readBreaks(childNamed(worksheet, 'colBreaks'));
  return sheet;
}
