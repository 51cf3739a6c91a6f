import { editBy } from '../../edits/edit';
import { sortCells } from '../../edits/sortCells';
import type { LiveArea } from '../../host/liveArea';
import { boundsOf, hasContent } from '../../model/cells';
import type { Area } from '../../model/area';
import { optionalChoice } from '../../protocol/argument';
import { HostError } from '../../protocol/hostError';
import type { HostClass } from '../../protocol/hostObject';
import { readSort } from './sortFields';

/** The part of the area that is sorted: without its headers, and whole columns cut to their used cells. */
function sortedArea(
  { sheet, area }: LiveArea,
  hasHeaders: boolean,
  orientation: 'Rows' | 'Columns',
): Area | null {
  const used = boundsOf(sheet.cells, hasContent, area);
  if (!used) return null;
  const bottom = used.row + used.rowCount - area.row;
  const right = used.column + used.columnCount - area.column;
  const cut = {
    ...area,
    rowCount: Math.min(area.rowCount, bottom),
    columnCount: Math.min(area.columnCount, right),
  };
  const head = hasHeaders ? 1 : 0;
  const rest =
    orientation === 'Rows'
      ? { ...cut, columnCount: area.columnCount, row: cut.row + head, rowCount: cut.rowCount - head }
      : { ...cut, rowCount: area.rowCount, column: cut.column + head, columnCount: cut.columnCount - head };
  return rest.rowCount > 0 && rest.columnCount > 0 ? rest : null;
}

/** `range.sort`. */
export const rangeSortClass: HostClass<LiveArea> = {
  name: 'RangeSort',
  check: (range) => {
    if (range.isGone) throw new HostError('InvalidReference');
  },
  properties: {},
  methods: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation, method], session) => {
      const along = optionalChoice(orientation, ['Rows', 'Columns'] as const, 'Rows', 'orientation');
      const sort = readSort(fields, matchCase, method);
      const area = sortedArea(range, hasHeaders === true, along);
      if (area) sortCells(editBy(session), range.sheet, area, sort, along);
    },
  },
};
