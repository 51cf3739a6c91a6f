import { openExcel } from '../../src/embedded/openExcel';

/** Lets events that are on their way arrive. */
function arrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

describe('events', () => {
  it('tells the own client Local and the other Remote', async () => {
    const opened = await openExcel();
    const other = await opened.client();
    const heard: string[] = [];
    const listen = (who: string, { Excel }: typeof other): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => {
          heard.push(
            `${who} ${event.source} ${event.address} ${event.changeType} ${String(event.triggerSource)}`,
          );
          return Promise.resolve();
        });
        await context.sync();
      });
    await listen('own', opened);
    await listen('other', other);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
      await context.sync();
    });
    await arrive();
    expect(heard.sort()).toEqual([
      'other Remote B2 RangeEdited undefined',
      'own Local B2 RangeEdited ThisLocalAddin',
    ]);
  });

  it('gives a single cell’s details, and the range itself', async () => {
    const { Excel } = await openExcel();
    const details: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['old']];
      sheet.onChanged.add(async (event) => {
        details.push(event.details);
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          details.push(range.values);
        });
      });
      await context.sync();
      sheet.getRange('A1').values = [['new']];
      await context.sync();
    });
    await arrive();
    expect(details).toEqual([
      { valueBefore: 'old', valueAfter: 'new', valueTypeBefore: 'String', valueTypeAfter: 'String' },
      [['new']],
    ]);
  });

  it('stops after remove(), and while enableEvents is off', async () => {
    const { Excel } = await openExcel();
    let count = 0;
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[count]];
        await context.sync();
      });
    const handler = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async () => {
        count++;
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await write();
    await arrive();
    expect(count).toBe(1);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await write();
    await arrive();
    expect(count).toBe(1);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write();
    await arrive();
    expect(count).toBe(1);
  });

  it('tells of sheets and selections', async () => {
    const { Excel } = await openExcel();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (what: string) => async () => {
        heard.push(what);
        return Promise.resolve();
      };
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onNameChanged.add(async (event) => note(`${event.nameBefore}→${event.nameAfter}`)());
      context.workbook.onSelectionChanged.add(note('selection'));
      worksheets.getActiveWorksheet().onSelectionChanged.add(async (event) => note(`at ${event.address}`)());
      await context.sync();
      const sheet = worksheets.add('New');
      sheet.name = 'Newer';
      await context.sync();
      worksheets.getItem('Sheet1').getRange('C3').select();
      sheet.activate();
      sheet.delete();
      await context.sync();
    });
    await arrive();
    expect(heard).toEqual([
      'added',
      'New→Newer',
      'at C3',
      'selection',
      'deactivated',
      'activated',
      'deactivated',
      'activated',
      'deleted',
    ]);
  });

  it('tells of inserted rows with their direction', async () => {
    const { Excel } = await openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (event) => {
        heard.push([event.changeType, event.address, event.changeDirectionState?.insertShiftDirection]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      await context.sync();
    });
    await arrive();
    expect(heard).toEqual([['RowInserted', '2:3', 'Down']]);
  });

  it('tells of formulas that changed and of sheets that were calculated', async () => {
    const { Excel } = await openExcel();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').formulas = [['=A1']];
      await context.sync();
      sheet.onFormulaChanged.add(async (event) => {
        heard.push(event.formulaDetails[0]);
        return Promise.resolve();
      });
      sheet.onCalculated.add(async (event) => {
        heard.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B1').formulas = [['=A1+1']];
      await context.sync();
    });
    await arrive();
    expect(heard).toEqual([{ cellAddress: 'B1', previousFormula: '=A1' }, 'WorksheetCalculated']);
  });

  it('lets a client listen for the workbook to come forward, and stop', async () => {
    const { Excel, workbook } = await openExcel();
    await Excel.run(async (context) => {
      const listener = context.workbook.onActivated.add(() => Promise.resolve());
      const saving = context.workbook.onAutoSaveSettingChanged.add(() => Promise.resolve());
      await context.sync();
      listener.remove();
      saving.remove();
      await context.sync();
    });
    expect(workbook.sheets).toHaveLength(1);
  });
});
