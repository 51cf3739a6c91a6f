import { EventType } from '../host/eventType';
import { noteChange } from '../host/host';
import { liveArea } from '../host/liveArea';
import { editBy } from '../edits/edit';
import { copySheet } from '../edits/copySheet';
import { findCells, replaceInCells } from '../edits/findCells';
import { showOutlineLevels } from '../edits/groupCells';
import { activateSheet } from '../edits/activateSheet';
import { deleteSheet, moveSheet, renameSheet, setSheetVisibility } from '../edits/changeSheet';
import { usedArea } from '../edits/usedArea';
import { COLUMN_LIMIT, ROW_LIMIT, cellArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import {
  booleanOf,
  choiceOf,
  colorOf,
  flagOf,
  integerOf,
  numberOf,
  optionalChoice,
  optionalText,
  textOf,
} from '../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { NULL_OBJECT } from '../protocol/hostObject';
import type { HostClass, HostObject, Method, Property, Session } from '../protocol/hostObject';
import { widthInCharacters, widthInPoints } from '../model/measure';
import { eventMethods } from './eventMethods';
import { WHOLE_SHEET, resolveAddress } from './resolveAddress';
import { sheetContent } from './contentNavigation';
import { criteriaOf } from './rangeSearch';
import { areasObject } from './rangeAreas';
import { of, ofClass, targetOf } from './targets';

/** The next visible (or any) sheet in a direction, or null. */
function neighbour(sheet: Sheet, session: Session, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = session.host.model;
  const isVisibleOnly = flagOf(visibleOnly, 'visibleOnly');
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index]!;
    if (!isVisibleOnly || other.visibility === 'Visible') return of('Worksheet', other);
  }
  return null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

const copying: Readonly<Record<string, Method<Sheet>>> = {
  Copy: (sheet, [positionType, relativeTo], session) => {
    const { sheets } = session.host.model;
    const type = optionalChoice(positionType, POSITIONS, 'None', 'positionType');
    const other =
      type === 'Before' || type === 'After' ? sheets.indexOf(targetOf('Worksheet', relativeTo)) : -1;
    const places = { None: sheets.length, End: sheets.length, Beginning: 0, Before: other, After: other + 1 };
    return of('Worksheet', copySheet(editBy(session), sheet, places[type]));
  },
  ShowOutlineLevels: (sheet, [rows, columns], session) =>
    showOutlineLevels(
      editBy(session),
      sheet,
      integerOf(rows, 'rowLevels', 0, 8),
      integerOf(columns, 'columnLevels', 0, 8),
    ),
};

/** The cells of a sheet that hold a text, or null when none does. */
function findAll(sheet: Sheet, text: unknown, criteria: unknown, session: Session): HostObject | null {
  session.host.calculator.settle();
  const cells = findCells(sheet, WHOLE_SHEET, textOf(text, 'text'), criteriaOf(criteria));
  return cells.length > 0
    ? areasObject(
        sheet,
        cells.map(({ row, column }) => cellArea(row, column)),
      )
    : null;
}

const searching: Readonly<Record<string, Method<Sheet>>> = {
  FindAll: (sheet, [text, criteria], session) => required(findAll(sheet, text, criteria, session)),
  FindAllOrNullObject: (sheet, [text, criteria], session) =>
    findAll(sheet, text, criteria, session) ?? NULL_OBJECT,
  GetRanges: (sheet, [address], { host }) => {
    const addresses = optionalText(address, 'address');
    const parts = addresses === undefined ? [''] : addresses.split(/,(?![^[]*\])/);
    return areasObject(
      sheet,
      parts.map((part) => resolveAddress(host.model, sheet, part.trim()).area),
    );
  },
  ReplaceAll: (sheet, [text, replacement, criteria], session) => {
    const [from, to] = [textOf(text, 'text'), textOf(replacement, 'replacement')];
    session.host.calculator.settle();
    return replaceInCells(editBy(session), sheet, WHOLE_SHEET, from, to, criteriaOf(criteria));
  },
};

/** Are grid lines drawn? */
const shownGridlines: Property<Sheet> = {
  get: ({ showGridlines }) => showGridlines,
  set: (sheet, value, session) => {
    sheet.showGridlines = booleanOf(value, 'showGridlines');
    noteChange(session.host);
  },
};

/** Are row numbers and column letters drawn? */
const shownHeadings: Property<Sheet> = {
  get: ({ showHeadings }) => showHeadings,
  set: (sheet, value, session) => {
    sheet.showHeadings = booleanOf(value, 'showHeadings');
    noteChange(session.host);
  },
};

/** One worksheet. */
export const worksheetClass: HostClass<Sheet> = {
  name: 'Worksheet',
  identity: ['Id'],
  check: (sheet, { host }) => {
    if (!host.model.sheets.includes(sheet)) throw itemNotFound();
  },
  properties: {
    Id: ({ id }) => id,
    TabId: (sheet, { host }) => host.model.sheets.indexOf(sheet) + 1,
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => renameSheet(editBy(session), sheet, textOf(value, 'name')),
    },
    Position: {
      get: (sheet, { host }) => host.model.sheets.indexOf(sheet),
      set: (sheet, value, session) => moveSheet(editBy(session), sheet, integerOf(value, 'position', 0)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, session) => {
        const visibility = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
        setSheetVisibility(editBy(session), sheet, visibility);
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, session) => {
        sheet.tabColor = value === '' ? '' : colorOf(value, 'tabColor');
        noteChange(session.host);
      },
    },
    ShowGridlines: shownGridlines,
    ShowHeadings: shownHeadings,
    // The client library writes these two under other names than it reads them.
    Gridlines: shownGridlines,
    Headings: shownHeadings,
    EnableCalculation: {
      get: ({ enableCalculation }) => enableCalculation,
      set: (sheet, value, session) => {
        sheet.enableCalculation = booleanOf(value, 'enableCalculation');
        noteChange(session.host);
      },
    },
    StandardWidth: {
      get: ({ standardWidth }) => widthInPoints(standardWidth),
      set: (sheet, value, session) => {
        sheet.standardWidth = widthInCharacters(numberOf(value, 'standardWidth'));
        noteChange(session.host);
      },
    },
    StandardHeight: ({ standardHeight }) => standardHeight,
  },
  navigation: {
    ...sheetContent,
    CustomProperties: (sheet) => ofClass('WorksheetCustomPropertyCollection', sheet),
    FreezePanes: (sheet) => ofClass('WorksheetFreezePanes', sheet),
    HorizontalPageBreaks: (sheet) => ofClass('PageBreakCollection', { sheet, direction: 'horizontal' }),
    Names: (sheet, { host }) => ofClass('NamedItemCollection', { workbook: host.model, sheet }),
    PageLayout: (sheet) => ofClass('PageLayout', sheet),
    Protection: (sheet) => ofClass('WorksheetProtection', sheet),
    VerticalPageBreaks: (sheet) => ofClass('PageBreakCollection', { sheet, direction: 'vertical' }),
  },
  methods: {
    ...copying,
    ...searching,
    Activate: (sheet, _args, session) => activateSheet(editBy(session), sheet),
    Calculate: (_sheet, _args, session) => session.host.calculator.calculateAll(),
    Delete: (sheet, _args, session) => deleteSheet(editBy(session), sheet),
    GetCell: (sheet, [row, column]) =>
      of(
        'Range',
        liveArea(sheet, {
          row: integerOf(row, 'row', 0, ROW_LIMIT - 1),
          column: integerOf(column, 'column', 0, COLUMN_LIMIT - 1),
          rowCount: 1,
          columnCount: 1,
        }),
      ),
    GetRange: (sheet, [address], { host }) =>
      of('Range', resolveAddress(host.model, sheet, optionalText(address, 'address') ?? '')),
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rowCount, columnCount] = args.map((value) => integerOf(value, 'index', 0)) as [
        number,
        number,
        number,
        number,
      ];
      if (
        rowCount < 1 ||
        columnCount < 1 ||
        row + rowCount > ROW_LIMIT ||
        column + columnCount > COLUMN_LIMIT
      ) {
        throw invalidArgument('The range is not on the sheet.');
      }
      return of('Range', liveArea(sheet, { row, column, rowCount, columnCount }));
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      of(
        'Range',
        liveArea(
          sheet,
          usedArea(sheet, flagOf(valuesOnly)) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
        ),
      ),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, flagOf(valuesOnly));
      return area ? of('Range', liveArea(sheet, area)) : NULL_OBJECT;
    },
    GetNext: (sheet, [visibleOnly], session) => required(neighbour(sheet, session, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, [visibleOnly], session) =>
      neighbour(sheet, session, 1, visibleOnly) ?? NULL_OBJECT,
    GetPrevious: (sheet, [visibleOnly], session) => required(neighbour(sheet, session, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) =>
      neighbour(sheet, session, -1, visibleOnly) ?? NULL_OBJECT,
    _GetSheetById: (_sheet, [id], { host }) => sheetWithId(host.model.sheets, id),
    _GetAnotherWorksheetById: (_sheet, [id], { host }) => sheetWithId(host.model.sheets, id),
    ...eventMethods<Sheet>(
      {
        ActivatedEvent: EventType.worksheetActivated,
        CalculatedEvent: EventType.worksheetCalculated,
        ColumnSortedEvent: EventType.worksheetColumnSorted,
        DataChangedEvent: EventType.worksheetChanged,
        DeactivatedEvent: EventType.worksheetDeactivated,
        EventNameChanged: EventType.worksheetNameChanged,
        EventVisibilityChanged: EventType.worksheetVisibilityChanged,
        FormatChangedEvent: EventType.worksheetFormatChanged,
        FormulaChangedEvent: EventType.worksheetFormulaChanged,
        ProtectionChangedEvent: EventType.worksheetProtectionChanged,
        RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
        RowSortedEvent: EventType.worksheetRowSorted,
        SelectionChangedEvent: EventType.worksheetSelectionChanged,
        SingleClickedEvent: EventType.worksheetSingleClicked,
      },
      ({ id }) => id,
    ),
  },
};

function sheetWithId(sheets: readonly Sheet[], id: unknown): HostObject {
  const sheet = sheets.find((known) => known.id === id);
  if (!sheet) throw new HostError('ItemNotFound');
  return of('Worksheet', sheet);
}
