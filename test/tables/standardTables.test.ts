import { listName } from '../../src/tables/listName';
import { namedCells } from '../../src/tables/namedCells';
import type { FormulaScope } from '../../src/tables/spec';
import { standardTables } from '../../src/tables/standardTables';
import { choiceLists, choiceOf, choiceWord, choicesOf, type ChoiceListId } from '../../src/words/choiceLists';
import { languages, type Localized } from '../../src/words/language';

const columns = standardTables.flatMap((table) => table.columns.map((column) => ({ table, column })));
const described = [...columns.map(({ column }) => column), ...namedCells];

/** Functions that Excel 2016, LibreOffice and WPS all know; none of them is volatile. */
const oldFunctions = new Set(
  'AGGREGATE AND CHOOSE COUNT COUNTIF COUNTIFS IF IFERROR INDEX INT ISNUMBER MATCH MAX MIN N NOT OR SMALL SUM SUMIF SUMIFS WEEKDAY'.split(
    ' ',
  ),
);

const scope: FormulaScope = {
  cell: (id) => `[@[${id}]]`,
  column: (table, id) => `${table}[${id}]`,
  name: (id) => `PL_${id}`,
  word: (list, id) => JSON.stringify(choiceWord(list, id, 'en-US')),
  personCells: () => 'PL_R[@[a]:[b]]',
  personHeaders: () => 'PL_R[[#Headers],[a]:[b]]',
  personBody: () => 'PL_R[[a]:[b]]',
};

function eachLanguage(text: Localized): string[] {
  return languages.map((language) => text[language]);
}

describe('the standard tables', () => {
  it('have ids, names and labels once', () => {
    for (const table of standardTables) {
      for (const language of languages) {
        const labels = table.columns.map(({ label }) => label[language].toLowerCase());
        expect(new Set(labels).size).toBe(labels.length);
      }
      expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length);
    }
    const names = [...standardTables, ...namedCells].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('have words that fit Excel: prompts of 255 characters under titles of 32', () => {
    for (const { label, hint } of described) {
      for (const text of eachLanguage(hint))
        expect([text, text.length > 0 && text.length <= 255]).toEqual([text, true]);
      for (const text of eachLanguage(label)) expect(text.trim()).toBe(text);
    }
    for (const { column } of columns) {
      for (const text of eachLanguage(column.label)) expect([text, text.length <= 32]).toEqual([text, true]);
    }
  });

  it('have a formula and a function in every formula cell and nowhere else', () => {
    for (const { id, kind, formula, compute } of described) {
      expect([id, formula !== undefined, compute !== undefined]).toEqual([
        id,
        kind === 'formula',
        kind === 'formula',
      ]);
    }
  });

  it('use functions of Excel 2016 that do not recalculate by themselves', () => {
    for (const { id, formula } of described) {
      const text = formula?.(scope).replace(/"[^"]*"/g, '') ?? '';
      const used = [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name);
      expect([id, used.filter((name) => !oldFunctions.has(name))]).toEqual([id, []]);
      expect([id, text.length < 8192]).toEqual([id, true]);
    }
  });

  it('choose from lists that exist, under names that Excel accepts', () => {
    for (const { list } of described) {
      if (list === undefined) continue;
      expect(list === 'people' || list === 'departments' || list in choiceLists).toBe(true);
      expect(listName(list)).toMatch(/^PL_List_[A-Z]\w+$/);
    }
  });
});

describe('the lists', () => {
  it.each(Object.keys(choiceLists) as ChoiceListId[])('%s is read in every language', (list) => {
    for (const { id, label } of choicesOf(list)) {
      for (const word of eachLanguage(label)) expect([word, choiceOf(list, word)]).toEqual([word, id]);
    }
  });
});
