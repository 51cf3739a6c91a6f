import { workbookQuery } from '../commands/workbookQuery';
import type { ExcelHost } from '../excel/host';
import { toHostError } from '../excel/hostError';
import { readWatchedContent } from '../excel/readWatchedContent';
import { readWorkbook } from '../excel/readWorkbook';
import { listenToWorkbook, type SheetEdit, type WorkbookListener } from '../excel/workbookEvents';
import { contentPrint } from '../workbook/live/contentPrint';
import { isSwitchedOff } from '../workbook/live/isSwitchedOff';
import { layoutFits } from '../workbook/live/layoutFits';
import type { WatchedContent } from '../workbook/live/watchedContent';
import { watchedLayout, type WatchedLayout } from '../workbook/live/watchedLayout';
import { touchedPlace, watchedPlaces, type WatchedPlaces } from '../workbook/live/watchedPlaces';
import type { LookResult } from './liveRefresh';

/** Looks at a workbook and hears of its edits. */
export interface WorkbookWatch {
  /** One small read; the first time, and after columns were moved or renamed, one large one before it. */
  readonly look: () => Promise<LookResult | 'notNow' | 'failed'>;
  /** What an edit touches; before the first look everything counts as a table. */
  readonly touched: (edit: SheetEdit) => 'table' | 'form' | undefined;
  readonly stop: () => void;
}

interface Known {
  readonly layout: WatchedLayout;
  readonly content: WatchedContent;
}

async function learn(context: Excel.RequestContext): Promise<Known> {
  const layout = watchedLayout(await readWorkbook(context, workbookQuery));
  return { layout, content: await readWatchedContent(context, layout) };
}

async function read(context: Excel.RequestContext, layout: WatchedLayout | undefined): Promise<Known> {
  if (layout === undefined) return learn(context);
  const content = await readWatchedContent(context, layout);
  return layoutFits(layout, content) ? { layout, content } : learn(context);
}

function lookResult({ cells, ...content }: WatchedContent): LookResult {
  return {
    isOn: !isSwitchedOff(cells),
    print: contentPrint({ ...content, cells }),
  };
}

/** Watches a workbook. Listening begins with the first look that succeeds, so that it is tried again like a look. */
export function workbookWatch(host: ExcelHost, listener: WorkbookListener): WorkbookWatch {
  let layout: WatchedLayout | undefined;
  let places: WatchedPlaces | undefined;
  let stopListening: (() => Promise<void>) | undefined;

  const failure = (thrown: unknown): 'notNow' | 'failed' => {
    const error = toHostError(thrown);
    if (error === undefined) throw thrown;
    if (error.code === 'InvalidOperationInCellEditMode') return 'notNow';
    // A column may have gone from under the layout: what is where is found out again, once.
    const isLost = layout !== undefined;
    layout = undefined;
    return isLost ? 'notNow' : 'failed';
  };

  return {
    look: async () => {
      try {
        stopListening ??= await listenToWorkbook(host, listener);
        const known = await host.run((context) => read(context, layout));
        layout = known.layout;
        places = watchedPlaces(known.content);
        return lookResult(known.content);
      } catch (thrown) {
        return failure(thrown);
      }
    },
    touched: ({ sheetId, address }) =>
      places === undefined ? 'table' : touchedPlace(places, sheetId, address),
    // The page is going, or the workbook is gone: nobody is left to be told that listening could not be ended.
    stop: () => void stopListening?.().catch(() => undefined),
  };
}
