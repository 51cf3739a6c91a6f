import { onRibbonButton, onShortcut, showTaskPane } from '../excel/ribbon';
import { requestCommand, type RequestedBy } from './commandRequests';
import { ribbonCommands } from './projectCommands';
import { shortcutAction, structureKeys } from './structureKeys';

async function request(commandId: string, by: RequestedBy): Promise<void> {
  if ((await requestCommand(commandId, by)) === 'wantsPane') await showTaskPane();
}

/**
 * Gives every button of the ribbon, and the keys that Excel listens to, their command. The command runs in the pane,
 * which shows its progress and its errors; the pane opens by itself where there is something to read or to fill in.
 */
export function connectRibbon(): void {
  for (const { id } of ribbonCommands) onRibbonButton(id, () => request(id, 'button'));
  for (const { command } of structureKeys)
    onShortcut(shortcutAction(command), () => request(command.id, 'keys'));
}
