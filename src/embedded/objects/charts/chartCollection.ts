import { addChart } from '../../edits/charts/addChart';
import { editBy } from '../../edits/edit';
import { EventType } from '../../host/eventType';
import type { Chart } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import { optionalChoice, textOf } from '../../protocol/argument';
import { itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { eventMethods } from '../eventMethods';
import { ofClass, targetOf } from '../targets';
import { chartTypeOf } from './chartType';

function hostObject(sheet: Sheet, chart: Chart): HostObject {
  return ofClass('Chart', { sheet, chart });
}

function find(sheet: Sheet, key: unknown): HostObject {
  const wanted = textOf(key, 'name').toLowerCase();
  const chart =
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted) ??
    sheet.charts.find(({ id }) => id.toLowerCase() === wanted);
  if (!chart) throw itemNotFound();
  return hostObject(sheet, chart);
}

/** `worksheet.charts`. */
export const chartCollectionClass: HostClass<Sheet> = {
  name: 'ChartCollection',
  properties: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((chart) => hostObject(sheet, chart)),
  item: find,
  methods: {
    Add: (sheet, [type, sourceData, seriesBy], session) => {
      const by = optionalChoice(seriesBy, ['Auto', 'Columns', 'Rows'] as const, 'Auto', 'seriesBy');
      const chart = addChart(editBy(session), sheet, chartTypeOf(type), targetOf('Range', sourceData), by);
      return hostObject(sheet, chart);
    },
    GetItem: (sheet, [name]) => find(sheet, name),
    ...eventMethods<Sheet>(
      {
        ActivatedEvent: EventType.chartActivated,
        AddedEvent: EventType.chartAdded,
        DeactivatedEvent: EventType.chartDeactivated,
        DeletedEvent: EventType.chartDeleted,
      },
      ({ id }) => id,
    ),
  },
};
