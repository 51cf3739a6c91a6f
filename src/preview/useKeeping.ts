import { useEffect, useState } from 'react';
import { onModelChanged } from '../embedded/grid/onModelChanged';
import type { OpenedExcel } from '../embedded/openExcel';
import { keepWorkbook } from './keptWorkbook';

/** Milliseconds of quiet before a change is kept: writing the file takes a moment in which the grid stands still. */
const QUIET = 1500;

/** Where the latest change is. */
export type Keeping = 'kept' | 'keeping' | 'notKept';

/** Keeps the workbook in the browser a moment after each change, so that a reload finds it. */
export function useKeeping(excel: OpenedExcel): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('kept');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isEnded = false;
    let changes = 0;
    const keep = async () => {
      const upTo = changes;
      const bytes = await excel.save();
      if (isEnded) return;
      const isKept = await keepWorkbook({ name: excel.workbook.name, bytes });
      if (!isEnded && changes === upTo) setKeeping(isKept ? 'kept' : 'notKept');
    };
    const stop = onModelChanged(excel.host, () => {
      changes += 1;
      setKeeping('keeping');
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), QUIET);
    });
    return () => {
      isEnded = true;
      clearTimeout(timer);
      stop();
    };
  }, [excel]);
  return keeping;
}
