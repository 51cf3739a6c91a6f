import { noteChange } from '../host/host';
import { liveArea } from '../host/liveArea';
import { cellArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../protocol/hostError';
import type { HostClass } from '../protocol/hostObject';
import { resolveAddress } from './resolveAddress';
import { of, ofClass, targetIfOf } from './targets';

/** The breaks of a sheet in one direction. */
export interface PageBreaks {
  readonly sheet: Sheet;
  readonly direction: 'horizontal' | 'vertical';
}

/** One break: before which row or column. */
interface PageBreakTarget extends PageBreaks {
  readonly index: number;
}

function breaksOf({ sheet, direction }: PageBreaks): number[] {
  return direction === 'horizontal' ? sheet.horizontalBreaks : sheet.verticalBreaks;
}

function one(breaks: PageBreaks, index: number): PageBreakTarget {
  return { ...breaks, index };
}

/** One page break. */
export const pageBreakClass: HostClass<PageBreakTarget> = {
  name: 'PageBreak',
  identity: ['_Id'],
  properties: {
    _Id: ({ index }) => index,
    ColumnIndex: ({ direction, index }) => (direction === 'vertical' ? index : 0),
    RowIndex: ({ direction, index }) => (direction === 'horizontal' ? index : 0),
  },
  methods: {
    Delete: (target, _args, session) => {
      const breaks = breaksOf(target);
      breaks.splice(breaks.indexOf(target.index), 1);
      noteChange(session.host);
    },
    GetCellAfterBreak: ({ sheet, direction, index }) =>
      of('Range', liveArea(sheet, direction === 'horizontal' ? cellArea(index, 0) : cellArea(0, index))),
  },
};

/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`. */
export const pageBreakCollectionClass: HostClass<PageBreaks> = {
  name: 'PageBreakCollection',
  properties: {},
  items: (breaks) => breaksOf(breaks).map((index) => ofClass('PageBreak', one(breaks, index))),
  item: (breaks, key) => {
    const index = breaksOf(breaks).find((known) => known === key);
    if (index === undefined) throw itemNotFound();
    return ofClass('PageBreak', one(breaks, index));
  },
  methods: {
    Add: (breaks, [range], session) => {
      const live =
        typeof range === 'string'
          ? resolveAddress(session.host.model, breaks.sheet, range)
          : targetIfOf('Range', range);
      if (!live) throw invalidArgument('A range or an address is expected.');
      const index = breaks.direction === 'horizontal' ? live.area.row : live.area.column;
      if (index === 0) throw invalidArgument('There is no break before the first cell.');
      const known = breaksOf(breaks);
      if (!known.includes(index)) known.push(index);
      known.sort((a, b) => a - b);
      noteChange(session.host);
      return ofClass('PageBreak', one(breaks, index));
    },
    RemovePageBreaks: (breaks, _args, session) => {
      breaksOf(breaks).length = 0;
      noteChange(session.host);
    },
  },
};
