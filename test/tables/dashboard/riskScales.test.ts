import { changeSettings } from '../../../src/commands/changeSettings';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import type { CellValue } from '../../../src/tables/tableContent';
import { openProject, refresh, type } from '../../commands/support/project';
import { dashboardCells, differences } from '../../support/dashboardCells';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';

/** Probability and impact of the first risks, and in which row and column of the map each stands, from the top left. */
type Placed = readonly (readonly [probability: CellValue, impact: CellValue, row: number, column: number])[];

const scales: readonly (readonly [scale: string, risks: Placed])[] = [
  ['3x3', [[3, 3, 0, 2], ['High', 'Low', 0, 0], [1, 2, 2, 1], ['Low', 2, 2, 1]]], // prettier-ignore
  ['pmbok', [[0.9, 0.8, 0, 4], [0.1, 0.05, 4, 0], [0.5, 0.2, 2, 2], [0.5, 0.2, 2, 2]]], // prettier-ignore
];

async function project(scale: string, risks: Placed): Promise<OpenedExcel> {
  const excel = await openProject({ pack: 'cross-department' });
  await changeSettings.run(excel.Excel, { fields: { riskScale: scale } });
  for (const [row, [probability, impact]] of risks.entries()) {
    await type(excel, 'risks', row, 'probability', probability);
    await type(excel, 'risks', row, 'impact', impact);
    await type(excel, 'risks', row, 'status', 'Open');
  }
  await refresh(excel);
  return excel;
}

async function expectPlaced(excel: OpenedExcel, risks: Placed): Promise<void> {
  const cells = await dashboardCells(excel, 'Dashboard');
  expect(differences(cells)).toEqual([]);
  const shown = (row: number, column: number) =>
    cells.find(({ where }) => where === `heat.impact${column} ${row}`)?.shown;
  for (const [, , row, column] of risks) {
    const together = risks.filter(
      ([, , otherRow, otherColumn]) => otherRow === row && otherColumn === column,
    );
    expect(shown(row, column)).toBeGreaterThanOrEqual(together.length);
  }
}

describe.each(scales)('the heat map on the scale %s', (scale, risks) => {
  test('has every open risk in its place', async () => {
    await expectPlaced(await project(scale, risks), risks);
  });
});

test('open risks that stand in no cell of the map are told beside it', async () => {
  const placed = [['', '', 0, 0], [4.5, 5, 0, 0], [5, 5, 0, 4]] as const; // prettier-ignore
  const before = await dashboardCells(await project('5x5', []), 'Dashboard');
  const excel = await project('5x5', placed);
  await type(excel, 'risks', 2, 'description', '');
  const cells = await dashboardCells(excel, 'Dashboard');
  expect(differences(cells)).toEqual([]);
  const note = (from: typeof cells) =>
    from.find(({ shown }) => String(shown).startsWith('Open risks'))?.shown;
  expect(note(before)).not.toContain('not rated');
  expect(note(cells)).toMatch(/, not rated: 2\.$/);
  const inMap = cells.flatMap(({ where, shown }) => (/^heat\.impact/.test(where) ? [Number(shown)] : []));
  const open = Number(/^Open risks: (\d+)/.exec(String(note(cells)))![1]);
  expect(inMap.reduce((sum, one) => sum + one, 0)).toBe(open - 2);
});

describeWhere(soffice, 'LibreOffice', 'and in LibreOffice', () => {
  it.each(scales)('on the scale %s', async (scale, risks) => {
    const excel = await project(scale, risks);
    await expectPlaced(await openExcel(await recalculate(await excel.save())), risks);
  });
});
