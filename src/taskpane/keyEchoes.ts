/** Keys that were pressed, as the page or as Office tells it. */
export interface KeyPress {
  readonly commandId: string;
  readonly toldBy: 'page' | 'office';
  /** Milliseconds on any clock. */
  readonly at: number;
}

/**
 * Within this time one press reaches both, though the page be busy with it. Where only one of them tells, as on
 * some hosts, presses that follow sooner are told by the same one, and are no echoes.
 */
const TOGETHER = 2000;

/**
 * Keys that are pressed while the pane has the keyboard may be told twice, by the page and by Office, in either
 * order. Answers whether a press was told by the other already.
 *
 * @example
 * const isEcho = keyEchoes();
 * isEcho({ commandId: 'indentTask', toldBy: 'page', at: 0 }); //=> false
 * isEcho({ commandId: 'indentTask', toldBy: 'office', at: 30 }); //=> true
 * isEcho({ commandId: 'indentTask', toldBy: 'page', at: 150 }); //=> false
 */
export function keyEchoes(): (press: KeyPress) => boolean {
  let last: KeyPress | undefined;
  return (press) => {
    const isEcho =
      last !== undefined &&
      last.commandId === press.commandId &&
      last.toldBy !== press.toldBy &&
      press.at - last.at <= TOGETHER;
    last = isEcho ? undefined : press;
    return isEcho;
  };
}
