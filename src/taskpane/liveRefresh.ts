/** What the live refresh is doing, as the pane shows it. */
export type LiveState =
  /** The tables follow what was typed, as far as is known. */
  | 'upToDate'
  /** Something was typed and is about to be worked in, or work waits for the user to leave a cell. */
  | 'waiting'
  | 'updating'
  /** The same but for what is left to a press of Refresh; the list of issues says what. */
  | 'left'
  /** Something in the tables stands in the way; the list of issues says what. */
  | 'blocked'
  /** Excel did not answer; it is tried again later. */
  | 'failed'
  /** Switched off in the settings. */
  | 'off';

/**
 * How a refresh ended. `off`: the setting was found switched off; `notNow`: a command runs, or a cell is being edited.
 */
export type RefreshEnd = 'done' | 'left' | 'blocked' | 'failed' | 'off' | 'notNow';

/** What a look at the workbook found. */
export interface LookResult {
  /** The setting. */
  readonly isOn: boolean;
  /** A fingerprint of what people type. */
  readonly print: string;
}

/** Why the workbook is brought in step: somebody edited a table, or a look found other content than before. */
export type LiveCause = 'edit' | 'look';

/** What the live refresh has done for it. */
export interface LiveWork {
  /** A small read. */
  readonly look: () => Promise<LookResult | 'notNow' | 'failed'>;
  /** Brings the workbook in step unless the setting is off: one read, a write only where something differs. */
  readonly refresh: (cause: LiveCause) => Promise<RefreshEnd>;
  readonly onState: (state: LiveState) => void;
}

/** Calls back after some milliseconds; answers how to call it off. */
export type SetTimer = (milliseconds: number, ring: () => void) => () => void;

/** Milliseconds. */
export interface LivePace {
  /** Quiet after the last edit before a refresh. */
  readonly debounce: number;
  /** Before what could not be done is tried again. */
  readonly retry: number;
  /** From one look to the next where nothing is heard. */
  readonly slow: number;
  /** Looks that are asked for within this time, such as by leafing through sheets, are one at its end. */
  readonly between: number;
}

/** The usual pace. */
export const usualPace: LivePace = { debounce: 1_500, retry: 3_000, slow: 120_000, between: 10_000 };

/** Keeps a workbook in step while the pane is open. */
export interface LiveRefresh {
  /** Somebody edited a table. */
  readonly tableEdited: () => void;
  /** Somebody edited a form; it may have been the setting that switches this off or on. */
  readonly formEdited: () => void;
  /** A good moment to look whether something changed unheard. */
  readonly lookSoon: () => void;
  /** Nobody sees the pane: from now on the workbook is left alone. What is being written is finished. */
  readonly pause: () => void;
  /** The pane is seen again: what was typed meanwhile is found by its content. */
  readonly resume: () => void;
  readonly stop: () => void;
}

/**
 * Decides when to refresh; knows no host. An edit is worked in after a moment of quiet. What no event told of
 * (co-authors, lost events) is found by a look: a fingerprint of what people type against the one at which the
 * workbook was last brought in step. A fingerprint is remembered only where it was read before a refresh, with how
 * that ended, so nothing that is typed meanwhile can be missed; the price is that after our own writes one more
 * refresh finds nothing to do. What stands in the way is tried again when somebody edits or comes back, because it
 * may be no content (a protected sheet), but not by the slow looks. It never runs twice at a time and never beside a
 * command. Paused, it neither looks nor writes; it begins again with a look.
 *
 * @param setTimer the clock; a test gives its own.
 */
export function liveRefresh(work: LiveWork, setTimer: SetTimer, pace: LivePace = usualPace): LiveRefresh {
  let due: LiveCause | undefined;
  let callOff: (() => void) | undefined;
  let endRest: (() => void) | undefined;
  let isWorking = false;
  let isStopped = false;
  let isPaused = false;
  let isOn = true;
  let isLookWanted = false;
  /** What was found by the last look that led to a refresh, and how that ended. */
  let known: { readonly print: string; readonly end: 'done' | 'left' | 'blocked' } | undefined;

  const wake = (milliseconds: number): void => {
    callOff?.();
    callOff = isStopped || isPaused ? undefined : setTimer(milliseconds, () => void act());
  };

  const plan = (cause: LiveCause, milliseconds: number): void => {
    if (due !== 'edit') due = cause;
    if (!isWorking) wake(milliseconds);
  };

  const rest = (): void => {
    endRest?.();
    endRest = setTimer(pace.between, () => {
      endRest = undefined;
      if (isLookWanted && !isStopped && !isPaused && due === undefined) plan('look', 0);
    });
  };

  const refresh = async (cause: LiveCause): Promise<RefreshEnd> => {
    work.onState('updating');
    const end = await work.refresh(cause);
    if (end === 'notNow') work.onState('waiting');
    else work.onState(end === 'done' ? 'upToDate' : end);
    if (end === 'off') isOn = false;
    // What is known ended otherwise: it no longer tells how the workbook stands.
    if (end !== 'notNow' && end !== known?.end) known = undefined;
    return end;
  };

  const look = async (): Promise<RefreshEnd> => {
    const isWanted = isLookWanted;
    isLookWanted = false;
    const found = await work.look();
    if (found === 'failed') work.onState('failed');
    if (typeof found === 'string') {
      isLookWanted ||= isWanted;
      return found;
    }
    rest();
    isOn = found.isOn;
    // What is found now is found again when somebody sees the pane.
    if (isPaused) return 'done';
    if (!isOn) {
      work.onState('off');
      return 'off';
    }
    if (found.print === known?.print && !(known.end !== 'done' && isWanted)) {
      work.onState(known.end === 'done' ? 'upToDate' : known.end);
      return known.end;
    }
    const end = await refresh('look');
    if (end === 'done' || end === 'left' || end === 'blocked') known = { print: found.print, end };
    return end;
  };

  const act = async (): Promise<void> => {
    const cause = due ?? 'look';
    due = undefined;
    isWorking = true;
    const end = await (cause === 'look' ? look() : refresh(cause));
    isWorking = false;
    if (end === 'notNow') plan(cause, pace.retry);
    else wake(due === undefined ? pace.slow : pace.debounce);
  };

  plan('look', 0);
  return {
    tableEdited: () => {
      if (!isOn || isPaused) return;
      if (!isWorking) work.onState('waiting');
      plan('edit', pace.debounce);
    },
    formEdited: () => {
      if (isPaused) return;
      isLookWanted = true;
      plan('look', pace.debounce);
    },
    lookSoon: () => {
      if (isPaused) return;
      isLookWanted = true;
      if (endRest === undefined && due === undefined) plan('look', 0);
    },
    pause: () => {
      isPaused = true;
      due = undefined;
      callOff?.();
    },
    resume: () => {
      if (!isPaused) return;
      isPaused = false;
      // Edits that came meanwhile were not counted: until the look is over nobody knows of them.
      if (isOn) work.onState('waiting');
      isLookWanted = true;
      plan('look', 0);
    },
    stop: () => {
      isStopped = true;
      callOff?.();
      endRest?.();
    },
  };
}
