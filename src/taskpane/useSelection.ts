import { useEffect, useState } from 'react';
import type { ExcelHost } from '../excel/host';
import { toHostError } from '../excel/hostError';
import { listenToSelection, readSelection } from '../excel/selection';
import type { Area } from '../workbook/cell';

/** Milliseconds of quiet before the selection is read: who leafs through rows is not followed row by row. */
const QUIET = 150;

/** Follows the selection and gives what ends it. */
function follow(
  host: ExcelHost,
  onSelection: (areas: readonly Area[]) => void,
  onDefect: (error: unknown) => void,
): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => Promise<void>) | undefined;
  const quietly = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      // While a cell is edited Excel answers nothing; the next step on the sheet is heard again.
      if (toHostError(error) === undefined) onDefect(error);
    }
  };
  const read = () =>
    quietly(async () => {
      const areas = await readSelection(host);
      if (!isStopped) onSelection(areas);
    });
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), QUIET);
  };
  void read();
  void quietly(async () => {
    const stop = await listenToSelection(host, soon);
    if (isStopped) await stop();
    else stopListening = stop;
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    void quietly(async () => stopListening?.());
  };
}

/** Which cells the user has selected, while the calling part is shown; `undefined` until it is known. Nothing is focused. */
export function useSelection(
  host: ExcelHost,
  onDefect: (error: unknown) => void,
): readonly Area[] | undefined {
  const [selection, setSelection] = useState<readonly Area[]>();
  // What tells of a defect changes with every render; that is no reason to listen anew.
  useEffect(() => follow(host, setSelection, onDefect), [host]);
  return selection;
}
