import type { Sheet, SheetVisibility } from '../model/sheet';
import { NORMAL_STYLE } from '../model/style';
import type { WorkbookModel } from '../model/workbook';
import { createWorkbookWithoutSheets, nextId } from '../model/workbook';
import { readDrawing, type DrawingSource } from './drawing/readDrawing';
import { readPart, type XmlPart } from './readPart';
import type { PackageParts } from './package/openPackage';
import { isRelationType, readRelationships, resolveTarget, type Relationship } from './package/relationships';
import { readSharedStrings } from './sharedStrings';
import { readHash } from './sheet/readProtection';
import { readSheet } from './sheet/readSheet';
import { readThemeColors, type ThemeColors } from './styles/colors';
import { readStyleSheet, type StyleSheet } from './styles/readStyleSheet';
import { readCustomXml } from './workbook/readCustomXml';
import { readNames } from './workbook/readNames';
import { readProperties } from './workbook/readProperties';
import { childNamed, childrenNamed, type XmlElement } from './xml/parseXml';
import { WorkbookFileError } from './workbookFileError';

/** Where a sheet of the model comes from. */
export interface SheetSource {
  readonly part: XmlPart;
  readonly relationships: readonly Relationship[];
  /** Path of each table's part by the table's id in the model. */
  readonly tablePaths: ReadonlyMap<string, string>;
  readonly drawing: DrawingSource | undefined;
  /** The sheet's entry in the workbook part. */
  readonly entry: XmlElement;
}

/** A sheet that is no worksheet (a chart sheet, a macro sheet): kept in its place, not in the model. */
export interface ForeignSheet {
  readonly entry: XmlElement;
  /** Id of the worksheet before it; undefined for the first place. */
  readonly after: string | undefined;
}

/** What a workbook was read from: everything that a writer needs to change only what has changed. */
export interface WorkbookSource {
  readonly parts: PackageParts;
  readonly workbook: XmlPart;
  readonly relationships: readonly Relationship[];
  readonly styles: XmlPart | undefined;
  readonly styleSheet: StyleSheet;
  readonly strings: XmlPart | undefined;
  readonly theme: ThemeColors;
  readonly sheets: ReadonlyMap<string, SheetSource>;
  readonly foreignSheets: readonly ForeignSheet[];
  /** The file's sheets in its order; undefined for what is no worksheet. */
  readonly sheetOrder: readonly (Sheet | undefined)[];
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function findWorkbook(parts: PackageParts): XmlPart {
  const relationship = readRelationships(parts, '').find((candidate) =>
    isRelationType(candidate, 'officeDocument'),
  );
  const path = relationship ? resolveTarget('', relationship.target) : 'xl/workbook.xml';
  if (!parts.has('[Content_Types].xml') || !parts.has(path)) {
    throw new WorkbookFileError('notXlsx', 'the package holds no workbook');
  }
  if (path.endsWith('.bin'))
    throw new WorkbookFileError('notXlsx', 'a binary workbook (.xlsb) cannot be read', path);
  const part = readPart(parts, path);
  if (part?.root.name !== 'workbook')
    throw new WorkbookFileError('notXlsx', 'the package holds no workbook', path);
  return part;
}

function relatedPart(
  parts: PackageParts,
  owner: string,
  relationships: readonly Relationship[],
  kind: string,
): XmlPart | undefined {
  const found = relationships.find((candidate) => isRelationType(candidate, kind));
  return found && readPart(parts, resolveTarget(owner, found.target));
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** What sheets share while they are read. */
interface Reading {
  readonly model: WorkbookModel;
  readonly parts: PackageParts;
  readonly cellSurroundings: {
    readonly cellStyles: StyleSheet['cellStyles'];
    readonly differentials: StyleSheet['differentials'];
    readonly sharedStrings: readonly string[];
    readonly theme: ThemeColors;
  };
}

function tableParts(part: XmlPart, relationships: readonly Relationship[], parts: PackageParts): XmlPart[] {
  return childrenNamed(childNamed(part.root, 'tableParts'), 'tablePart').flatMap(({ attributes }) => {
    const relationship = relationships.find(({ id }) => id === attributes['r:id']);
    return (relationship && readPart(parts, resolveTarget(part.path, relationship.target))) ?? [];
  });
}

function readWorksheet(
  { model, parts, cellSurroundings }: Reading,
  part: XmlPart,
  entry: XmlElement,
): { sheet: Sheet; source: SheetSource } {
  const relationships = readRelationships(parts, part.path);
  const tables = tableParts(part, relationships, parts);
  const sheet = readSheet(part.root, nextId(model), entry.attributes.name ?? '', {
    ...cellSurroundings,
    relationships,
    tables: tables.map(({ root }) => root),
    newId: () => nextId(model),
  });
  sheet.visibility = VISIBILITIES[entry.attributes.state ?? ''] ?? 'Visible';
  const tablePaths = new Map(
    sheet.tables.map(({ id, legacyId }) => [
      id,
      tables.find(({ root }) => Number(root.attributes.id) === legacyId)?.path ?? '',
    ]),
  );
  const drawing = readDrawing(sheet, part.path, relationships, parts, () => nextId(model));
  return { sheet, source: { part, relationships, tablePaths, drawing, entry } };
}

function readCalculation(model: WorkbookModel, root: XmlElement): void {
  const calculation = childNamed(root, 'calcPr')?.attributes ?? {};
  if (calculation.calcMode === 'manual') model.calculationMode = 'Manual';
  else if (calculation.calcMode === 'autoNoTable') model.calculationMode = 'AutomaticExceptTables';
  model.iterativeCalculation = {
    enabled: isOn(calculation.iterate),
    maxIteration: Number(calculation.iterateCount ?? 100),
    maxChange: Number(calculation.iterateDelta ?? 0.001),
  };
  model.usePrecisionAsDisplayed = calculation.fullPrecision === '0' || calculation.fullPrecision === 'false';
}

function readWorkbookProtection(model: WorkbookModel, root: XmlElement): void {
  const attributes = childNamed(root, 'workbookProtection')?.attributes;
  if (!attributes || !isOn(attributes.lockStructure)) return;
  const found = Object.entries(attributes).filter(([name]) => /^workbook(?!.*Character)/.test(name));
  const hash = found.length > 0 ? Object.fromEntries(found) : readHash(attributes);
  model.protection = hash ? { fileHash: hash } : {};
}

function readDocumentProperties(parts: PackageParts): WorkbookModel['properties'] {
  const relationships = readRelationships(parts, '');
  const core = relationships.find(({ type }) => type.endsWith('/metadata/core-properties'));
  return readProperties({
    core: core && readPart(parts, resolveTarget('', core.target))?.root,
    extended: relatedPart(parts, '', relationships, 'extended-properties')?.root,
    custom: relatedPart(parts, '', relationships, 'custom-properties')?.root,
  });
}

/**
 * Reads a package into a model and says where everything came from. The same parts always give the same model, ids
 * included; that is how a writer finds out later what has changed since.
 *
 * @throws WorkbookFileError `notXlsx` or `damagedPart`
 */
export function readSource(parts: PackageParts): { model: WorkbookModel; source: WorkbookSource } {
  const workbook = findWorkbook(parts);
  const relationships = readRelationships(parts, workbook.path);
  const related = (kind: string): XmlPart | undefined =>
    relatedPart(parts, workbook.path, relationships, kind);
  const theme = readThemeColors(related('theme')?.root);
  const styles = related('styles');
  const styleSheet = readStyleSheet(styles?.root, theme);
  const strings = related('sharedStrings');
  const model: WorkbookModel = {
    ...createWorkbookWithoutSheets(),
    properties: readDocumentProperties(parts),
  };
  const cellSurroundings = {
    cellStyles: styleSheet.cellStyles,
    differentials: styleSheet.differentials,
    sharedStrings: readSharedStrings(strings?.root),
    theme,
  };
  const sheets = new Map<string, SheetSource>();
  const foreignSheets: ForeignSheet[] = [];
  const sheetOrder: (Sheet | undefined)[] = [];
  for (const entry of childrenNamed(childNamed(workbook.root, 'sheets'), 'sheet')) {
    const relationship = relationships.find(({ id }) => id === entry.attributes['r:id']);
    const isWorksheet = relationship && isRelationType(relationship, 'worksheet');
    const part = isWorksheet ? readPart(parts, resolveTarget(workbook.path, relationship.target)) : undefined;
    if (part) {
      const { sheet, source } = readWorksheet({ model, parts, cellSurroundings }, part, entry);
      model.sheets.push(sheet);
      sheets.set(sheet.id, source);
      sheetOrder.push(sheet);
    } else {
      if (isWorksheet)
        throw new WorkbookFileError('damagedPart', `sheet ${entry.attributes.name} has no part`);
      foreignSheets.push({ entry, after: model.sheets[model.sheets.length - 1]?.id });
      sheetOrder.push(undefined);
    }
  }
  if (model.sheets.length === 0) throw new WorkbookFileError('notXlsx', 'the workbook has no worksheet');
  const activeTab = Number(
    childNamed(childNamed(workbook.root, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0,
  );
  model.activeSheetId = (sheetOrder[activeTab] ?? model.sheets[0])?.id ?? '';
  readNames(model, sheetOrder, workbook.root);
  readCalculation(model, workbook.root);
  readWorkbookProtection(model, workbook.root);
  readCustomXml(model, parts, workbook.path, relationships);
  model.styles = styleSheet.namedStyles.filter(
    ({ name, style }) => name !== 'Normal' || style !== NORMAL_STYLE,
  );
  model.defaultTableStyle = styleSheet.defaultTableStyle ?? model.defaultTableStyle;
  const source: WorkbookSource = {
    parts,
    workbook,
    relationships,
    styles,
    styleSheet,
    strings,
    theme,
    sheets,
    foreignSheets,
    sheetOrder,
  };
  return { model, source };
}
