import { recordProgress } from '../../src/commands/recordProgress';
import { columnOf, openProject, refresh, snapshotOf, start, tableOf } from './support/project';

async function cellOf(excel: Awaited<ReturnType<typeof openProject>>, name: string) {
  return (await snapshotOf(excel)).cells.find((cell) => cell.name === name)?.value;
}

test('the figures of a status date are kept once, as the form shows them', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await recordProgress.run(excel.Excel, undefined);
  await recordProgress.run(excel.Excel, undefined);
  expect((await tableOf(excel, 'history')).values).toHaveLength(1);
  for (const [column, name] of [
    ['bac', 'PL_BAC'],
    ['pv', 'PL_PV'],
    ['ev', 'PL_EV'],
    ['ac', 'PL_AC'],
    ['spi', 'PL_SPI'],
    ['cpi', 'PL_CPI'],
    ['eac', 'PL_EAC'],
    ['es', 'PL_ES'],
    ['spiT', 'PL_SPIt'],
  ]) {
    const [kept] = await columnOf(excel, 'history', column);
    expect([column, kept]).toEqual([column, expect.any(Number)]);
    expect(Number(kept)).toBeCloseTo(Number(await cellOf(excel, name)), 2);
  }
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('another status date is another row; a plain refresh records nothing', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await recordProgress.run(excel.Excel, undefined);
  await refresh(excel, start + 70);
  expect((await tableOf(excel, 'history')).values).toHaveLength(1);
  await recordProgress.run(excel.Excel, undefined);
  expect((await columnOf(excel, 'history', 'date')).map(Number)).toEqual([expect.any(Number), start + 70]);
});
