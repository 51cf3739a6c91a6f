import { issue, type Issue } from '../project/issue';
import type { Change } from './change';
import type { WorkbookSnapshot } from './snapshot';

function sheetOf(change: Change): string | undefined {
  if ('area' in change) return change.area.sheet;
  return 'sheet' in change ? change.sheet : undefined;
}

/**
 * The protected sheets that a plan would write to, each as an issue. A plan that meets one is not applied at
 * all, so that nothing is half written.
 */
export function blockedSheets(changes: readonly Change[], { sheets, tables }: WorkbookSnapshot): Issue[] {
  const touched = new Set(changes.map(sheetOf));
  const placeOf = (sheet: string) => {
    const table = tables.find((one) => one.sheet === sheet)?.id;
    return table === undefined ? {} : { table };
  };
  return sheets.flatMap(({ name, protected: isProtected }) =>
    isProtected && touched.has(name) ? [issue('protectedSheet', placeOf(name), { sheet: name })] : [],
  );
}
