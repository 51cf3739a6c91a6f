import type { ExcelHost } from '../excel/host';
import type { Issue } from '../project/issue';
import type { Day } from '../project/values/day';
import { workbookContent } from '../workbook/create/workbookContent';
import { readStructure } from '../workbook/refresh/structure';
import { findRepairs } from '../workbook/repair/findRepairs';
import { repairText } from '../workbook/repair/repairText';
import { readFor } from './readFor';
import { repairProject } from './repairProject';

/** Something that may be repaired, in the workbook's language. */
export interface OfferedRepair {
  readonly id: string;
  /** What is wrong, where, and what would be done. */
  readonly text: string;
  /** Something typed would be replaced: it is offered, but not chosen beforehand. */
  readonly replacesTyped: boolean;
}

/** What a repair could do now, and what only wants to be known. */
export interface RepairOffer {
  readonly items: readonly OfferedRepair[];
  readonly notes: readonly Issue[];
}

/** Lists what a repair could do; two round trips to read, nothing is written. */
export async function listRepairs(host: ExcelHost, today: Day): Promise<RepairOffer> {
  const { snapshot, present } = await host.run((context) => readFor(context, repairProject, { today }));
  if (snapshot.tables.length === 0) return { items: [], notes: [] };
  const { language } = readStructure(snapshot);
  const { items, notes } = findRepairs(snapshot, workbookContent(snapshot, { today }), present);
  return {
    items: items.map((item) => ({
      id: item.id,
      text: repairText(item, language),
      replacesTyped: item.replacesTyped === true,
    })),
    notes,
  };
}
