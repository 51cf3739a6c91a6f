import { useCallback, useRef, useSyncExternalStore } from 'react';
import { onModelChanged } from '../embedded/grid/onModelChanged';
import type { OpenedExcel } from '../embedded/openExcel';

/** A number that grows whenever the workbook of the embedded Excel changes. */
export function useWorkbookVersion({ host }: OpenedExcel): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (notify: () => void) => {
      return onModelChanged(host, () => {
        version.current += 1;
        notify();
      });
    },
    [host],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
