import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/embedded/files/readWorkbook';
import { isError } from '../../../src/embedded/model/cell';
import type { CellValue } from '../../../src/embedded/model/cell';
import { cellAt } from '../../../src/embedded/model/cells';
import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';

type Shown = string | number | boolean;
type Case = readonly [formula: string, value: Shown | readonly (readonly Shown[])[]];

/** Formulas over the cells A1:G6 and what Excel shows; `modern` ones are younger than LibreOffice 7. */
const { cells, classic, modern } = JSON.parse(readFileSync(join(__dirname, 'formulaCases.json'), 'utf8')) as {
  cells: Shown[][];
  classic: Case[];
  modern: Case[];
};

/** Rows between formulas, for results of several rows. */
const STEP = 12;
const FIRST = 20;

async function written(cases: readonly Case[]): Promise<OpenedExcel> {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:G6').values = cells;
    await context.sync();
    cases.forEach(([formula], index) => {
      sheet.getRange(`J${FIRST + index * STEP}`).formulas = [[formula]];
    });
    await context.sync();
  });
  return opened;
}

const shown = (value: CellValue | undefined): Shown => {
  if (value === undefined || value === null) return '';
  return isError(value) ? value.error : value;
};

function isClose(one: Shown, other: Shown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

describe('formulas', () => {
  test('show what Excel shows, whole arrays included', async () => {
    const all = [...classic, ...modern];
    const opened = await written(all);
    const wrong = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = all.map(([, value], index) => {
        const rows = Array.isArray(value) ? value.length : 1;
        const columns = Array.isArray(value) ? (value[0] as readonly Shown[]).length : 1;
        return sheet.getRangeByIndexes(FIRST - 1 + index * STEP, 9, rows, columns).load('values');
      });
      await context.sync();
      return all.flatMap(([formula, value], index) => {
        const wanted = (Array.isArray(value) ? value : [[value]]) as Shown[][];
        const { values } = ranges[index]!;
        const isRight = wanted.every((row, r) =>
          row.every((each, c) => isClose(values[r]![c] as Shown, each)),
        );
        return isRight ? [] : [{ formula, values, wanted }];
      });
    });
    expect(wrong).toEqual([]);
  });
});

/** Where LibreOffice counts otherwise than Excel: it takes booleans for numbers, and does not have the youngest functions. */
const LIBREOFFICE_DIFFERS = [
  /^=(COUNT|SUM)\((E1:E6|1:1)\)$/,
  /F1:F6/,
  /G1:G6\)$/,
  /E1:E6,A1:A6/,
  /^=(1=1|"a"="A"|"a"<"b"|1<"a"|TRUE>"z"|A7=0|A7=""|A1:A3>2|--TRUE)$/,
  /^=CONCAT\(B1:B3,1,TRUE\)$/,
  /^=SUM\(TRUE/,
  /TEXTBEFORE|TEXTAFTER|TEXTSPLIT|UNIQUE/,
];

describeWhere(soffice, 'LibreOffice', 'LibreOffice', () => {
  test('computes the same', async () => {
    const cases = classic.filter(
      ([formula]) => !LIBREOFFICE_DIFFERS.some((pattern) => pattern.test(formula)),
    );
    const parts = unzipSync(await (await written(cases)).save());
    const path = Object.keys(parts).find((name) => /worksheets\/sheet1\.xml$/.test(name))!;
    // Formulas of arrays are such in LibreOffice only when they are entered as arrays.
    const arrays = strFromU8(parts[path]!).replace(
      /<c r="(J\d+)"[^>]*><f[^>]*>([^<]*)<\/f>/g,
      (_cell, address: string, formula: string) =>
        `<c r="${address}"><f t="array" ref="${address}">${formula}</f>`,
    );
    const file = await recalculate(zipSync({ ...parts, [path]: strToU8(arrays) }));
    const sheet = (await readWorkbook(file)).sheets[0]!;
    const wrong = cases.flatMap(([formula, value], index) => {
      const wanted = (Array.isArray(value) ? value[0]![0] : value) as Shown;
      const theirs = shown(cellAt(sheet.cells, FIRST - 1 + index * STEP, 9)?.value);
      const isRight = Math.abs(Number(theirs) - Number(wanted)) <= 1e-7 * Math.abs(Number(wanted));
      return isRight || theirs === wanted ? [] : [{ formula, theirs, wanted }];
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});
