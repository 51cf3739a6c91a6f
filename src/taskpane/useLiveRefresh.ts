import { useEffect, useRef, useState } from 'react';
import type { ExcelHost } from '../excel/host';
import { liveRefresh, type LiveRefresh, type LiveState, type SetTimer } from './liveRefresh';
import { watchPaneShown } from './paneShown';
import type { PaneCommands } from './paneCommands';
import { workbookWatch } from './workbookWatch';

const setTimer: SetTimer = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** What the live refresh needs of the pane's commands. */
export type LiveCommands = Pick<PaneCommands, 'refreshLive' | 'inBackground' | 'reportDefect' | 'running'>;

/** A live refresh that runs. */
type Running = Pick<LiveRefresh, 'lookSoon' | 'stop'>;

/** Starts the live refresh. */
function start(host: ExcelHost, commands: () => LiveCommands, onState: (state: LiveState) => void): Running {
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
  return {
    lookSoon: live.lookSoon,
    stop: () => {
      window.removeEventListener('focus', live.lookSoon);
      stopWatching();
      live.stop();
      watch.stop();
    },
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
  const live = useRef<Running>(undefined);
  useEffect(() => {
    if (!hasTables) return undefined;
    live.current = start(host, () => latest.current, setState);
    return () => live.current?.stop();
  }, [host, hasTables]);
  const isRunning = commands.running !== '';
  const isWaitedFor = state === 'left' || state === 'blocked';
  useEffect(() => {
    // What stood in the way may be what the command was for.
    if (!isRunning && isWaitedFor) live.current?.lookSoon();
    // Only its end counts: what is found in the way is no reason to look again.
  }, [isRunning]);
  return state;
}
