import { aggregate } from './aggregate';
import type { CellValue } from './cell';
import { nameIn } from './pivotFilter';
import type { PivotRecord } from './pivotFieldFilters';
import type { PivotData, PivotTable, ShowAsCalculation } from './pivotTable';

/** Where a row of a PivotTable stands: its records, all records, those of the item around it, and the items down to it. */
export interface PivotRowPlace {
  readonly records: readonly PivotRecord[];
  readonly all: readonly PivotRecord[];
  readonly parent: readonly PivotRecord[] | null;
  readonly path: readonly { readonly field: string; readonly item: string }[];
}

/** The calculations that are shown as percentages. */
export const PERCENT_CALCULATIONS: ReadonlySet<ShowAsCalculation> = new Set([
  'PercentOfGrandTotal',
  'PercentOfRowTotal',
  'PercentOfColumnTotal',
  'PercentOfParentRowTotal',
  'PercentOf',
  'PercentDifferenceFrom',
]);

/**
 * A value of a PivotTable in relation to others, as its data field asks for.
 * @param inColumn - whether a record belongs to the column of the value
 * @returns null where the relation has no meaning, such as the difference of the base item from itself
 */
export function shownAs(
  pivot: PivotTable,
  data: PivotData,
  place: PivotRowPlace,
  inColumn: (record: PivotRecord) => boolean,
): CellValue {
  const index = pivot.fields.indexOf(data.field);
  const total = (records: readonly PivotRecord[]): CellValue =>
    records.length === 0
      ? null
      : aggregate(
          data.aggregation,
          records.map((record) => record[index] ?? null),
        );
  const own = total(place.records.filter(inColumn));
  switch (data.showAs?.calculation ?? 'None') {
    case 'None':
      return own;
    case 'PercentOfGrandTotal':
      return share(own, total(place.all));
    case 'PercentOfRowTotal':
      return share(own, total(place.records));
    case 'PercentOfColumnTotal':
      return share(own, total(place.all.filter(inColumn)));
    case 'PercentOfParentRowTotal':
      return share(own, total((place.parent ?? place.all).filter(inColumn)));
    default:
      return againstBase(pivot, data, place, own, (records) => total(records.filter(inColumn)));
  }
}

/** A value against the same row of the base item. Rows that are not within the base field stay empty. */
function againstBase(
  pivot: PivotTable,
  { showAs }: PivotData,
  { all, path }: PivotRowPlace,
  own: CellValue,
  total: (records: readonly PivotRecord[]) => CellValue,
): CellValue {
  const { calculation, baseField, baseItem } = showAs!;
  const isBased = path.some(({ field }) => field === baseField);
  const isBase = path.some(({ field, item }) => field === baseField && item === baseItem);
  if (!isBased || (isBase && calculation !== 'PercentOf')) return null;
  const base = total(
    all.filter((record) =>
      path.every(
        ({ field, item }) => nameIn(pivot, record, field) === (field === baseField ? baseItem : item),
      ),
    ),
  );
  if (calculation === 'PercentOf') return share(own, base);
  if (typeof own !== 'number') return own;
  const difference = own - (typeof base === 'number' ? base : 0);
  return calculation === 'DifferenceFrom' ? difference : share(difference, base);
}

function share(part: CellValue, whole: CellValue): CellValue {
  if (typeof part !== 'number' || typeof whole !== 'number') return null;
  return whole === 0 ? { error: '#DIV/0!' } : part / whole;
}
