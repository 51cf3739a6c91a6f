import type { WorkbookModel } from '../../../src/embedded/model/workbook';

/** A workbook without what a file does not hold: ids of this session, and the parts that it came with. */
export function comparable(model: WorkbookModel): unknown {
  const { carried: _carried, nextNumber: _nextNumber, activeSheetId, name: _name, ...rest } = model;
  const sheets = model.sheets.map(({ id: _id, carried: _own, ...sheet }) => ({
    ...sheet,
    tables: sheet.tables.map(({ id: _table, ...table }) => table),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _format, ...format }) => format),
    charts: sheet.charts.map(({ id: _chart, ...chart }) => ({
      ...chart,
      series: chart.series.map(({ id: _series, ...series }) => series),
    })),
  }));
  return { ...rest, sheets, active: model.sheets.findIndex(({ id }) => id === activeSheetId) };
}
