import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { moneyFormula, moneyText, signedMoneyFormula, signedMoneyText } from '../../src/tables/shownMoney';
import { languages, type Language } from '../../src/words/language';
import { moneyFormats } from '../../src/words/moneyUnits';
import { recalculate } from '../support/libreOffice';
import { describeWhere, soffice } from '../support/tools';

const amounts = [0, 9500, 10_000, 99_999, 123_450, 1_234_500, 99_994_000, 100_000_000, 1_234_567_890];

const signed = [1_234_500, 9500, 0, -9500, -1_234_500];
/** What is left of a sum that comes to nothing in binary fractions. */
const dust = [-0.3, -4.6e-10, 4.6e-10];

function quoted(format: string): string {
  return `"${format.replaceAll('"', '""')}"`;
}

/** In every row an amount, the formula’s words, and what the number formats make of it. */
async function workbook(language: Language): Promise<OpenedExcel> {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const write = (column: string, format: string, rows: readonly number[]) => {
      rows.forEach((amount, row) => {
        const cell = `${column}${row + 1}`;
        const range = sheet.getRange(cell);
        range.values = [[amount]];
        range.numberFormat = [[format]];
        const beside = range.getOffsetRange(0, 1).getResizedRange(0, 1);
        beside.formulas = [[`=${moneyFormula(cell, language)}`, `=TEXT(${cell},${quoted(format)})`]];
      });
    };
    write('A', moneyFormats.scaled[language], amounts);
    [...signed, ...dust].forEach((amount, row) => {
      const cell = `D${row + 1}`;
      sheet.getRange(cell).values = [[amount]];
      const beside = sheet.getRange(cell).getOffsetRange(0, 1).getResizedRange(0, 1);
      beside.formulas = [[`=${moneyFormula(cell, language)}`, `=${signedMoneyFormula(cell, language)}`]];
    });
    await context.sync();
  });
  return excel;
}

async function read(excel: OpenedExcel, address: string): Promise<string[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('text');
    await context.sync();
    return range.text;
  });
}

const bare = (text: string) => text.replace(/ /g, '');

async function expectSame(excel: OpenedExcel, language: Language): Promise<void> {
  const plain = await read(excel, `A1:C${amounts.length}`);
  expect(plain.map(([, said]) => said)).toEqual(amounts.map((amount) => moneyText(amount, language)));
  const wanted = amounts.map((amount) => bare(moneyText(amount, language)));
  expect(plain.map(([shown]) => bare(shown))).toEqual(wanted);
  expect(plain.map(([, , text]) => bare(text))).toEqual(wanted);
  const all = [...signed, ...dust];
  const both = await read(excel, `E1:F${all.length}`);
  expect(both).toEqual(all.map((amount) => [moneyText(amount, language), signedMoneyText(amount, language)]));
  expect(both.slice(signed.length).flat()).toEqual(dust.flatMap(() => ['0', '0']));
}

describe.each(languages)('amounts in %s', (language) => {
  test('read the same in words, in formulas and in number formats', async () => {
    await expectSame(await workbook(language), language);
  });
});

describeWhere(soffice, 'LibreOffice', 'and in LibreOffice', () => {
  it.each(languages)('in %s', async (language) => {
    const excel = await workbook(language);
    await expectSame(await openExcel(await recalculate(await excel.save())), language);
  });
});
