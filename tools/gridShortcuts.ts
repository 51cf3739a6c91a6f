import { shortcutAction, structureKeys } from '../src/taskpane/structureKeys';

/**
 * Keys that Excel itself listens to (`ExtendedOverrides` of the manifest), as the file that the add-in serves.
 * Actions are named in both languages, as only one line of them is ever shown: where another add-in wants the
 * same keys. Without this feature (before Excel 2102) nothing happens and the pane's keys remain.
 */
export function gridShortcuts(): string {
  const file = {
    actions: structureKeys.map(({ command }) => ({
      id: shortcutAction(command),
      type: 'ExecuteFunction',
      name: `${command.label['zh-CN']} ${command.label['en-US']}`,
    })),
    shortcuts: structureKeys.map(({ command, everywhere }) => ({
      action: shortcutAction(command),
      key: { default: `Ctrl+Alt+Shift+${everywhere}` },
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
