import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { XmlPart } from '../readPart';
import type { ForeignSheet } from '../readSource';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { element, XML_DECLARATION } from '../xml/xmlWriter';
import { legacyPasswordHash } from '../sheet/protectionXml';
import { namesXml, type StoredName } from './namesXml';
import { isCarriedName } from './readNames';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Order of the children of `workbook` (ECMA-376 part 1, 18.2.27). */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** What the workbook part refers to. */
export interface WorkbookParts {
  readonly model: WorkbookModel;
  readonly original: XmlPart | undefined;
  /** The workbook as it was read from the original. */
  readonly originalModel: WorkbookModel | undefined;
  readonly foreignSheets: readonly ForeignSheet[];
  /** The file's sheets in its order; undefined for what is no worksheet. */
  readonly originalOrder: readonly (Sheet | undefined)[];
  /** Entry of a sheet in the file, by the sheet's id. */
  readonly entryOf: (sheet: Sheet) => XmlElement | undefined;
  readonly relationshipId: (sheet: Sheet) => string;
  /** Whether cells were written, so that Excel should compute once for itself. */
  readonly hasChangedCells: boolean;
}

type TabEntry = Sheet | ForeignSheet;

const isForeign = (entry: TabEntry): entry is ForeignSheet => 'after' in entry;

/** All tabs in order: worksheets as the model has them, what is no worksheet behind its old neighbour. */
function tabs({ model, foreignSheets }: WorkbookParts): TabEntry[] {
  const ids = new Set(model.sheets.map(({ id }) => id));
  const following = (id: string | undefined): ForeignSheet[] =>
    foreignSheets.filter(({ after }) => after === id);
  const orphans = foreignSheets.filter(({ after }) => after !== undefined && !ids.has(after));
  return [
    ...following(undefined),
    ...model.sheets.flatMap((sheet): TabEntry[] => [sheet, ...following(sheet.id)]),
    ...orphans,
  ];
}

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function sheetsXml(parts: WorkbookParts, order: readonly TabEntry[]): string {
  const text = parts.original?.text ?? '';
  const used = order.map((entry) =>
    Number((isForeign(entry) ? entry.entry : parts.entryOf(entry))?.attributes.sheetId),
  );
  let next = Math.max(0, ...used.filter((id) => !Number.isNaN(id))) + 1;
  const items = order.map((entry) => {
    if (isForeign(entry)) return text.slice(entry.entry.start, entry.entry.end);
    const known = parts.entryOf(entry)?.attributes;
    return element('sheet', {
      ...known,
      name: entry.name,
      sheetId: known?.sheetId ?? next++,
      state: STATES[entry.visibility],
      'r:id': parts.relationshipId(entry),
    });
  });
  return element('sheets', {}, items.join(''));
}

function viewsXml(parts: WorkbookParts, order: readonly TabEntry[]): string {
  const kept = childNamed(childNamed(parts.original?.root, 'bookViews'), 'workbookView')?.attributes;
  const active = order.findIndex((entry) => !isForeign(entry) && entry.id === parts.model.activeSheetId);
  const size = { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 };
  const firstSheet = kept && Number(kept.firstSheet) > active ? undefined : kept?.firstSheet;
  const attributes = { ...size, ...kept, firstSheet, activeTab: active > 0 ? active : undefined };
  return element('bookViews', {}, element('workbookView', attributes));
}

function carriedNames(parts: WorkbookParts, indexOf: (sheet: Sheet) => number): StoredName[] {
  const names = childrenNamed(childNamed(parts.original?.root, 'definedNames'), 'definedName');
  return names.filter(isCarriedName).flatMap((name): StoredName[] => {
    const { localSheetId } = name.attributes;
    const text = parts.original?.text ?? '';
    const content = text.slice(name.openEnd, name.closeStart);
    if (localSheetId === undefined) {
      return [
        { name: name.attributes.name ?? '', sheetIndex: undefined, xml: text.slice(name.start, name.end) },
      ];
    }
    const scope = parts.originalOrder[Number(localSheetId)];
    const sheet = parts.model.sheets.find(({ id }) => id === scope?.id);
    if (!sheet) return [];
    const sheetIndex = indexOf(sheet);
    const attributes = { ...name.attributes, localSheetId: sheetIndex };
    return [
      { name: name.attributes.name ?? '', sheetIndex, xml: element('definedName', attributes, content) },
    ];
  });
}

function calculationXml({ model, original, hasChangedCells }: WorkbookParts): string {
  const kept = childNamed(original?.root, 'calcPr')?.attributes;
  const { enabled, maxIteration, maxChange } = model.iterativeCalculation;
  const modes = { Automatic: undefined, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;
  return element('calcPr', {
    calcId: 191029,
    ...kept,
    calcMode: modes[model.calculationMode],
    fullCalcOnLoad: hasChangedCells ? true : kept?.fullCalcOnLoad,
    iterate: enabled || undefined,
    iterateCount: maxIteration === 100 ? undefined : maxIteration,
    iterateDelta: maxChange === 0.001 ? undefined : maxChange,
    fullPrecision: model.usePrecisionAsDisplayed ? false : undefined,
  });
}

function protectionXml({ model, original }: WorkbookParts): string {
  const { protection } = model;
  if (!protection) return '';
  const { lockWindows } = childNamed(original?.root, 'workbookProtection')?.attributes ?? {};
  const hash = protection.password
    ? { workbookPassword: legacyPasswordHash(protection.password) }
    : protection.fileHash;
  return element('workbookProtection', { ...hash, lockStructure: true, lockWindows });
}

function namesState(model: WorkbookModel): string {
  const sheets = model.sheets.map(({ name, names, pageLayout, autoFilter }) => {
    const { printArea, printTitleRows, printTitleColumns } = pageLayout;
    return [name, names, printArea, printTitleRows, printTitleColumns, autoFilter?.area];
  });
  return JSON.stringify([model.names, sheets]);
}

function calculationState(model: WorkbookModel): string {
  return JSON.stringify([model.calculationMode, model.iterativeCalculation, model.usePrecisionAsDisplayed]);
}

/** The elements of the model that differ from the file, or all of them for a new workbook. */
function changedElements(parts: WorkbookParts): Map<string, string> {
  const { model, originalModel } = parts;
  const order = tabs(parts);
  const indexOf = (sheet: Sheet): number => order.indexOf(sheet);
  const changed = new Map<string, string>();
  const isChanged = (state: (workbook: WorkbookModel) => string): boolean =>
    !originalModel || state(model) !== state(originalModel);
  if (
    isChanged(({ sheets }) =>
      JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility])),
    )
  ) {
    changed.set('sheets', sheetsXml(parts, order));
  }
  if (isChanged(({ sheets, activeSheetId }) => String(sheets.findIndex(({ id }) => id === activeSheetId)))) {
    changed.set('bookViews', viewsXml(parts, order));
  }
  if (isChanged(namesState))
    changed.set('definedNames', namesXml(model, carriedNames(parts, indexOf), indexOf));
  if (isChanged(calculationState) || parts.hasChangedCells) changed.set('calcPr', calculationXml(parts));
  if (isChanged(({ protection }) => JSON.stringify(protection))) {
    changed.set('workbookProtection', protectionXml(parts));
  }
  return changed;
}

/** The workbook part; the file's own text where nothing of it changed. */
export function workbookXml(parts: WorkbookParts): string {
  const { original } = parts;
  const changed = changedElements(parts);
  if (!original) {
    changed.set('workbookPr', '<workbookPr/>');
    const content = ORDER.map((name) => changed.get(name) ?? '').join('');
    return `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</workbook>`;
  }
  if (changed.size === 0) return original.text;
  const { root, text } = original;
  const known = new Set(ORDER);
  const raw = (children: readonly XmlElement[]): string =>
    children.map(({ start, end }) => text.slice(start, end)).join('');
  const first = root.children.filter(({ name }) => !known.has(name));
  const content = ORDER.map((name) => changed.get(name) ?? raw(childrenNamed(root, name)));
  return `${text.slice(0, root.openEnd)}${raw(first)}${content.join('')}</workbook>`;
}
