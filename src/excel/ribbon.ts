/**
 * Connects a button of the ribbon or of a cell's menu (`FunctionName` in the manifest) with what it does. Excel greys
 * the button until the event is completed, so it is completed whatever happens. `act` shows its own errors.
 */
export function onRibbonButton(functionName: string, act: () => Promise<void>): void {
  Office.actions.associate(functionName, (event?: Office.AddinCommands.Event) => {
    void act().finally(() => event?.completed());
  });
}

/**
 * Connects keys that Excel listens to (the action's `id` in `shortcuts.json`) with what they do. Their id must be no
 * button's, else nobody can tell keys from a press. `act` shows its own errors.
 */
export function onShortcut(actionId: string, act: () => Promise<void>): void {
  Office.actions.associate(actionId, (event?: Office.AddinCommands.Event) => {
    // Microsoft's examples bring none to keys.
    void act().finally(() => event?.completed());
  });
}

/** Opens the task pane if it is not open yet. Needs SharedRuntime 1.1. */
export async function showTaskPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
