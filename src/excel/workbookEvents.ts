import type { ExcelHost } from './host';

/** Cells that somebody at this machine changed, as Excel tells them: a hint, for events get lost. */
export interface SheetEdit {
  readonly sheetId: string;
  /** Without the sheet: `B4:C5`, `5:7`. */
  readonly address: string;
}

/** What the add-in wants to hear of the workbook. */
export interface WorkbookListener {
  /** Somebody at this machine edited cells; neither this add-in nor a co-author far away. */
  readonly onEdit: (edit: SheetEdit) => void;
  /** A sheet or the workbook came to the front, or a sheet was deleted: a good moment to look. */
  readonly onLook: () => void;
}

interface ChangeEvent {
  readonly source: string;
  readonly triggerSource?: string;
  readonly worksheetId: string;
  readonly address: string;
}

/**
 * Of everybody's changes those that concern us. Co-authors' changes are theirs to bring in step, or are found by
 * content; our own would make us run after ourselves. `triggerSource` says so (ExcelApi 1.14); where a host
 * does not say it, a refresh of what we just wrote finds nothing to write, and so it ends there.
 */
function editOf({ source, triggerSource, worksheetId, address }: ChangeEvent): SheetEdit | undefined {
  return source === 'Remote' || triggerSource === 'ThisLocalAddin'
    ? undefined
    : { sheetId: worksheetId, address };
}

/**
 * Listens to edits, sorting, sheets and the workbook itself; one round trip. Worksheet events, because only
 * they tell our own writes from others. Needs ExcelApi 1.14.
 *
 * @returns stops listening.
 */
export async function listenToWorkbook(
  host: ExcelHost,
  listener: WorkbookListener,
): Promise<() => Promise<void>> {
  const edited = async (event: ChangeEvent) => {
    const edit = editOf(event);
    if (edit) listener.onEdit(edit);
    return Promise.resolve();
  };
  const look = async () => {
    listener.onLook();
    return Promise.resolve();
  };
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(edited),
      worksheets.onRowSorted.add(edited),
      worksheets.onActivated.add(look),
      worksheets.onDeleted.add(look),
      context.workbook.onActivated.add(look),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
