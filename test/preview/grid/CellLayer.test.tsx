import { render } from '@testing-library/react';
import { openExcel } from '../../../src/embedded/openExcel';
import { CellLayer } from '../../../src/preview/grid/CellLayer';
import { measureGrid } from '../../../src/preview/grid/gridGeometry';

test('a number has the room of all columns that its cell is merged of', async () => {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const address of ['A1', 'A2:C2']) {
      const range = sheet.getRange(address);
      range.getCell(0, 0).values = [[46_279]];
      range.numberFormat = [['yyyy-mm-dd']];
      range.format.horizontalAlignment = 'Right';
    }
    sheet.getRange('A2:C2').merge();
    sheet.getRange('A:C').format.columnWidth = 30;
    await context.sync();
  });
  const [sheet] = excel.workbook.sheets;
  const { container } = render(
    <CellLayer
      sheet={sheet}
      geometry={measureGrid(sheet, 2, 3)}
      rows={[0, 1]}
      columns={[0, 1, 2]}
      lookOf={() => undefined}
    />,
  );
  const shown = [...container.querySelectorAll('[data-cell] .text')].map(({ textContent }) => textContent);
  expect(shown).toEqual([expect.stringMatching(/^#+$/), '2026-09-14']);
});
