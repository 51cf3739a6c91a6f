/**
 * Listens to the pane being closed and opened. In a shared runtime a closed pane is only hidden: its page, its
 * timers and its event handlers live on until the workbook is closed. Needs SharedRuntime 1.1; elsewhere nothing
 * is ever told. How the pane stands at first is not told either: a runtime that a ribbon button has started has
 * a hidden one.
 *
 * @returns stops listening.
 */
export function listenToPaneVisibility(onChange: (isShown: boolean) => void): () => void {
  // The types promise a context; hosts that are still starting have none.
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context>);
  if (!context?.requirements?.isSetSupported('SharedRuntime', '1.1')) return () => undefined;
  const listening = Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) =>
      onChange(visibilityMode !== Office.VisibilityMode.hidden),
    )
    // A host that refuses tells nothing: then the page's own visibility counts.
    .catch(() => undefined);
  return () => void listening.then((stop) => stop?.());
}
