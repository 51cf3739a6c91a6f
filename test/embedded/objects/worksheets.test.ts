import { openExcel } from '../../../src/embedded/openExcel';

async function inWorkbook(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => batch(context));
}

describe('worksheets', () => {
  it('adds, finds, orders, hides and deletes', () =>
    inWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add('Plan');
      const second = worksheets.add();
      second.position = 0;
      plan.visibility = 'Hidden';
      plan.tabColor = '#ff8800';
      worksheets.load('items/name, items/position, items/visibility, items/tabColor');
      const visible = worksheets.getCount(true);
      const missing = worksheets.getItemOrNullObject('None');
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet3', 'Visible'],
        ['Sheet1', 'Visible'],
        ['Plan', 'Hidden'],
      ]);
      expect(worksheets.items[2]!.tabColor).toBe('#FF8800');
      expect(visible.value).toBe(2);
      expect(missing.isNullObject).toBe(true);
      second.delete();
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Plan']);
    }));

  it.each([
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'quoted'", 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
  ])('refuses the name %j', async (name, code) => {
    const failing = inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add('Fine');
      sheet.name = name;
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code });
  });

  it('keeps the last visible sheet', async () => {
    const failing = inWorkbook(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('tells a missing sheet apart', async () => {
    const failing = inWorkbook(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('finds a sheet again after it was renamed', () =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      await context.sync();
      sheet.name = 'Renamed';
      await context.sync();
      sheet.load('name, id');
      await context.sync();
      expect(sheet.name).toBe('Renamed');
    }));

  it('copies a sheet with its formulas, sizes and tables', () =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [
        ['Task', 'Days'],
        ['Design', 5],
      ];
      sheet.tables.add('A1:B2', true).name = 'Plan';
      sheet.getRange('D1').formulas = [['=SUM(Plan[Days])']];
      sheet.getRange('A:A').format.columnWidth = 120;
      const copy = sheet.copy('Before', sheet);
      copy.load('name, position');
      const cell = copy.getRange('D1').load('formulas, values');
      const column = copy.getRange('A1').format.load('columnWidth');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sheet1 (2)', 0]);
      expect(cell.formulas).toEqual([['=SUM(Plan_2[Days])']]);
      expect(cell.values).toEqual([[5]]);
      expect(column.columnWidth).toBe(120);
    }));

  it('freezes panes', () =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!A1:B3');
      sheet.freezePanes.freezeRows(1);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:1');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it('lays pages out', () =>
    inWorkbook(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load(
        'orientation, paperSize, zoom, topMargin, headersFooters/defaultForAllPages/centerFooter',
      );
      const area = pageLayout.getPrintArea().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin]).toEqual([
        'Landscape',
        'A4',
        72,
      ]);
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
      expect([area.address, titles.address]).toEqual(['Sheet1!A1:D20', 'Sheet1!1:2']);
    }));

  it('protects locked cells and lets unlocked ones be written', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      sheet.getRange('B1').values = [[1]];
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('wrong');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect('secret');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });
});

describe('names', () => {
  it('defines, lists, follows and deletes', () =>
    inWorkbook(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rate = names.add('Rate', '=0.25', 'a constant');
      const list = names.add('People', sheet.getRange('A1:A3'));
      sheet.names.add('Local', '=Sheet1!$B$2');
      rate.load('type, value, formula, comment, scope, visible');
      list.load('type, value, formula');
      const range = list.getRange().load('address');
      const constant = rate.getRangeOrNullObject();
      const byName = sheet.getRange('People').load('address');
      await context.sync();
      expect(rate.toJSON()).toMatchObject({
        type: 'Double',
        value: 0.25,
        comment: 'a constant',
        scope: 'Workbook',
        visible: true,
      });
      expect([list.type, list.value, list.formula]).toEqual([
        'Range',
        'Sheet1!$A$1:$A$3',
        '=Sheet1!$A$1:$A$3',
      ]);
      expect([range.address, byName.address]).toEqual(['Sheet1!A1:A3', 'Sheet1!A1:A3']);
      expect(constant.isNullObject).toBe(true);
      sheet.getRange('1:1').insert('Down');
      list.load('formula');
      await context.sync();
      expect(list.formula).toBe('=Sheet1!$A$2:$A$4');
      list.delete();
      names.load('items/name');
      const gone = names.getItemOrNullObject('People');
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(['Rate']);
      expect(gone.isNullObject).toBe(true);
    }));

  it.each([
    ['A1', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['rate', 'ItemAlreadyExists'],
  ])('refuses %j', async (name, code) => {
    const failing = inWorkbook(async (context) => {
      context.workbook.names.add('Rate', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code });
  });
});

describe('what a workbook carries', () => {
  it('keeps settings of any JSON value', () =>
    inWorkbook(async (context) => {
      const { settings } = context.workbook;
      settings.add('options', { list: [1, 2], on: true });
      settings.add('gone', 1);
      settings.getItem('gone').delete();
      const options = settings.getItem('options').load('value');
      const missing = settings.getItemOrNullObject('gone');
      await context.sync();
      expect(options.value).toEqual({ list: [1, 2], on: true });
      expect(missing.isNullObject).toBe(true);
    }));

  it('keeps custom XML parts by namespace', () =>
    inWorkbook(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<notes xmlns="urn:notes"><note>one</note></notes>');
      const scoped = customXmlParts.getByNamespace('urn:notes');
      const part = scoped.getOnlyItemOrNullObject().load('namespaceUri, id');
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      await context.sync();
      expect(part.namespaceUri).toBe('urn:notes');
      expect(none.isNullObject).toBe(true);
      part.setXml('<notes xmlns="urn:notes"/>');
      const xml = customXmlParts.getByNamespace('urn:notes').getOnlyItem().getXml();
      await context.sync();
      expect(xml.value).toBe('<notes xmlns="urn:notes"/>');
    }));

  it('keeps document properties', () =>
    inWorkbook(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Plan';
      properties.custom.add('Stage', 3);
      properties.load('title, author');
      const stage = properties.custom.getItem('stage').load('key, value, type');
      await context.sync();
      expect(properties.title).toBe('Plan');
      expect([stage.key, stage.value, stage.type]).toEqual(['Stage', 3, 'Number']);
    }));

  it('has named styles', () =>
    inWorkbook(async (context) => {
      const { styles } = context.workbook;
      styles.add('Mine');
      const mine = styles.getItem('Mine');
      mine.font.color = '#00AA00';
      mine.font.bold = true;
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.style = 'Mine';
      range.load('style, format/font/color, format/font/bold');
      await context.sync();
      expect([range.style, range.format.font.color, range.format.font.bold]).toEqual([
        'Mine',
        '#00AA00',
        true,
      ]);
    }));
});

describe('the limits of a request', () => {
  it('refuses more than 5 MB', async () => {
    const failing = inWorkbook(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(5_300_000)]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});
