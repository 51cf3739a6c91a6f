import { useEffect, useRef, useState } from 'react';
import type { ExcelHost } from '../excel/host';
import { liveRefresh, type LiveState, type SetTimer } from './liveRefresh';
import { watchPaneShown } from './paneShown';
import type { PaneCommands } from './paneCommands';
import { workbookWatch } from './workbookWatch';

const setTimer: SetTimer = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** What the live refresh needs of the pane's commands. */
export type LiveCommands = Pick<PaneCommands, 'refreshLive' | 'inBackground' | 'reportDefect'>;

/** Starts the live refresh and gives what ends it. */
function start(
  host: ExcelHost,
  commands: () => LiveCommands,
  onState: (state: LiveState) => void,
): () => void {
  const watch = workbookWatch(host, {
    onEdit: (edit) => {
      const touched = watch.touched(edit);
      if (touched === 'table') live.tableEdited();
      if (touched === 'form') live.formEdited();
    },
    onLook: () => live.lookSoon(),
  });
  const live = liveRefresh(
    {
      look: async () => {
        try {
          return (await commands().inBackground(watch.look)) ?? 'notNow';
        } catch (error) {
          commands().reportDefect(error);
          return 'failed';
        }
      },
      refresh: (cause) => commands().refreshLive(cause),
      onState,
    },
    setTimer,
  );
  const stopWatching = watchPaneShown({ onShown: live.resume, onHidden: live.pause });
  window.addEventListener('focus', live.lookSoon);
  return () => {
    window.removeEventListener('focus', live.lookSoon);
    stopWatching();
    live.stop();
    watch.stop();
  };
}

/** Keeps the workbook in step while the pane shows a project and is seen; answers what to tell of it. */
export function useLiveRefresh(host: ExcelHost, hasTables: boolean, commands: LiveCommands): LiveState {
  const [state, setState] = useState<LiveState>('upToDate');
  // The commands change with the language of the pane; that is no reason to look at the workbook anew.
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => (hasTables ? start(host, () => latest.current, setState) : undefined), [host, hasTables]);
  return state;
}
