/** The numbers of Excel's events on the wire. */
export const EventType = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  autoSaveSettingChanged: 2200,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

/** What collections of the whole workbook are registered under. */
export const WORKBOOK_TARGET = 'Workbook';

/** Something that happened and that clients may have asked to hear of. */
export interface HostEvent {
  readonly type: number;
  /** The ids that a client may have registered under: the thing's own and those of the collections that hold it. */
  readonly targets: readonly string[];
  /** The message of Excel's own, without `source` and `triggerSource`, which depend on who listens. */
  readonly message: Readonly<Record<string, unknown>>;
}
