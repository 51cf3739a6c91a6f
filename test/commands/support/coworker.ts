import type { OpenedExcel } from '../../../src/embedded/openExcel';

/** Another person's add-in on the same workbook. */
export async function coworker(excel: OpenedExcel): Promise<OpenedExcel> {
  return { ...excel, ...(await excel.client()) };
}
