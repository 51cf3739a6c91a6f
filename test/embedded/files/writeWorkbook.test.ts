import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../../src/embedded/files/readWorkbook';
import { writeWorkbook } from '../../../src/embedded/files/writeWorkbook';
import type { CellValue } from '../../../src/embedded/model/cell';
import { ERROR_CODES } from '../../../src/embedded/model/cell';
import { cellAt, putCell, storedCells } from '../../../src/embedded/model/cells';
import { restyle } from '../../../src/embedded/model/style';
import type { StylePatch } from '../../../src/embedded/model/style';
import { createWorkbook, type WorkbookModel } from '../../../src/embedded/model/workbook';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { comparable } from './roundTrip';
import { sampleWorkbook } from './sampleWorkbook';

async function savedAndRead(value: CellValue, patch: StylePatch = {}) {
  const workbook = createWorkbook();
  putCell(workbook.sheets[0]!.cells, 3, 2, { value, style: restyle(undefined, patch) });
  const read = await readWorkbook(await writeWorkbook(workbook));
  return cellAt(read.sheets[0]!.cells, 3, 2);
}

describe('a workbook saved and read back', () => {
  test('is the same workbook', async () => {
    const workbook = sampleWorkbook();
    const read = await readWorkbook(await writeWorkbook(workbook));
    expect(comparable(read)).toEqual(comparable(workbook));
  });

  test('gives the same bytes when saved again, and so does a read without a change', async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    expect(await writeWorkbook(sampleWorkbook())).toEqual(bytes);
    expect(await writeWorkbook(await readWorkbook(bytes))).toEqual(bytes);
  });

  test('keeps every text', async () => {
    const texts = [
      ' lead',
      'trail ',
      'a\nb',
      'a\r\nb',
      '\t',
      '😀准',
      '_x000D_',
      'x_x0041_y',
      'a\u0001b',
      '=1+1',
      '007',
      '1.10',
      'TRUE',
      '\ud800',
    ];
    for (const text of texts) expect((await savedAndRead(text))?.value).toBe(text);
  });

  test('keeps values of every kind', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constantFrom(...ERROR_CODES).map((error) => ({ error })),
    );
    await fc.assert(
      fc.asyncProperty(value, async (expected) => {
        expect((await savedAndRead(expected))?.value).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps styles', async () => {
    const color = fc
      .integer({ min: 0, max: 0xffffff })
      .map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`);
    const patch = fc.record({
      numberFormat: fc.constantFrom('General', '@', '0.0%', 'yyyy-mm-dd', '#,##0.0,"万"', 'm/d/yyyy'),
      font: fc.record({
        name: fc.constantFrom('Calibri', '微软雅黑'),
        size: fc.integer({ min: 1, max: 40 }),
        bold: fc.boolean(),
        italic: fc.boolean(),
        strikethrough: fc.boolean(),
        underline: fc.constantFrom('None' as const, 'Single' as const, 'DoubleAccountant' as const),
        color,
      }),
      fill: fc.oneof(
        fc.constant({}),
        color.map((solid) => ({ pattern: 'Solid' as const, color: solid })),
        fc.record({ pattern: fc.constant('LightUp' as const), color, patternColor: color }),
      ),
      borders: fc.record(
        {
          top: color.map((line) => ({ style: 'Dash' as const, weight: 'Medium' as const, color: line })),
          diagonalUp: color.map((line) => ({
            style: 'Continuous' as const,
            weight: 'Hairline' as const,
            color: line,
          })),
        },
        { requiredKeys: [] },
      ),
      horizontal: fc.constantFrom('General' as const, 'Right' as const, 'CenterAcrossSelection' as const),
      vertical: fc.constantFrom('Top' as const, 'Bottom' as const),
      wrapText: fc.boolean(),
      indent: fc.integer({ min: 0, max: 15 }),
      rotation: fc.constantFrom(0, 45, -90, 180),
      locked: fc.boolean(),
      isTextPrefixed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(patch, async (given) => {
        expect((await savedAndRead('x', given))?.style ?? restyle(undefined, {})).toEqual(
          restyle(undefined, given),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('is read alike by another library', async () => {
    const read = await readXlsx(await writeWorkbook(sampleWorkbook()));
    const [sheet] = read.sheets;
    expect(sheet?.name).toBe('任务 & tasks');
    expect(sheet?.rows[7]?.[0]).toBe(6);
    expect(sheet?.tables?.[0]?.name).toBe('PL_Tasks');
    // Rules on time periods are the one kind that it does not read.
    expect(sheet?.conditionalRules?.length).toBe(7);
    expect(sheet?.dataValidations?.length).toBe(2);
  });

  test('is the same at 10,000 rows, and after a change', async () => {
    const workbook = createWorkbook();
    const style = restyle(undefined, { numberFormat: 'yyyy-mm-dd' });
    for (let row = 0; row < 10_000; row++) {
      for (let column = 0; column < 20; column++) {
        const isText = column % 3 === 0;
        putCell(
          workbook.sheets[0]!.cells,
          row,
          column,
          isText ? { value: `t${row}` } : { value: row * column, style },
        );
      }
      putCell(workbook.sheets[0]!.cells, row, 20, { value: row, formula: `=A${row + 1}+B${row + 1}` });
    }
    const read = await readWorkbook(await writeWorkbook(workbook));
    putCell(read.sheets[0]!.cells, 5000, 3, { value: 'changed' });
    const again = await readWorkbook(await writeWorkbook(read));
    const valuesOf = (model: WorkbookModel, row: number): unknown[] =>
      [...storedCells(model.sheets[0]!.cells, { row, column: 0, rowCount: 1, columnCount: 21 })].map(
        ([, , { value, formula }]) => formula ?? value,
      );
    expect(again.sheets[0]!.cells.size).toBe(10_000);
    for (const row of [0, 4999, 9999]) expect(valuesOf(again, row)).toEqual(valuesOf(workbook, row));
    expect(valuesOf(again, 5000)).toEqual(valuesOf(workbook, 5000).with(3, 'changed'));
  });
});

describeWhere(soffice, 'LibreOffice', 'LibreOffice', () => {
  test('opens the file and computes the same values', async () => {
    const workbook = sampleWorkbook();
    const computed = await readWorkbook(await recalculate(await writeWorkbook(workbook)));
    const values = (row: number, column: number) => cellAt(computed.sheets[0]!.cells, row, column)?.value;
    expect([values(2, 3), values(5, 3), values(7, 0), values(8, 0)]).toEqual([
      92562,
      185126,
      6,
      { error: '#DIV/0!' },
    ]);
    expect(computed.sheets[0]!.tables[0]?.name).toBe('PL_Tasks');
    expect(computed.sheets[0]!.conditionalFormats.length).toBeGreaterThanOrEqual(6);
  });
});
