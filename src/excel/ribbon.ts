/**
 * Connects a ribbon button's function (`FunctionName` in the manifest), and the keys of the same name
 * (`shortcuts.json`), with what it does. Excel greys the button until the event is completed, so it is completed
 * whatever happens; keys bring no event. `act` shows its own errors.
 */
export function onRibbonButton(functionName: string, act: () => Promise<void>): void {
  Office.actions.associate(functionName, (event?: Office.AddinCommands.Event) => {
    void act().finally(() => event?.completed());
  });
}

/** Opens the task pane if it is not open yet. Needs SharedRuntime 1.1. */
export async function showTaskPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
