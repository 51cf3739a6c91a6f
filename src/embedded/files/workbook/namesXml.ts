import { absoluteAddress, sheetPrefix } from '../../model/address';
import type { Area } from '../../model/area';
import type { DefinedName } from '../../model/definedName';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { storedFormula } from '../formula/storedFormula';
import { encodeXstring, escapeText } from '../xml/xmlText';
import { element } from '../xml/xmlWriter';

/** A name on its way into the file. `sheetIndex` counts the file's sheets; undefined is the whole workbook. */
export interface StoredName {
  readonly name: string;
  readonly sheetIndex: number | undefined;
  readonly xml: string;
}

function nameXml(name: DefinedName, sheetIndex: number | undefined): StoredName {
  const attributes = {
    name: name.name,
    comment: name.comment === '' ? undefined : encodeXstring(name.comment),
    localSheetId: sheetIndex,
    hidden: name.visible ? undefined : true,
  };
  const formula = escapeText(encodeXstring(storedFormula(name.formula)));
  return { name: name.name, sheetIndex, xml: element('definedName', attributes, formula) };
}

function own(
  name: string,
  sheet: Sheet,
  sheetIndex: number,
  areas: readonly Area[],
  hidden = false,
): StoredName[] {
  if (areas.length === 0) return [];
  const formula = areas.map((area) => `${sheetPrefix(sheet.name)}!${absoluteAddress(area)}`).join(',');
  return [nameXml({ name, formula: `=${formula}`, comment: '', visible: !hidden }, sheetIndex)];
}

function sheetNames(sheet: Sheet, index: number): StoredName[] {
  const { printArea, printTitleColumns, printTitleRows } = sheet.pageLayout;
  const titles = [printTitleColumns, printTitleRows].filter((area) => area !== undefined);
  return [
    ...sheet.names.map((name) => nameXml(name, index)),
    ...own('_xlnm.Print_Area', sheet, index, printArea),
    ...own('_xlnm.Print_Titles', sheet, index, titles),
    ...own('_xlnm._FilterDatabase', sheet, index, sheet.autoFilter ? [sheet.autoFilter.area] : [], true),
  ];
}

/**
 * The `definedNames` element, sorted as Excel does; `''` for none.
 *
 * @param carried - names of the file that the model does not hold, as XML
 * @param indexOf - the place of a sheet among the file's sheets
 */
export function namesXml(
  workbook: WorkbookModel,
  carried: readonly StoredName[],
  indexOf: (sheet: Sheet) => number,
): string {
  const names = [
    ...workbook.names.map((name) => nameXml(name, undefined)),
    ...workbook.sheets.flatMap((sheet) => sheetNames(sheet, indexOf(sheet))),
    ...carried,
  ];
  names.sort((one, other) => {
    const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()];
    if (first !== second) return first < second ? -1 : 1;
    return (one.sheetIndex ?? -1) - (other.sheetIndex ?? -1);
  });
  return names.length === 0 ? '' : element('definedNames', {}, names.map(({ xml }) => xml).join(''));
}
