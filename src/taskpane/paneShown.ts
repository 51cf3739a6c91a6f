import { listenToPaneVisibility } from '../excel/paneVisibility';

/** Whether somebody sees the pane. */
export interface ShownListener {
  readonly onShown: () => void;
  readonly onHidden: () => void;
}

/**
 * Tells when the pane is closed, or its window out of sight, and when it is seen again; at once where it is out of
 * sight now. Office says so where it can, the page elsewhere; who presses a key in the pane sees it.
 *
 * @returns stops listening.
 */
export function watchPaneShown({ onShown, onHidden }: ShownListener): () => void {
  let isClosed = false;
  let isShown = true;
  const tell = (isShownNow: boolean) => {
    if (isShown === isShownNow) return;
    isShown = isShownNow;
    (isShown ? onShown : onHidden)();
  };
  const look = () => tell(!isClosed && document.visibilityState !== 'hidden');
  const focused = () => {
    isClosed = false;
    tell(true);
  };
  const stopListening = listenToPaneVisibility((isOpen) => {
    isClosed = !isOpen;
    tell(isOpen);
  });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', focused);
  look();
  return () => {
    stopListening();
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', focused);
  };
}
