import { UNSURE } from '../../../src/embedded/formulas/quick/operand';
import { QuickCalculation } from '../../../src/embedded/formulas/quick/quickCalculation';
import { openExcel } from '../../../src/embedded/openExcel';

/** Computes formulas below a block of values; without the quick calculation, everything is the engine's. */
async function compute(
  values: readonly (readonly unknown[])[],
  formulas: readonly string[],
  isQuick = true,
): Promise<{ results: unknown[]; sure: number }> {
  const original = QuickCalculation.prototype.run;
  let sure = 0;
  const spy = jest.spyOn(QuickCalculation.prototype, 'run').mockImplementation(function (
    this: QuickCalculation,
  ) {
    const results = original.call(this);
    sure = results.filter(({ value }) => value !== UNSURE).length;
    return isQuick ? results : results.map((result) => ({ ...result, value: UNSURE }));
  });
  const { Excel } = await openExcel();
  const results = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const width = values[0]!.length;
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values.map((row) => [...row]);
    const range = sheet.getRangeByIndexes(0, width, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
  spy.mockRestore();
  return { results, sure };
}

/** The same numbers in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const VALUES = [0, 1, 2, -1, 0.5, 0.1, 0.3, 46_000, 46_100.5, 1e-9, 123_456_789.25, '', '', '', 'x', 'X', 'high', "'12", true, false, '=1/0', '=NA()', '=""', "'TRUE", 1e12]; // prettier-ignore
const CELLS = ['A1', 'B2', '$C$3', 'D4', 'A5', 'B$6', 'C7', 'D8', 'A3', 'B1'];
const CONSTANTS = ['0', '1', '2', '0.2', '46000', '""', '"x"', '"high"', 'TRUE', 'FALSE', '#N/A'];

/** A formula of every kind that is computed without the engine, put together by chance. */
function randomFormula(pick: (below: number) => number, depth: number): string {
  const one = <T>(from: readonly T[]): T => from[pick(from.length)]!;
  const part = (): string => randomFormula(pick, depth - 1);
  if (depth === 0) return pick(3) > 0 ? one(CELLS) : one(CONSTANTS);
  const kinds: (() => string)[] = [
    () => `(${part()}${one(['+', '-', '*', '/'])}${part()})`,
    () => `(${part()}${one(['=', '<>', '<', '>', '<=', '>='])}${part()})`,
    () => `(${part()}&${part()})`,
    () => `-${one(CELLS)}`,
    () => `IF(${part()},${part()},${part()})`,
    () => `IF(${part()},${part()})`,
    () => `IFERROR(${part()},${part()})`,
    () => `${one(['AND', 'OR'])}(${part()},${part()})`,
    () => `NOT(${part()})`,
    () => `ISNUMBER(${part()})`,
    () => `N(${part()})`,
    () => `COUNT(${one([...CELLS, 'A1:D8'])},${part()})`,
    () => `${one(['MAX', 'MIN'])}(${one([...CELLS, 'A1:B8'])},${part()})`,
    () => `INDEX($${one(['A', 'B'])}$1:$B$8,${part()})`.replace('$A$1:$B', '$A$1:$A'),
    () => `CHOOSE(${part()},${part()},"b",${part()})`,
    () => `WEEKDAY(${part()},2)`,
    () => `${one(['YEAR', 'MONTH', 'DAY', 'INT', 'ABS', 'LEN'])}(${part()})`,
    // The engine breaks down over dates that are very far away.
    () =>
      `DATE(${one(['1900', '2024', '2026'])},${one(['-1', '1', '2', '14', '1.5'])},${one(['-3', '0', '29', '60'])})`,
    () => `MOD(${part()},${part()})`,
    () => `ROUND(${part()},0)`,
    () => `SUM(${one([...CELLS, 'A1:B8'])},${part()})`,
    () => `ROWS(${one(['A1:A8', 'B2:D5'])})`,
    () => `${one(['LEFT', 'RIGHT'])}(${part()},${one(['0', '1', '2', part()])})`,
    () => `MATCH(${part()},${one(['$A$1:$A$8', 'B2:B7', 'A3:D3'])},0)`,
    () => `INDEX(${one(['B3:B3', 'A2:A6', '$C$1:$C$8'])},${part()})`,
    () => `${one(['LARGE', 'SMALL'])}(${one(['$A$1:$A$8', 'B2:B7', 'C5:D6'])},${part()})`,
    () =>
      `COUNTIF(${one(['$A$1:$A$8', 'B2:B7'])},${one(['">0"', '"<=1"', '"x"', '"<>1"', '""', part(), `"<"&${part()}`])})`,
    () => `COUNTIFS($A$1:$A$8,${one(['">0"', '"high"', part()])},C1:C8,${one(['"<2"', '"x"', part()])})`,
    () => `SUMIFS($B$1:$B$8,$A$1:$A$8,${one(['">0"', '"high"', part()])})`,
    () => `SUMIFS($B$1:$B$8,$A$1:$A$8,${one(['">0"', '"x"', part()])},C1:C8,${one(['"<2"', '"x"', part()])})`,
  ];
  return one(kinds)();
}

describe('formulas computed without the engine', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('answer as the engine does (%d)', async (seed) => {
    const pick = chance(seed * 7919);
    const values = Array.from({ length: 8 }, () => [0, 0, 0, 0].map(() => VALUES[pick(VALUES.length)]));
    const formulas = Array.from({ length: 250 }, () => `=${randomFormula(pick, 1 + pick(3))}`);
    const quick = await compute(values, formulas);
    const engine = await compute(values, formulas, false);
    const differing = formulas
      .map((formula, index) => ({ formula, quick: quick.results[index], engine: engine.results[index] }))
      .filter((pair) => !Object.is(pair.quick, pair.engine));
    expect(differing).toEqual([]);
    expect(quick.sure).toBeGreaterThan(30);
  });

  test('a running total in a long column, from top to bottom and from bottom to top', async () => {
    const values = Array.from({ length: 3000 }, (_value, row) => [row + 1]);
    const down = values.map((_value, row) => (row === 0 ? '=A1' : `=B${row}+A${row + 1}`));
    const up = values.map((_value, row) => (row === 2999 ? '=A3000' : `=B${row + 2}+A${row + 1}`));
    expect((await compute(values, down)).results[2999]).toBe(4_501_500);
    expect((await compute(values, up)).results[0]).toBe(4_501_500);
  });

  test('sums up to a day, whatever the order of the days', async () => {
    const values = [[3, 1], [1, 0], [4, 1], [2, 1], [2, 1]]; // prettier-ignore
    const formulas = ['<=', '<', '>', '>='].map((sign) => `=SUMIFS($B$1:$B$5,$A$1:$A$5,"${sign}"&A4)`);
    const { results, sure } = await compute(values, formulas);
    expect(results).toEqual([2, 0, 2, 4]);
    expect(sure).toBe(4);
  });

  test('formulas on circles are left to the engine, with those that need them', async () => {
    const circle = await compute([[1]], ['=B2+A1', '=B1+1', '=B3+A1', '=A1']);
    expect(circle.sure).toBe(1);
    expect(circle.results[3]).toBe(1);
  });

  test('an array that comes over a blank cell is seen by the formulas that read it', async () => {
    const { Excel } = await openExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('C1').formulas = [['=A3+1']];
      const range = sheet.getRange('C1');
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([[4]]);
  });

  test('a changed value reaches formulas of both kinds', async () => {
    const { Excel } = await openExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:D1').formulas = [[1, '=A1+1', '=SQRT(B1*2)', '=C1+B1']];
      const range = sheet.getRange('A1:D1');
      range.load('values');
      await context.sync();
      const before = range.values[0] as unknown[];
      sheet.getRange('A1').values = [[7]];
      range.load('values');
      await context.sync();
      const after = range.values[0] as unknown[];
      sheet.getRange('B1').formulas = [['=SQRT(4)']];
      range.load('values');
      await context.sync();
      return [before, after, range.values[0] as unknown[]];
    });
    expect(values).toEqual([
      [1, 2, 2, 4],
      [7, 8, 4, 12],
      [7, 2, 2, 4],
    ]);
  });
});
