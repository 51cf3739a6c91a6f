import { refreshProject } from '../../src/commands/refreshProject';
import { workbookQuery } from '../../src/commands/workbookQuery';
import type { ExcelClient } from '../../src/embedded/client/connect';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Typed } from './userEdits';

async function everyCell({ Excel }: ExcelClient): Promise<{ texts: string; twice: unknown[] }> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('values'));
    const twice = context.workbook.tables.getItem('PL_Tasks').columns.getItem('Twice').getDataBodyRange();
    twice.load('formulas');
    await context.sync();
    return { texts: JSON.stringify(ranges.map(({ values }) => values)), twice: twice.formulas.flat() };
  });
}

/**
 * What must hold after a refresh, as a list of what does not: nothing typed is lost, the user's formulas stand,
 * IDs are unique, and planning again finds nothing to do.
 */
export async function brokenInvariants(client: ExcelClient, typed: Typed): Promise<string[]> {
  const { texts, twice } = await everyCell(client);
  const snapshot = await client.Excel.run((context) => readWorkbook(context, workbookQuery));
  const tasks = snapshot.tables.find(({ id }) => id === 'tasks')!;
  const ids = tasks.values.map((row) => row[tasks.headers.indexOf('ID')]).filter((id) => id !== '');
  const again = refreshProject.plan(snapshot, {});
  return [
    ...[...typed.tokens].filter((token) => !texts.includes(token)).map((token) => `lost: ${token}`),
    ...(new Set(ids).size === ids.length || again.blocked ? [] : [`IDs twice: ${ids.join(', ')}`]),
    ...(twice.every((formula) => String(formula).startsWith('=')) ? [] : ['a formula of the user is gone']),
    ...(again.changes.length === 0 ? [] : [`not at rest: ${JSON.stringify(again.changes).slice(0, 300)}`]),
  ];
}
