import { conditionalLooks } from '../../../src/embedded/formulas/conditionalLooks';
import type { ConditionalLook } from '../../../src/embedded/model/conditionalFormatEvaluation';
import { openExcel } from '../../../src/embedded/openExcel';

/** What conditional formats make of A1:A5, which hold some values. */
async function looksOf(
  values: readonly unknown[],
  add: (formats: Excel.ConditionalFormatCollection, sheet: Excel.Worksheet) => void,
): Promise<(ConditionalLook | undefined)[]> {
  const { Excel, workbook, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1').getResizedRange(values.length - 1, 0);
    range.values = values.map((value) => [value]) as never;
    add(range.conditionalFormats, sheet);
    await context.sync();
  });
  const area = { row: 0, column: 0, rowCount: values.length, columnCount: 1 };
  const looks = conditionalLooks(workbook.sheets[0]!, area, host.calculator, 46279);
  return values.map((_value, row) => looks.get(`${row},0`));
}

function fills(looks: readonly (ConditionalLook | undefined)[]): (string | undefined)[] {
  return looks.map((look) => look?.style.fill?.color);
}

describe('conditionalLooks', () => {
  it('computes formulas relative to the first cell', async () => {
    const looks = await looksOf([1, 5, 3], (formats, sheet) => {
      sheet.getRange('B1:B3').values = [[2], [2], [2]];
      const format = formats.add('Custom');
      format.custom.rule.formula = '=$A1>B1';
      format.custom.format.fill.color = '#00FF00';
    });
    expect(fills(looks)).toEqual([undefined, '#00FF00', '#00FF00']);
  });

  it('computes formulas of arrays and of relative places in texts', async () => {
    const looks = await looksOf([1, 5, 3], (formats, sheet) => {
      sheet.getRange('B1:B3').values = [[2], [2], [2]];
      const more = formats.add('Custom');
      more.custom.rule.formula = '=A1>INDIRECT("RC[1]",FALSE)';
      more.custom.format.fill.color = '#00FF00';
      const most = formats.add('Custom');
      most.custom.rule.formula = '=SUMPRODUCT(--($A$1:$A$3>A1))=0';
      most.custom.format.font.bold = true;
    });
    expect(fills(looks)).toEqual([undefined, '#00FF00', '#00FF00']);
    expect(looks.map((look) => look?.style.font?.bold)).toEqual([undefined, true, undefined]);
  });

  it('compares values with formulas and texts', async () => {
    const looks = await looksOf([1, 5, 'Delayed'], (formats) => {
      const value = formats.add('CellValue');
      value.cellValue.rule = { formula1: '=2+2', operator: 'GreaterThan' };
      value.cellValue.format.fill.color = '#FF0000';
      const text = formats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'delay' };
      text.textComparison.format.font.bold = true;
    });
    expect(looks.map((look) => [look?.style.fill?.color, look?.style.font?.bold])).toEqual([
      [undefined, undefined],
      ['#FF0000', undefined],
      // A text is greater than every number.
      ['#FF0000', true],
    ]);
  });

  it('lets the stronger format win, and stop the others', async () => {
    const looks = await looksOf([1, 2], (formats) => {
      const weak = formats.add('Custom');
      weak.custom.rule.formula = '=TRUE';
      weak.custom.format.fill.color = '#0000FF';
      weak.custom.format.font.bold = true;
      const strong = formats.add('Custom');
      strong.custom.rule.formula = '=A1=2';
      strong.custom.format.fill.color = '#FF0000';
      strong.stopIfTrue = true;
    });
    expect(looks.map((look) => [look?.style.fill?.color, look?.style.font?.bold])).toEqual([
      ['#0000FF', true],
      ['#FF0000', undefined],
    ]);
  });

  it('draws bars, scales and icons', async () => {
    const bars = await looksOf([0, 5, 10], (formats) => void formats.add('DataBar'));
    expect(bars.map((look) => look?.bar?.end)).toEqual([0, 0.5, 1]);
    const both = await looksOf([-10, 10], (formats) => void formats.add('DataBar'));
    expect(both.map((look) => [look?.bar?.start, look?.bar?.end, look?.bar?.axis])).toEqual([
      [0, 0.5, 0.5],
      [0.5, 1, 0.5],
    ]);
    const scale = await looksOf([0, 50, 100], (formats) => {
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#000000' },
        maximum: { type: 'HighestValue', color: '#FFFFFF' },
      };
    });
    expect(fills(scale)).toEqual(['#000000', '#808080', '#FFFFFF']);
    const icons = await looksOf([1, 2, 3, 'x'], (formats) => {
      formats.add('IconSet').iconSet.showIconOnly = true;
    });
    expect(icons.map((look) => look?.icon?.index)).toEqual([0, 1, 2, undefined]);
    expect(icons[0]?.showsValue).toBe(false);
  });

  it.each<[Excel.ConditionalFormatPresetCriterion | string, readonly unknown[], boolean[]]>([
    ['DuplicateValues', ['a', 'A', 'b'], [true, true, false]],
    ['UniqueValues', ['a', 'A', 'b'], [false, false, true]],
    ['AboveAverage', [1, 2, 6], [false, false, true]],
    ['Blanks', [1, '', 3], [false, true, false]],
    ['Errors', ['=1/0', 1, 2], [true, false, false]],
    ['ThisMonth', [46279, 46200, 46270], [true, false, true]],
  ])('knows %s', async (criterion, values, expected) => {
    const looks = await looksOf(values, (formats) => {
      const { preset } = formats.add('PresetCriteria');
      preset.rule = { criterion: criterion as Excel.ConditionalFormatPresetCriterion };
      preset.format.fill.color = '#FF0000';
    });
    expect(looks.map((look) => look !== undefined)).toEqual(expected);
  });

  it('ranks', async () => {
    const looks = await looksOf([3, 1, 2], (formats) => {
      const { topBottom } = formats.add('TopBottom');
      topBottom.rule = { rank: 1, type: 'BottomItems' };
      topBottom.format.fill.color = '#FF0000';
    });
    expect(fills(looks)).toEqual([undefined, '#FF0000', undefined]);
  });
});
