import { parseArea, splitSheet } from '../../model/address';
import type { Area } from '../../model/area';
import { isEntireColumns } from '../../model/area';
import type { DefinedName } from '../../model/definedName';
import type { PageLayout } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { shownFormula } from '../formula/storedFormula';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { decodeXstring } from '../xml/xmlText';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The areas of a print name such as `'My plan'!$A:$B,'My plan'!$1:$3`. */
function namedAreas(formula: string): Area[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => parseArea(splitSheet(part.trim()).rest) ?? []);
}

/** Names of Excel's own that are part of a sheet's page layout. */
function readPrintName(layout: PageLayout | undefined, name: string, formula: string): boolean {
  if (!layout) return false;
  const areas = namedAreas(formula);
  if (name === '_xlnm.Print_Area') {
    layout.printArea = areas;
    return true;
  }
  if (name !== '_xlnm.Print_Titles') return false;
  for (const area of areas) {
    if (isEntireColumns(area)) layout.printTitleColumns = area;
    else layout.printTitleRows = area;
  }
  return true;
}

function readName({ attributes, text }: XmlElement): DefinedName {
  return {
    name: attributes.name ?? '',
    formula: shownFormula(decodeXstring(text)),
    comment: decodeXstring(attributes.comment ?? ''),
    visible: !isOn(attributes.hidden),
  };
}

/** Names of Excel's own that the model holds in another shape. */
const HELD_ELSEWHERE = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase']);

/** Whether a name is given back as it stands: one of Excel's own that the model does not know, or a macro's. */
export function isCarriedName({ attributes }: XmlElement): boolean {
  const name = attributes.name ?? '';
  if (HELD_ELSEWHERE.has(name)) return false;
  return name.startsWith('_xlnm.') || isOn(attributes.function) || isOn(attributes.vbProcedure);
}

/**
 * Reads defined names.
 *
 * @param workbook - gets the names
 * @param sheets - the file's sheets in its order, by which it numbers scopes; undefined for what is no worksheet
 * @param root - the workbook part
 */
export function readNames(
  workbook: WorkbookModel,
  sheets: readonly (Sheet | undefined)[],
  root: XmlElement,
): void {
  for (const element of childrenNamed(childNamed(root, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId } = element.attributes;
    const sheetIndex = localSheetId === undefined ? -1 : Number(localSheetId);
    if (isCarriedName(element) || name === '_xlnm._FilterDatabase') continue;
    const scope = localSheetId === undefined ? workbook : sheets[sheetIndex];
    if (readPrintName(sheets[sheetIndex]?.pageLayout, name, decodeXstring(element.text))) continue;
    scope?.names.push(readName(element));
  }
}
