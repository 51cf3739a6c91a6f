/**
 * Why bytes are not taken as a workbook:
 * `notZip` no zip container · `truncated` the container is cut off or a part in it does not unpack · `notXlsx` a zip, but
 * not an Office Open XML workbook (also the binary `.xlsb`) · `encrypted` an OLE compound file: password-protected, or the
 * old `.xls` · `tooLarge` the content unpacks to more than is reasonable (a zip bomb) · `damagedPart` a part that must be
 * understood is not well-formed XML.
 */
export type WorkbookFileReason =
  'notZip' | 'truncated' | 'notXlsx' | 'encrypted' | 'tooLarge' | 'damagedPart';

/**
 * The bytes are not a workbook that can be opened. Thrown before any model is handed out, so nothing is half-read.
 *
 * @example
 * new WorkbookFileError('notZip', 'no zip').reason //=> 'notZip'
 */
export class WorkbookFileError extends Error {
  override name = 'WorkbookFileError';

  /** @param part - the path inside the package that is at fault, where one is */
  constructor(
    readonly reason: WorkbookFileReason,
    message: string,
    readonly part?: string,
  ) {
    super(message);
  }
}
