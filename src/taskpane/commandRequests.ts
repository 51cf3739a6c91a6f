/** What a request from outside the pane came to. */
export type RequestEnd = 'quiet' | 'wantsPane';

/** Carries out the command of an id; `wantsPane` where the user should look at the pane now. */
export type RequestListener = (commandId: string) => Promise<RequestEnd>;

let listener: RequestListener | undefined;

/**
 * Asks the pane to run a command, as the ribbon does: pane and ribbon share one runtime, so that both run the
 * same command in the same way and its outcome stands in the pane. Without a pane yet, the pane is wanted.
 */
export async function requestCommand(commandId: string): Promise<RequestEnd> {
  return listener ? listener(commandId) : 'wantsPane';
}

/** Takes requests until the returned function is called. */
export function onCommandRequest(take: RequestListener): () => void {
  listener = take;
  return () => {
    if (listener === take) listener = undefined;
  };
}
