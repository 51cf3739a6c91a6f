/** What waits in a queue: a command that was asked for while another runs. */
interface Waiting {
  readonly id: string;
  readonly label: string;
  readonly end: Promise<boolean>;
}

/** Commands one after the other. */
export interface CommandQueue {
  /**
   * Starts a command, or once what runs has ended. Of a command that waits already there is still one. Where
   * what it waits for did not do what was asked, it is not started: it might do something to another state than
   * the user had in mind.
   */
  readonly start: (id: string, label: string, work: () => Promise<boolean>) => Promise<boolean>;
  /** Something runs that was not started here: whether it did what was asked. */
  readonly occupy: (running: Promise<boolean>) => void;
}

/** What is told of a queue. */
export interface QueueListener {
  /** Labels of what waits now, in their order. */
  readonly onWaiting: (labels: readonly string[]) => void;
  /** Was not started. */
  readonly onDropped: (label: string) => void;
}

/** A queue of commands; `work` occupies it while it runs. */
export function commandQueue({ onWaiting, onDropped }: QueueListener): CommandQueue {
  let running: Promise<boolean> | undefined;
  let waiting: readonly Waiting[] = [];
  const wait = (next: readonly Waiting[]) => {
    waiting = next;
    onWaiting(waiting.map(({ label }) => label));
  };

  const afterwards = async (label: string, work: () => Promise<boolean>): Promise<boolean> => {
    let isDropped = false;
    while (running !== undefined && !isDropped) isDropped = !(await running);
    wait(waiting.slice(1));
    if (!isDropped) return work();
    onDropped(label);
    return false;
  };

  return {
    start: (id, label, work) => {
      if (running === undefined) return work();
      const same = waiting.find((one) => one.id === id);
      if (same) return same.end;
      const end = afterwards(label, work);
      wait([...waiting, { id, label, end }]);
      return end;
    },
    occupy: (work) => {
      const occupying: Promise<boolean> = work.finally(() => {
        if (running === occupying) running = undefined;
      });
      running = occupying;
      // Whoever started it hears of its failure.
      occupying.catch(() => undefined);
    },
  };
}
