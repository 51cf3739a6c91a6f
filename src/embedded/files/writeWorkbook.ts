import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { writeDrawing } from './drawing/writeDrawing';
import { createPackageDraft, type PackageDraft } from './package/createPackageDraft';
import { packageBytes } from './package/packageBytes';
import { isRelationType, resolveTarget } from './package/relationships';
import { readPart } from './readPart';
import { readSource, type WorkbookSource } from './readSource';
import { createStringBook, type StringBook } from './sharedStrings';
import { tableXml } from './sheet/tableXml';
import { worksheetXml, type OriginalWorksheet } from './sheet/worksheetXml';
import { createStyleBook, type StyleBook } from './styles/createStyleBook';
import { corePropertiesXml, customPropertiesXml, extendedPropertiesXml } from './workbook/propertiesXml';
import { workbookXml } from './workbook/workbookXml';
import { writeCustomXml } from './workbook/writeCustomXml';
import { childNamed } from './xml/parseXml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK_TYPE = `${SPREADSHEET}.sheet.main+xml`;

/** The file that the workbook came from, read again: what is equal to it needs no writing. */
interface Original {
  readonly model: WorkbookModel;
  readonly source: WorkbookSource;
}

/** What the parts share while a workbook is written. */
interface Writing {
  readonly model: WorkbookModel;
  readonly original: Original | undefined;
  readonly draft: PackageDraft;
  readonly workbookPath: string;
  /** Where each sheet's part is, by the sheet's id. */
  readonly sheetPaths: ReadonlyMap<string, string>;
  readonly styles: StyleBook;
  readonly strings: StringBook;
}

function readOriginal(model: WorkbookModel): Original | undefined {
  if (model.carried.length === 0) return undefined;
  return readSource(new Map(model.carried.map(({ path, bytes }) => [path, bytes])));
}

function originalWorksheet(writing: Writing, sheet: Sheet): OriginalWorksheet | undefined {
  const source = writing.original?.source.sheets.get(sheet.id);
  const before = writing.original?.model.sheets.find(({ id }) => id === sheet.id);
  if (!source || !before) return undefined;
  const { text, root } = source.part;
  return { text, root, sheet: before, isActive: writing.original?.model.activeSheetId === sheet.id };
}

/** Writes a sheet's tables and gives their relationship ids. */
function writeTables({ original, draft }: Writing, sheet: Sheet, path: string): string[] {
  const known = original?.source.sheets.get(sheet.id)?.tablePaths ?? new Map<string, string>();
  const before = original?.model.sheets.find(({ id }) => id === sheet.id)?.tables ?? [];
  for (const [id, tablePath] of known) {
    if (sheet.tables.some((table) => table.id === id)) continue;
    const relationships = draft
      .relationships(path)
      .filter(({ target }) => resolveTarget(path, target) === tablePath);
    draft.unrelate(path, new Set(relationships.map(({ id: relationship }) => relationship)));
    draft.drop(tablePath);
  }
  return sheet.tables.map((table) => {
    const tablePath = known.get(table.id) ?? draft.freePath('xl/tables/table', '.xml');
    const source = original && readPart(original.source.parts, tablePath)?.text;
    const was = before.find(({ id }) => id === table.id);
    const isSame = source !== undefined && was !== undefined && stateText(was) === stateText(table);
    draft.put(tablePath, isSame ? source : tableXml(table, source), `${SPREADSHEET}.table+xml`);
    return draft.relate(path, 'table', tablePath);
  });
}

function stateText(state: unknown): string {
  return JSON.stringify(state, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** Writes a sheet and its tables. Gives whether its text differs from the file's. */
function writeSheet(writing: Writing, sheet: Sheet): boolean {
  const { draft } = writing;
  const path = writing.sheetPaths.get(sheet.id) ?? '';
  const original = originalWorksheet(writing, sheet);
  const tableIds = writeTables(writing, sheet, path);
  const text = worksheetXml(
    sheet,
    {
      styles: writing.styles,
      strings: writing.strings,
      isActive: sheet.id === writing.model.activeSheetId,
      relateLink: (address) => draft.relateOutside(path, 'hyperlink', address),
      tableIds,
      drawingId: writeDrawing(draft, path, sheet, {
        source: writing.original?.source.sheets.get(sheet.id)?.drawing,
        sheet: original?.sheet,
      }),
      notesId: childNamed(original?.root, 'legacyDrawing')?.attributes['r:id'],
    },
    original,
  );
  draft.put(path, text, `${SPREADSHEET}.worksheet+xml`);
  draft.relate(writing.workbookPath, 'worksheet', path);
  return text !== original?.text;
}

/** Sheets of the file that are gone take their own tables with them; parts that others may use stay. */
function dropSheets({ model, original, draft, workbookPath }: Writing): void {
  for (const [id, source] of original?.source.sheets ?? []) {
    if (model.sheets.some((sheet) => sheet.id === id)) continue;
    const { path } = source.part;
    const relationships = draft
      .relationships(workbookPath)
      .filter(({ target }) => resolveTarget(workbookPath, target) === path);
    draft.unrelate(workbookPath, new Set(relationships.map((found) => found.id)));
    for (const tablePath of source.tablePaths.values()) draft.drop(tablePath);
    draft.drop(path);
  }
}

/** The chain names cells in the order of calculation; Excel refuses one that names a cell without a formula and makes its own. */
function dropCalculationChain({ draft, workbookPath }: Writing): void {
  const chain = draft.relationships(workbookPath).find((found) => isRelationType(found, 'calcChain'));
  if (!chain) return;
  draft.unrelate(workbookPath, new Set([chain.id]));
  draft.drop(resolveTarget(workbookPath, chain.target));
}

function writeProperties({ model, original, draft }: Writing): void {
  const { properties } = model;
  const before = original?.model.properties;
  if (before && stateText(before) === stateText(properties)) return;
  const pathOf = (type: RegExp, fallback: string): string => {
    const known = draft.relationships('').find((found) => type.test(found.type));
    return known ? resolveTarget('', known.target) : fallback;
  };
  const core = pathOf(/\/core-properties$/, 'docProps/core.xml');
  draft.put(
    core,
    corePropertiesXml(properties),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  draft.relate(
    '',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    core,
  );
  const extended = pathOf(/\/extended-properties$/, 'docProps/app.xml');
  const known = original && readPart(original.source.parts, extended);
  draft.put(
    extended,
    extendedPropertiesXml(properties, known),
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  draft.relate('', 'extended-properties', extended);
  if (properties.custom.size === 0 && (before?.custom.size ?? 0) === 0) return;
  const custom = pathOf(/\/custom-properties$/, 'docProps/custom.xml');
  draft.put(
    custom,
    customPropertiesXml(properties.custom),
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  );
  draft.relate('', 'custom-properties', custom);
}

function writeBooks({ model, original, draft, workbookPath, styles, strings }: Writing): void {
  const stylesPath = original?.source.styles?.path ?? 'xl/styles.xml';
  draft.put(stylesPath, styles.xml(model.defaultTableStyle), `${SPREADSHEET}.styles+xml`);
  draft.relate(workbookPath, 'styles', stylesPath);
  const texts = strings.xml();
  if (texts === undefined) return;
  const stringsPath = original?.source.strings?.path ?? 'xl/sharedStrings.xml';
  draft.put(stringsPath, texts, `${SPREADSHEET}.sharedStrings+xml`);
  draft.relate(workbookPath, 'sharedStrings', stringsPath);
}

function writeWorkbookPart(writing: Writing, hasChangedCells: boolean): void {
  const { model, original, draft, workbookPath, sheetPaths } = writing;
  const text = workbookXml({
    model,
    original: original?.source.workbook,
    originalModel: original?.model,
    foreignSheets: original?.source.foreignSheets ?? [],
    originalOrder: original?.source.sheetOrder ?? [],
    entryOf: ({ id }) => original?.source.sheets.get(id)?.entry,
    relationshipId: ({ id }) => draft.relate(workbookPath, 'worksheet', sheetPaths.get(id) ?? ''),
    hasChangedCells,
  });
  draft.put(workbookPath, text, WORKBOOK_TYPE);
  draft.relate('', 'officeDocument', workbookPath);
}

/** Finds every sheet its part; the parts of new sheets are reserved. */
function placeSheets(
  model: WorkbookModel,
  original: Original | undefined,
  draft: PackageDraft,
): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { id } of model.sheets) {
    const path = original?.source.sheets.get(id)?.part.path ?? draft.freePath('xl/worksheets/sheet', '.xml');
    if (!draft.has(path)) draft.put(path, '', `${SPREADSHEET}.worksheet+xml`);
    paths.set(id, path);
  }
  return paths;
}

function beginWriting(model: WorkbookModel): Writing {
  const original = readOriginal(model);
  const source = original?.source;
  const draft = createPackageDraft(source?.parts ?? new Map<string, Uint8Array>());
  const blankStyles = { cellStyles: [], differentials: [], namedStyles: [], defaultTableStyle: undefined };
  return {
    model,
    original,
    draft,
    workbookPath: source?.workbook.path ?? 'xl/workbook.xml',
    sheetPaths: placeSheets(model, original, draft),
    styles: createStyleBook(
      {
        text: source?.styles?.text ?? '',
        root: source?.styles?.root,
        sheet: source?.styleSheet ?? blankStyles,
      },
      model.styles,
    ),
    strings: createStringBook(source?.strings),
  };
}

/**
 * Writes a workbook as an `.xlsx` (or, when it came from one, `.xlsm`) file. A workbook that was read from a file is
 * written over that file: parts and elements of which nothing changed keep their bytes, what the model does not know stays.
 * Equal workbooks give equal bytes. Results of formulas are stored, so that a viewer that does not compute shows them.
 *
 * @param model - is not changed
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const writing = beginWriting(model);
  dropSheets(writing);
  const changed = model.sheets.map((sheet) => writeSheet(writing, sheet));
  const hasChangedCells =
    changed.includes(true) || model.sheets.length !== (writing.original?.model.sheets.length ?? 0);
  if (hasChangedCells) dropCalculationChain(writing);
  writeBooks(writing);
  writeProperties(writing);
  writeCustomXml(writing.draft, writing.workbookPath, model);
  writeWorkbookPart(writing, hasChangedCells);
  return packageBytes(writing.draft.finish());
}
