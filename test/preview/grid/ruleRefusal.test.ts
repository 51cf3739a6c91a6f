import { activeSheet } from '../../../src/embedded/model/workbook';
import { openExcel } from '../../../src/embedded/openExcel';
import { ruleRefusal } from '../../../src/preview/grid/ruleRefusal';

/** What cell A1 says to a text under a rule. */
async function refusal(
  rule: Excel.DataValidationRule,
  style: 'Stop' | 'Warning',
  text: string,
): Promise<string | undefined> {
  const { Excel, workbook } = await openExcel();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    dataValidation.rule = rule;
    dataValidation.errorAlert = { showAlert: true, style, title: 'No', message: 'not this' };
    await context.sync();
  });
  return ruleRefusal(workbook, activeSheet(workbook), 0, 0, text);
}

const list = { list: { inCellDropDown: true, source: 'Green,Red' } };
const percent = { decimal: { operator: 'Between' as const, formula1: 0, formula2: 1 } };

describe('ruleRefusal', () => {
  test.each([
    ['a word of the list', list, 'Red', undefined],
    ['another word', list, 'Blue', 'No · not this'],
    ['a blank', list, '', undefined],
    ['a formula', list, '=A2', undefined],
    ['a share as a percentage', percent, '50%', undefined],
    ['a share above one', percent, '150%', 'No · not this'],
    ['a word for a number', percent, 'half', 'No · not this'],
  ])('%s', async (_what, rule, text, said) => {
    await expect(refusal(rule, 'Stop', text)).resolves.toBe(said);
  });

  test('a rule that only warns lets everything pass', async () => {
    await expect(refusal(list, 'Warning', 'Blue')).resolves.toBeUndefined();
  });
});
