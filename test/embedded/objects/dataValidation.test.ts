import { openExcel } from '../../../src/embedded/openExcel';

describe('dataValidation', () => {
  it('keeps rules, prompts and alerts', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:B5');
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      range.dataValidation.prompt = {
        message: 'Please enter a positive number.',
        showPrompt: true,
        title: 'Positive only',
      };
      range.dataValidation.errorAlert = { message: 'No.', showAlert: true, style: 'Stop', title: 'Negative' };
      range.dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks,valid');
      await context.sync();
      expect(range.dataValidation.rule).toEqual({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
      expect(range.dataValidation.type).toBe('WholeNumber');
      expect(range.dataValidation.prompt.title).toBe('Positive only');
      expect(range.dataValidation.errorAlert.style).toBe('Stop');
      expect(range.dataValidation.valid).toBe(true);
      range.dataValidation.clear();
      range.dataValidation.load('type,rule');
      await context.sync();
      expect(range.dataValidation.type).toBe('None');
      expect(range.dataValidation.rule).toEqual({});
    });
  });

  it('takes lists from texts, ranges and formulas', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('E1:E2').values = [['yes'], ['no']];
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('E1:E2') } };
      cell.values = [['YES']];
      cell.dataValidation.load('rule,valid');
      await context.sync();
      expect(cell.dataValidation.rule.list!.source).toBe('=$E$1:$E$2');
      expect(cell.dataValidation.valid).toBe(true);
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'a, b' } };
      cell.dataValidation.load('valid');
      await context.sync();
      expect(cell.dataValidation.valid).toBe(false);
    });
  });

  it('refuses lists above 255 characters and bounds that are missing', async () => {
    const { Excel } = await openExcel();
    const setting = (rule: Excel.DataValidationRule): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').dataValidation.rule = rule;
        await context.sync();
      });
    const long = 'x'.repeat(256);
    await expect(setting({ list: { inCellDropDown: true, source: long } })).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    const open = { wholeNumber: { formula1: 1, operator: 'Between' as const } };
    await expect(setting(open)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('finds invalid cells by comparing and by formulas', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        [5, 5],
        [-1, 7],
        [8, 8],
      ];
      sheet.getRange('A1:A3').dataValidation.rule = {
        decimal: { formula1: 0, formula2: '=$B$3', operator: 'Between' },
      };
      sheet.getRange('B1:B3').dataValidation.rule = { custom: { formula: '=B1=A1' } };
      const range = sheet.getRange('A1:B3');
      const invalid = range.dataValidation.getInvalidCells().load('address');
      range.dataValidation.load('valid,type');
      const fine = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      expect(invalid.address).toBe('Sheet1!A2,Sheet1!B2');
      expect(range.dataValidation.valid).toBeNull();
      expect(fine.isNullObject).toBe(true);
    });
  });

  it('tells mixed rules apart', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=TRUE' } };
      const both = sheet.getRange('A1:A2').dataValidation.load('type,rule');
      const some = sheet.getRange('A1:A3').dataValidation.load('type');
      await context.sync();
      expect(both.type).toBe('MixedCriteria');
      expect(both.rule).toBeNull();
      expect(some.type).toBe('Inconsistent');
    });
  });
});
