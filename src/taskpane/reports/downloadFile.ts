const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A browser takes its time to fetch what a link points to; what was given back too early is lost. */
const KEPT = 60_000;

/**
 * Hands a Word document to the user as a download of this browser or web view.
 *
 * @returns whether there is a way; whether the user lets it through nobody is told.
 */
export function downloadFile(bytes: Uint8Array, fileName: string): boolean {
  if (typeof URL.createObjectURL !== 'function') return false;
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return true;
}
