import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { activeSheet } from '../../../src/embedded/model/workbook';
import {
  areaAsText,
  clearArea,
  editableText,
  pasteRows,
  textAsRows,
  typeText,
} from '../../../src/preview/grid/gridEdits';

let excel: OpenedExcel;
const sheet = () => activeSheet(excel.workbook);
const valueOf = (row: number, column: number) => sheet().cells.get(row)?.get(column)?.value ?? null;

beforeEach(async () => {
  excel = await openExcel();
});

describe('gridEdits', () => {
  test('typing does what it does in Excel: numbers, dates, formulas', () => {
    expect(typeText(excel, sheet(), 0, 0, '1.10')).toBeUndefined();
    typeText(excel, sheet(), 1, 0, '2026-09-14');
    typeText(excel, sheet(), 2, 0, '=A1*2');
    expect([valueOf(0, 0), valueOf(1, 0), valueOf(2, 0)]).toEqual([1.1, 46279, 2.2]);
  });

  test('the editor shows what one would type again', () => {
    for (const [row, text] of ['2026-09-14', '50%', '=1+1', 'TRUE', 'plain'].entries()) {
      typeText(excel, sheet(), row, 0, text);
      expect(editableText(sheet(), row, 0)).toBe(text);
    }
    expect(editableText(sheet(), 50, 50)).toBe('');
  });

  test('what is copied can be pasted, with line ends and quotes inside cells', () => {
    const rows = [
      ['a', 'b\n"c"'],
      ['', 'd\te'],
    ];
    pasteRows(excel, sheet(), 0, 0, rows);
    const text = areaAsText(sheet(), { row: 0, column: 0, rowCount: 2, columnCount: 2 });
    expect(textAsRows(text)).toEqual(rows);
  });

  test('a last line end makes no further row', () => {
    expect(textAsRows('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(textAsRows('x')).toEqual([['x']]);
  });

  test('clearing takes the content and leaves the look', () => {
    typeText(excel, sheet(), 0, 0, '50%');
    clearArea(excel, sheet(), { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    expect(valueOf(0, 0)).toBeNull();
    typeText(excel, sheet(), 0, 0, '0.25');
    expect(areaAsText(sheet(), { row: 0, column: 0, rowCount: 1, columnCount: 1 })).toContain('%');
  });

  test('a protected sheet refuses, and the host says why', async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(typeText(excel, sheet(), 0, 0, 'x')).toContain('protected');
    expect(valueOf(0, 0)).toBeNull();
  });
});
