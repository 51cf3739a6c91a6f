/** Office's own name of the wish; the manifest's `TaskpaneId` is the same. */
const wish = 'Office.AutoShowTaskpaneWithDocument';

function documentSettings(): Office.Settings | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The types promise a document; hosts that are still starting have none.
  return (Office.context as Partial<Office.Context> | undefined)?.document?.settings;
}

/** Whether the pane opens with this workbook; `undefined` where the host keeps no settings with it. */
export function opensWithDocument(): boolean | undefined {
  const settings = documentSettings();
  return settings && settings.get(wish) === true;
}

/**
 * Makes the pane open with this workbook, or not. The wish is kept in the file, for everybody who has the add-in
 * from an administrator or sideloaded it; others see nothing of it.
 *
 * @throws Error where the host could not keep it; its message is Office's.
 */
export function openWithDocument(isWanted: boolean): Promise<void> {
  const settings = documentSettings();
  if (settings === undefined)
    return Promise.reject(new Error('The host keeps no settings with the workbook.'));
  if (isWanted) settings.set(wish, true);
  else settings.remove(wish);
  return new Promise((kept, failed) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) kept();
      else failed(new Error(error.message));
    });
  });
}
