import { onRibbonButton, showTaskPane } from '../excel/ribbon';
import { requestCommand } from './commandRequests';
import { ribbonCommands } from './projectCommands';

/**
 * Gives every ribbon button its command. The command runs in the pane, which shows its progress and its
 * errors; the pane opens by itself where there is something to read or to fill in.
 */
export function connectRibbon(): void {
  for (const { id } of ribbonCommands)
    onRibbonButton(id, async () => {
      if ((await requestCommand(id)) === 'wantsPane') await showTaskPane();
    });
}
