import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/**
 * An area that a client holds. It moves with its cells while rows, columns and cells are inserted and deleted around it,
 * as Excel's own range objects do; `isGone` once all its cells were deleted.
 */
export interface LiveArea {
  readonly sheet: Sheet;
  area: Area;
  isGone: boolean;
}

/** A live area on a sheet. */
export function liveArea(sheet: Sheet, area: Area): LiveArea {
  return { sheet, area, isGone: false };
}

/** Several live areas of one sheet, as a `RangeAreas` holds them. */
export interface LiveAreas {
  readonly sheet: Sheet;
  readonly parts: LiveArea[];
}

/** The live areas in the target of a host object, if it has any. */
export function liveAreasOf(target: unknown): LiveArea[] {
  if (typeof target !== 'object' || target === null) return [];
  if ('parts' in target && Array.isArray(target.parts)) return target.parts as LiveArea[];
  return 'isGone' in target && 'area' in target ? [target as LiveArea] : [];
}
