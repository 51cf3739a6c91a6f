/** What a request from outside the pane came to. */
export type RequestEnd = 'quiet' | 'wantsPane';

/** Whether somebody pressed a button of the ribbon or of a cell's menu, or keys that Excel listens to. */
export type RequestedBy = 'button' | 'keys';

/** Carries out the command of an id; `wantsPane` where the user should look at the pane now. */
export type RequestListener = (commandId: string, by: RequestedBy) => Promise<RequestEnd>;

/** A request that came before the pane did. */
interface Early {
  readonly commandId: string;
  readonly end: Promise<RequestEnd>;
  readonly pass: (listener: RequestListener) => void;
}

let listener: RequestListener | undefined;
let early: readonly Early[] = [];

/**
 * Asks the pane to run a command, as the ribbon does: pane and ribbon share one runtime, so that both run the
 * same command in the same way and its outcome stands in the pane. A button starts the runtime, and may be
 * pressed before the pane in it is ready: the request then waits for it. Pressed again meanwhile it is still one.
 */
export async function requestCommand(commandId: string, by: RequestedBy): Promise<RequestEnd> {
  if (listener) return listener(commandId, by);
  const same = early.find((one) => one.commandId === commandId);
  if (same) return same.end;
  let pass: Early['pass'] = () => undefined;
  const end = new Promise<RequestEnd>((resolve, reject) => {
    pass = (take) => void take(commandId, by).then(resolve, reject);
  });
  early = [...early, { commandId, end, pass }];
  return end;
}

/** Takes requests until the returned function is called; those that are waiting come at once, in their order. */
export function onCommandRequest(take: RequestListener): () => void {
  listener = take;
  const waiting = early;
  early = [];
  for (const { pass } of waiting) pass(take);
  return () => {
    if (listener === take) listener = undefined;
  };
}
