import { areaAddress } from '../../model/address';
import { boundsOf, hasContent } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import { STANDARD_COLUMN_WIDTH } from '../../model/sheet';
import type { StyleBook } from '../styles/createStyleBook';
import { argb } from '../styles/colors';
import type { StringBook } from '../sharedStrings';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import { areaText } from './areaText';
import { autoFilterXml } from './autoFilterXml';
import { columnsXml, sheetFormatXml } from './columnsXml';
import { conditionalFormatsXml } from './conditionalFormatsXml';
import { dataValidationsXml } from './dataValidationsXml';
import { hyperlinksXml } from './hyperlinksXml';
import { headerFooterXml, isFitToPage, pageMarginsXml, pageSetupXml, printOptionsXml } from './pageLayoutXml';
import { protectionXml } from './protectionXml';
import { isKnownRule } from './readConditionalFormats';
import { sameRows, sheetDataXml } from './sheetDataXml';
import { CONDITIONAL_EXTENSION, VALIDATION_EXTENSION } from './sheetExtensions';
import { sheetViewsXml } from './sheetViewsXml';

/** The worksheet as the file has it, with the sheet that was read from it. */
export interface OriginalWorksheet {
  readonly text: string;
  readonly root: XmlElement;
  readonly sheet: Sheet;
  readonly isActive: boolean;
}

/** What a worksheet part refers to while it is written. */
export interface WorksheetBooks {
  readonly styles: StyleBook;
  readonly strings: StringBook;
  readonly isActive: boolean;
  /** The relationship id of an address outside. */
  readonly relateLink: (address: string) => string;
  /** The relationship ids of the tables, in order. */
  readonly tableIds: readonly string[];
  /** The relationship id of the drawing; undefined for none. */
  readonly drawingId: string | undefined;
  /** The relationship id of the drawing that shows notes; undefined for none. */
  readonly notesId: string | undefined;
}

/** One element of a worksheet that the model holds. */
interface Section {
  readonly name: string;
  /** What of the sheet the element says; equal states need no writing. */
  readonly state: (sheet: Sheet, isActive: boolean) => unknown;
  readonly xml: (sheet: Sheet, books: WorksheetBooks, original: OriginalWorksheet | undefined) => string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** Order of the children of `worksheet` (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

function rawChildren(original: OriginalWorksheet, name: string): string {
  const { root, text } = original;
  return childrenNamed(root, name)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

function propertiesXml(sheet: Sheet, original: OriginalWorksheet | undefined): string {
  const isFitted = isFitToPage(sheet.pageLayout);
  const kept = childNamed(original?.root, 'sheetPr');
  const outline = childNamed(kept, 'outlinePr')?.attributes;
  const isPlain = sheet.summaryBelow && sheet.summaryRight;
  const setup = childNamed(kept, 'pageSetUpPr')?.attributes;
  const content = [
    sheet.tabColor === '' ? '' : element('tabColor', { rgb: argb(sheet.tabColor) }),
    isPlain && !outline
      ? ''
      : element('outlinePr', {
          ...outline,
          summaryBelow: sheet.summaryBelow ? undefined : false,
          summaryRight: sheet.summaryRight ? undefined : false,
        }),
    isFitted || setup ? element('pageSetUpPr', { ...setup, fitToPage: isFitted || undefined }) : '',
  ].join('');
  const attributes = { ...kept?.attributes, filterMode: undefined };
  return content === '' && Object.keys(kept?.attributes ?? {}).length === 0
    ? ''
    : element('sheetPr', attributes, content);
}

function dimensionXml(sheet: Sheet): string {
  const bounds = boundsOf(sheet.cells, hasContent);
  return element('dimension', { ref: bounds ? areaAddress(bounds) : 'A1' });
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  const items = [...breaks].sort((one, other) => one - other);
  const xml = items.map((id) => element('brk', { id, max, man: true }));
  return xml.length === 0
    ? ''
    : element(name, { count: xml.length, manualBreakCount: xml.length }, xml.join(''));
}

/** Rules that the model cannot say, as the file has them. They come last: their rank beside changed rules is not known. */
function unknownRulesXml(original: OriginalWorksheet | undefined): string {
  if (!original) return '';
  return childrenNamed(original.root, 'conditionalFormatting')
    .map((format) => {
      const rules = childrenNamed(format, 'cfRule').filter((rule) => !isKnownRule(rule));
      const kept = rules.map(({ start, end }) => original.text.slice(start, end)).join('');
      return kept === '' ? '' : element('conditionalFormatting', format.attributes, kept);
    })
    .join('');
}

const conditionalState = (sheet: Sheet): unknown =>
  sheet.conditionalFormats.map(({ areas, stopIfTrue, rule }) => [areas, stopIfTrue, rule]);

/** The extension list: rules of the model that live there are written anew, everything else is copied. */
function extensionsXml(sheet: Sheet, books: WorksheetBooks, original: OriginalWorksheet | undefined): string {
  const keepsRules = original !== undefined && sameState(conditionalState, sheet, original);
  const keepsValidations =
    original !== undefined && sameState(({ dataValidations }) => dataValidations, sheet, original);
  const kept = childrenNamed(childNamed(original?.root, 'extLst'), 'ext').filter(({ attributes }) => {
    const uri = attributes.uri?.toUpperCase();
    return (
      (keepsRules || uri !== CONDITIONAL_EXTENSION) && (keepsValidations || uri !== VALIDATION_EXTENSION)
    );
  });
  const rules = keepsRules
    ? ''
    : conditionalFormatsXml(sheet.conditionalFormats, books.styles.differential).extension;
  const own =
    rules === ''
      ? ''
      : element(
          'ext',
          { 'xmlns:x14': X14, uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}' },
          element('x14:conditionalFormattings', {}, rules),
        );
  const copied = kept.map(({ start, end }) => original?.text.slice(start, end) ?? '').join('');
  return own + copied === '' ? '' : element('extLst', {}, own + copied);
}

const SECTIONS: readonly Section[] = [
  {
    name: 'sheetPr',
    state: (sheet) => [sheet.tabColor, sheet.summaryBelow, sheet.summaryRight, isFitToPage(sheet.pageLayout)],
    xml: (sheet, _books, original) => propertiesXml(sheet, original),
  },
  {
    name: 'sheetViews',
    state: (sheet, isActive) => [
      isActive,
      sheet.showGridlines,
      sheet.showHeadings,
      sheet.rightToLeft,
      sheet.zoom,
      sheet.frozen,
      sheet.selection,
    ],
    xml: (sheet, { isActive }, original) => sheetViewsXml(sheet, isActive, original?.root),
  },
  {
    name: 'sheetFormatPr',
    state: (sheet) => [
      sheet.standardWidth,
      sheet.standardHeight,
      Math.max(0, ...[...sheet.columns.values()].map(({ outlineLevel = 0 }) => outlineLevel)),
      [...sheet.rows.values()].reduce((level, { outlineLevel = 0 }) => Math.max(level, outlineLevel), 0),
    ],
    xml: (sheet, _books, original) =>
      sheetFormatXml(
        sheet,
        childNamed(original?.root, 'sheetFormatPr')?.attributes ?? {},
        original?.sheet.standardWidth ?? STANDARD_COLUMN_WIDTH,
      ),
  },
  {
    name: 'cols',
    state: (sheet) => [sheet.standardWidth, [...sheet.columns].sort(([one], [other]) => one - other)],
    xml: (sheet, { styles }) => columnsXml(sheet, styles.cellFormat),
  },
  {
    name: 'sheetProtection',
    state: ({ protection }) => protection,
    xml: ({ protection }) => protectionXml(protection),
  },
  {
    name: 'autoFilter',
    state: ({ autoFilter }) => autoFilter,
    xml: ({ autoFilter }) => (autoFilter ? autoFilterXml(autoFilter.area, autoFilter.criteria) : ''),
  },
  {
    name: 'mergeCells',
    state: ({ merges }) => merges,
    xml: ({ merges }) =>
      merges.length === 0
        ? ''
        : element(
            'mergeCells',
            { count: merges.length },
            merges.map((area) => element('mergeCell', { ref: areaText(area) })).join(''),
          ),
  },
  {
    name: 'conditionalFormatting',
    state: conditionalState,
    xml: (sheet, { styles }, original) =>
      conditionalFormatsXml(sheet.conditionalFormats, styles.differential).elements +
      unknownRulesXml(original),
  },
  {
    name: 'dataValidations',
    state: ({ dataValidations }) => dataValidations,
    xml: ({ dataValidations }) => dataValidationsXml(dataValidations),
  },
  {
    name: 'hyperlinks',
    state: ({ hyperlinks }) => [...hyperlinks].sort(([one], [other]) => (one < other ? -1 : 1)),
    xml: ({ hyperlinks }, { relateLink }) => hyperlinksXml(hyperlinks, relateLink),
  },
  {
    name: 'printOptions',
    state: ({ pageLayout }) => printOptionsXml(pageLayout),
    xml: ({ pageLayout }) => printOptionsXml(pageLayout),
  },
  {
    name: 'pageMargins',
    state: ({ pageLayout }) => pageMarginsXml(pageLayout),
    xml: ({ pageLayout }) => pageMarginsXml(pageLayout),
  },
  {
    name: 'pageSetup',
    state: ({ pageLayout }) => pageSetupXml(pageLayout, undefined),
    xml: ({ pageLayout }, _books, original) =>
      pageSetupXml(pageLayout, childNamed(original?.root, 'pageSetup')),
  },
  {
    name: 'headerFooter',
    state: ({ pageLayout }) => headerFooterXml(pageLayout),
    xml: ({ pageLayout }) => headerFooterXml(pageLayout),
  },
  {
    name: 'rowBreaks',
    state: ({ horizontalBreaks }) => horizontalBreaks,
    xml: ({ horizontalBreaks }) => breaksXml('rowBreaks', horizontalBreaks, 16_383),
  },
  {
    name: 'colBreaks',
    state: ({ verticalBreaks }) => verticalBreaks,
    xml: ({ verticalBreaks }) => breaksXml('colBreaks', verticalBreaks, 1_048_575),
  },
  {
    name: 'extLst',
    state: (sheet) => [conditionalState(sheet), sheet.dataValidations],
    xml: extensionsXml,
  },
];

function stateText(state: unknown): string {
  return JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

function sameState(
  state: Section['state'],
  sheet: Sheet,
  original: OriginalWorksheet,
  isActive = false,
): boolean {
  return (
    stateText(state(sheet, isActive)) === stateText(state(original.sheet, isActive && original.isActive))
  );
}

function isSameSection(
  section: Section,
  sheet: Sheet,
  books: WorksheetBooks,
  original: OriginalWorksheet,
): boolean {
  return (
    stateText(section.state(sheet, books.isActive)) ===
    stateText(section.state(original.sheet, original.isActive))
  );
}

/** References to other parts: copied while they are the same ids, for then the other parts kept their places. */
function referencesXml(name: string, books: WorksheetBooks, original: OriginalWorksheet | undefined): string {
  const reference = (id: string | undefined): string => {
    if (id === undefined) return '';
    const isSame = childNamed(original?.root, name)?.attributes['r:id'] === id;
    return original && isSame ? rawChildren(original, name) : element(name, { 'r:id': id });
  };
  if (name === 'drawing') return reference(books.drawingId);
  if (name === 'legacyDrawing') return reference(books.notesId);
  const known = childrenNamed(childNamed(original?.root, name), 'tablePart').map(
    ({ attributes }) => attributes['r:id'],
  );
  if (original && known.join(' ') === books.tableIds.join(' ')) return rawChildren(original, name);
  const ids = books.tableIds.map((id) => element('tablePart', { 'r:id': id }));
  return ids.length === 0 ? '' : element(name, { count: ids.length }, ids.join(''));
}

const REFERENCES = new Set(['drawing', 'legacyDrawing', 'tableParts']);

function childXml(
  name: string,
  sheet: Sheet,
  books: WorksheetBooks,
  original: OriginalWorksheet | undefined,
  rowsAreSame: boolean,
): string {
  if (name === 'sheetData') {
    if (original && rowsAreSame) return rawChildren(original, name);
    const rows = original && { text: original.text, worksheet: original.root, sheet: original.sheet };
    return sheetDataXml(sheet, rows, { strings: books.strings, cellFormat: books.styles.cellFormat });
  }
  if (name === 'dimension')
    return original && rowsAreSame ? rawChildren(original, name) : dimensionXml(sheet);
  if (REFERENCES.has(name)) return referencesXml(name, books, original);
  const section = SECTIONS.find((candidate) => candidate.name === name);
  if (original && (!section || isSameSection(section, sheet, books, original)))
    return rawChildren(original, name);
  return section ? section.xml(sheet, books, original) : '';
}

function openingTag(original: OriginalWorksheet | undefined): string {
  if (!original) return `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`;
  const opening = original.text.slice(0, original.root.openEnd).replace(/\/>$/, '>');
  return original.root.attributes['xmlns:r'] === undefined
    ? opening.replace(/>$/, ` xmlns:r="${RELATIONSHIPS}">`)
    : opening;
}

/**
 * A worksheet part. Elements of which nothing changed are copied from the file letter by letter, those that the model does
 * not know always; a sheet without any change gives the file's own text.
 *
 * @param sheet - the sheet now
 * @param books - styles, strings and relationships being written
 * @param original - the part as the file has it; undefined for a new sheet
 */
export function worksheetXml(
  sheet: Sheet,
  books: WorksheetBooks,
  original: OriginalWorksheet | undefined,
): string {
  const rowsAreSame = original !== undefined && sameRows(sheet, original.sheet);
  const children = ORDER.map((name) => childXml(name, sheet, books, original, rowsAreSame));
  if (original && children.every((xml, index) => xml === rawChildren(original, ORDER[index] ?? ''))) {
    return original.text;
  }
  return `${openingTag(original)}${children.join('')}</worksheet>`;
}
