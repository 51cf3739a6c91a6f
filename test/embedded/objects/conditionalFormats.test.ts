import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';

async function onRange<T>(
  opened: OpenedExcel,
  batch: (context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  return opened.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    return batch(context, sheet.getRange('B2:D5'), sheet);
  });
}

describe('conditionalFormats', () => {
  it('adds every kind, the newest first, and reads each back', async () => {
    await onRange(await openExcel(), async (context, range) => {
      const formats = range.conditionalFormats;
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=B2>$A$1';
      custom.custom.format.font.color = 'green';
      const value = formats.add('CellValue');
      value.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      value.cellValue.format.fill.color = 'red';
      const text = formats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'Delayed' };
      const top = formats.add('TopBottom');
      top.topBottom.rule = { rank: 1, type: 'TopItems' };
      const preset = formats.add('PresetCriteria');
      preset.preset.rule = { criterion: 'OneStdDevAboveAverage' };
      const scale = formats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { formula: undefined, type: 'LowestValue', color: 'blue' },
        midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
        maximum: { formula: undefined, type: 'HighestValue', color: 'red' },
      };
      const bar = formats.add('DataBar');
      bar.dataBar.barDirection = 'LeftToRight';
      const icons = formats.add('IconSet');
      icons.iconSet.style = 'ThreeTriangles';
      icons.iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=1000' },
      ];
      await context.sync();
      formats.load('items/type,items/priority');
      custom.custom.rule.load('formula,formulaR1C1');
      custom.custom.format.font.load('color,bold');
      value.cellValue.load('rule');
      scale.colorScale.load('criteria,threeColorScale');
      icons.iconSet.load('style,criteria');
      bar.dataBar.load('barDirection');
      bar.dataBar.positiveFormat.load('fillColor');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['IconSet', 0],
        ['DataBar', 1],
        ['ColorScale', 2],
        ['PresetCriteria', 3],
        ['TopBottom', 4],
        ['ContainsText', 5],
        ['CellValue', 6],
        ['Custom', 7],
      ]);
      expect(custom.custom.rule.formulaR1C1).toBe('=RC>R1C1');
      expect(custom.custom.format.font.color).toBe('#008000');
      expect(value.cellValue.rule).toEqual({ formula1: '=0', operator: 'LessThan' });
      expect(scale.colorScale.threeColorScale).toBe(true);
      expect(scale.colorScale.criteria.minimum.color).toBe('#0000FF');
      expect(icons.iconSet.criteria[2]).toMatchObject({ type: 'Number', formula: '=1000' });
      expect(bar.dataBar.barDirection).toBe('LeftToRight');
    });
  });

  it('answers null objects for other kinds, and ItemNotFound without', async () => {
    const opened = await openExcel();
    await onRange(opened, async (context, range) => {
      const format = range.conditionalFormats.add('Custom');
      const other = format.dataBarOrNullObject.load('barDirection');
      await context.sync();
      expect(other.isNullObject).toBe(true);
    });
    const wrong = onRange(opened, async (context, range) => {
      range.conditionalFormats.getItemAt(0).cellValue.load('rule');
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('moves priorities, stops, deletes and clears', async () => {
    await onRange(await openExcel(), async (context, range, sheet) => {
      const formats = range.conditionalFormats;
      const first = formats.add('Custom');
      formats.add('CellValue');
      first.priority = 0;
      first.stopIfTrue = true;
      first.load('priority,stopIfTrue,id');
      const where = first.getRange().load('address');
      await context.sync();
      expect([first.priority, first.stopIfTrue]).toEqual([0, true]);
      expect(where.address).toBe('Sheet1!B2:D5');
      formats.getItem(first.id).delete();
      const left = formats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
      sheet.getRange('B2:D3').conditionalFormats.clearAll();
      const rest = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
      await context.sync();
      expect(rest.address).toBe('Sheet1!B4:D5');
    });
  });
});
