import { putCell } from '../../../src/embedded/model/cells';
import { createSheet } from '../../../src/embedded/model/sheet';
import { restyle } from '../../../src/embedded/model/style';
import type { WorkbookModel } from '../../../src/embedded/model/workbook';
import { createWorkbook, nextId } from '../../../src/embedded/model/workbook';

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A workbook that uses most of what the model can say. */
export function sampleWorkbook(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.name = '任务 & tasks';
  const header = restyle(undefined, {
    font: { bold: true, color: '#FFFFFF', name: 'Microsoft YaHei', size: 10 },
    fill: { pattern: 'Solid', color: '#1B5E8C' },
    horizontal: 'Center',
    wrapText: true,
    borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '#D9DEE5' } },
  });
  ['ID', '任务 [名]', 'Days', 'Double'].forEach((value, column) =>
    putCell(sheet.cells, 1, column, { value, style: header }),
  );
  const date = restyle(undefined, { numberFormat: 'yyyy-mm-dd', indent: 2, locked: false });
  for (let row = 2; row < 5; row++) {
    putCell(sheet.cells, row, 0, { value: row - 1 });
    putCell(sheet.cells, row, 1, { value: `task ${row}`, style: restyle(undefined, { numberFormat: '@' }) });
    putCell(sheet.cells, row, 2, { value: 46279 + row, style: date });
    putCell(sheet.cells, row, 3, { value: 2 * (46279 + row), formula: '=[@Days]*2' });
  }
  putCell(sheet.cells, 5, 0, { value: 'Sum' });
  putCell(sheet.cells, 5, 3, { value: 185126, formula: '=SUBTOTAL(109,PL_Tasks[Double])' });
  putCell(sheet.cells, 7, 0, { value: 6, formula: '=SUM(PL_Tasks[ID])' });
  putCell(sheet.cells, 8, 0, { value: { error: '#DIV/0!' }, formula: '=1/0' });
  putCell(sheet.cells, 9, 0, { value: true });
  sheet.tables.push({
    id: nextId(workbook),
    legacyId: 1,
    name: 'PL_Tasks',
    area: area(1, 0, 5, 4),
    columns: [
      { id: 1, name: 'ID', totalsLabel: 'Sum' },
      { id: 2, name: '任务 [名]' },
      { id: 3, name: 'Days' },
      { id: 4, name: 'Double', formula: '=[@Days]*2', totalsFunction: 'sum' },
    ],
    styleName: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: true,
    criteria: new Map(),
  });
  sheet.columns.set(0, { width: 12.5 });
  sheet.columns.set(1, { width: 30, outlineLevel: 1, style: restyle(undefined, { wrapText: true }) });
  sheet.rows.set(1, { height: 30 });
  sheet.rows.set(4, { outlineLevel: 2, hidden: true });
  sheet.frozen = { rows: 2, columns: 1 };
  sheet.merges.push(area(11, 0, 2, 3));
  sheet.tabColor = '#1B5E8C';
  sheet.showGridlines = false;
  sheet.dataValidations.push({
    areas: [area(2, 1, 3, 1)],
    rule: { kind: 'List', source: 'red,"amber",green', inCellDropDown: true },
    prompt: { showPrompt: true, title: '提示', message: 'One\nof three' },
    errorAlert: { showAlert: true, style: 'Warning', title: 'No', message: 'Not <this>' },
    ignoreBlanks: true,
  });
  sheet.dataValidations.push({
    areas: [area(2, 0, 3, 1)],
    rule: { kind: 'WholeNumber', operator: 'GreaterThan', formula1: 0 },
    prompt: { showPrompt: false, title: '', message: '' },
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    ignoreBlanks: false,
  });
  const areas = [area(2, 2, 3, 1)];
  const rules = [
    {
      kind: 'Custom' as const,
      formula: '=$A3>1',
      format: { font: { bold: true, color: '#B3261E' }, fill: { color: '#FBE4E2' } },
    },
    {
      kind: 'CellValue' as const,
      operator: 'Between' as const,
      formula1: '=1',
      formula2: '=5',
      format: { fill: { color: '#FFFF00' } },
    },
    { kind: 'ContainsText' as const, operator: 'Contains' as const, text: 'a"b', format: {} },
    {
      kind: 'ColorScale' as const,
      minimum: { type: 'LowestValue' as const, color: '#FF0000' },
      midpoint: { type: 'Percentile' as const, formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue' as const, color: '#00FF00' },
    },
    {
      kind: 'IconSet' as const,
      style: 'ThreeTrafficLights1',
      criteria: [
        { type: 'Invalid' as const, formula: '', operator: 'Invalid' as const },
        { type: 'Percent' as const, formula: '=33', operator: 'GreaterThanOrEqual' as const },
        { type: 'Percent' as const, formula: '=67', operator: 'GreaterThan' as const },
      ],
      reverseIconOrder: true,
      showIconOnly: false,
    },
    {
      kind: 'DataBar' as const,
      lowerBound: { type: 'Number' as const, formula: '0' },
      upperBound: { type: 'Number' as const, formula: '1' },
      showDataBarOnly: true,
      barDirection: 'Context' as const,
      axisFormat: 'Automatic' as const,
      axisColor: '#000000',
      positive: { fillColor: '#1B5E8C', borderColor: '', gradientFill: false },
      negative: {
        fillColor: '#FF0000',
        borderColor: '',
        matchPositiveFillColor: false,
        matchPositiveBorderColor: true,
      },
    },
    { kind: 'TopBottom' as const, type: 'BottomPercent' as const, rank: 20, format: { numberFormat: '0.0' } },
    { kind: 'PresetCriteria' as const, criterion: 'LastWeek', format: { fill: { color: '#EEEEEE' } } },
  ];
  for (const rule of rules) {
    sheet.conditionalFormats.push({ id: nextId(workbook), areas, stopIfTrue: rule.kind === 'Custom', rule });
  }
  sheet.hyperlinks.set('9,0', {
    address: 'https://example.com/?a=1&b=2',
    screenTip: 'go',
    textToDisplay: 'link',
  });
  sheet.hyperlinks.set('9,1', { documentReference: "'Second sheet'!A1" });
  sheet.protection = {
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: true,
      allowEditScenarios: false,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: true,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: 'Unlocked',
    },
  };
  const second = createSheet(nextId(workbook), 'Second sheet');
  workbook.sheets.push(second);
  second.autoFilter = {
    area: area(0, 0, 4, 2),
    criteria: new Map([[1, { filterOn: 'Custom', criterion1: '>=3', criterion2: '<9', operator: 'And' }]]),
  };
  second.visibility = 'Hidden';
  Object.assign(sheet.pageLayout, {
    orientation: 'Landscape',
    paperSize: 'A4',
    fitToWidth: 1,
    printArea: [area(0, 0, 20, 4)],
    printTitleRows: area(1, 0, 1, 16_384),
    centerHorizontally: true,
  });
  delete sheet.pageLayout.scale;
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N && 页';
  sheet.horizontalBreaks = [10];
  workbook.names.push({ name: 'Owners', formula: '=PL_Tasks[ID]', comment: 'who', visible: true });
  sheet.names.push({ name: 'Local', formula: "='任务 & tasks'!$A$1", comment: '', visible: false });
  workbook.settings.set('plan', { version: 3, list: ['a', null] });
  workbook.customXmlParts.push({
    id: '{11111111-2222-3333-4444-555555555555}',
    namespaceUri: 'urn:example:part',
    xml: '<p:root xmlns:p="urn:example:part"><p:a>1 &lt; 2</p:a></p:root>',
  });
  Object.assign(workbook.properties, {
    title: 'Plan <1>',
    author: 'A',
    company: 'C',
    creationDate: '2026-01-01T00:00:00Z',
  });
  workbook.properties.custom.set('Schema', { type: 'Number', value: 4 });
  workbook.iterativeCalculation = { enabled: true, maxIteration: 50, maxChange: 0.01 };
  return workbook;
}
