import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { selectCells } from '../../../src/embedded/grid/selectCells';
import { readWorkbook } from '../../../src/embedded/files/readWorkbook';

/** Office.js's own types of the common API, for the embedded `Office`. */
type CommonOffice = typeof Office;

interface Opened {
  readonly opened: OpenedExcel;
  readonly Office: CommonOffice;
  readonly document: Office.Document;
}

async function open(): Promise<Opened> {
  const opened = await openExcel();
  const common = opened.Office as unknown as CommonOffice;
  return { opened, Office: common, document: common.context.document };
}

/** Calls an asynchronous function of the common API. */
function call<T>(
  start: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => start(resolve));
}

async function select({ opened }: Opened, address: string): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

async function write({ opened }: Opened, address: string, values: unknown[][]): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values as string[][];
    await context.sync();
  });
}

async function read({ opened }: Opened, address: string): Promise<unknown[][]> {
  return opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('the common API', () => {
  it('tells the selected cells as text, as a matrix and as they are shown', async () => {
    const own = await open();
    const { Office, document } = own;
    await write(own, 'A1:B2', [
      ['a', '50%'],
      [true, 3],
    ]);
    await select(own, 'A1:B2');
    const text = await call<string>((done) => document.getSelectedDataAsync(Office.CoercionType.Text, done));
    expect(text).toMatchObject({ status: Office.AsyncResultStatus.Succeeded, value: 'a\t0.5\r\nTRUE\t3' });
    const matrix = await call<unknown[][]>((done) =>
      document.getSelectedDataAsync(
        Office.CoercionType.Matrix,
        { valueFormat: Office.ValueFormat.Formatted, asyncContext: 7 },
        done,
      ),
    );
    expect(matrix.value).toEqual([
      ['a', '50%'],
      ['TRUE', '3'],
    ]);
    expect(matrix.asyncContext).toBe(7);
    const image = await call((done) =>
      document.getSelectedDataAsync(Office.CoercionType.Image, done as never),
    );
    expect(image).toMatchObject({ status: 'failed', error: { code: 1000, name: 'Invalid Coercion Type' } });
  });

  it('writes a text, a matrix at one cell, and refuses one of another shape', async () => {
    const own = await open();
    const { document } = own;
    await select(own, 'B2');
    await call<void>((done) => document.setSelectedDataAsync('1.5', done));
    expect(await read(own, 'B2')).toEqual([[1.5]]);
    await call<void>((done) =>
      document.setSelectedDataAsync(
        [
          [1, 2],
          [3, '=B2+B3'],
        ],
        done,
      ),
    );
    expect(await read(own, 'B2:C3')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    await select(own, 'B2:C4');
    const refused = await call<void>((done) => document.setSelectedDataAsync([[1, 2]], done));
    expect(refused).toMatchObject({ status: 'failed', error: { code: 2002 } });
  });

  it('writes a table and reads it back with its headers', async () => {
    const own = await open();
    const { Office, document } = own;
    await select(own, 'A1');
    const data = new Office.TableData(
      [
        ['x', 1],
        ['y', 2],
      ],
      [['Name', 'Count']],
    );
    await call<void>((done) =>
      document.setSelectedDataAsync(data, { coercionType: Office.CoercionType.Table }, done),
    );
    await select(own, 'A3:B3');
    const table = await call<Office.TableData>((done) =>
      document.getSelectedDataAsync(Office.CoercionType.Table, done),
    );
    expect(table.value).toEqual({ headers: [['Name', 'Count']], rows: [['y', 2]] });
    expect(own.opened.workbook.sheets[0]!.tables).toHaveLength(1);
  });

  it('keeps settings to itself until they are saved', async () => {
    const own = await open();
    const { settings } = own.document;
    settings.set('colour', { red: 1 });
    expect(settings.get('colour')).toEqual({ red: 1 });
    expect(settings.get('none')).toBeNull();
    expect(own.opened.workbook.settings.has('colour')).toBe(false);
    const saved = await call<void>((done) => settings.saveAsync(done));
    expect(saved.status).toBe('succeeded');
    const again = await readWorkbook(await own.opened.save());
    expect(again.settings.get('colour')).toEqual({ red: 1 });
    settings.remove('colour');
    await call((done) => settings.refreshAsync(done));
    expect(settings.get('colour')).toEqual({ red: 1 });
  });

  it('tells of selections until the handler is removed', async () => {
    const own = await open();
    const { Office, document, opened } = own;
    const heard: string[] = [];
    const handler = (args: Office.DocumentSelectionChangedEventArgs): void => {
      heard.push(String(args.type));
      expect(args.document).toBe(document);
    };
    await call<void>((done) =>
      document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, done),
    );
    selectCells(opened.host, opened.workbook.sheets[0]!, { row: 3, column: 1, rowCount: 1, columnCount: 1 });
    await select(own, 'C3');
    await Promise.resolve();
    expect(heard).toEqual(['documentSelectionChanged', 'documentSelectionChanged']);
    await call<void>((done) =>
      document.removeHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        { handler: handler as never },
        done,
      ),
    );
    await select(own, 'D4');
    expect(heard).toHaveLength(2);
  });

  it('gives the file and its name, and goes to a name', async () => {
    const own = await open();
    const { Office, document, opened } = own;
    const properties = await call<Office.FileProperties>((done) => document.getFilePropertiesAsync(done));
    expect(properties.value.url).toBe(document.url);
    const file = await call<Office.File>((done) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.value.sliceCount; index++) {
      const slice = await call<Office.Slice>((done) => file.value.getSliceAsync(index, done));
      bytes.push(...(slice.value.data as number[]));
    }
    expect(bytes).toHaveLength(file.value.size);
    expect((await readWorkbook(new Uint8Array(bytes))).sheets).toHaveLength(1);
    opened.workbook.names.push({
      name: 'goal',
      formula: '=Sheet1!$D$4',
      visible: true,
      comment: '',
    } as never);
    await call<void>((done) => document.goToByIdAsync('goal', Office.GoToType.NamedItem, done));
    expect(opened.workbook.sheets[0]!.selection).toEqual([
      { row: 3, column: 3, rowCount: 1, columnCount: 1 },
    ]);
  });

  it('names what it has not', async () => {
    const { Office, document } = await open();
    const uses: [string, () => unknown][] = [
      ['Office.context.document.bindings.getAllAsync', () => document.bindings.getAllAsync(() => undefined)],
      [
        'Office.context.ui.displayDialogAsync',
        () => Office.context.ui.displayDialogAsync('https://example.org'),
      ],
      ['Office.addin.hide', () => Office.addin.hide()],
    ];
    for (const [name, use] of uses) {
      expect(use).toThrow(
        expect.objectContaining({ code: 'ApiNotFound', message: expect.stringContaining(name) as string }),
      );
    }
  });

  it('says which of its parts are there', async () => {
    const { Office } = await open();
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('Settings')).toBe(true);
    expect(requirements.isSetSupported('Selection', '1.1')).toBe(true);
    expect(requirements.isSetSupported('MatrixBindings')).toBe(false);
    expect(requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
  });
});
