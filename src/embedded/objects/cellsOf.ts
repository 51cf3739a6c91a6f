import type { LiveArea, LiveAreas } from '../host/liveArea';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** Cells of one sheet: those of a range, or of several. */
export type RangeOrAreas = LiveArea | LiveAreas;

/** The areas of a range or of several ranges. */
export function areasOf(target: RangeOrAreas): Area[] {
  return 'parts' in target ? target.parts.map(({ area }) => area) : [target.area];
}

/** The sheet of a range or of several ranges. */
export function sheetOf(target: RangeOrAreas): Sheet {
  return target.sheet;
}
