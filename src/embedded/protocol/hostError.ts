/** The error codes that the embedded Excel answers with, and Excel's words for them. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, a table, merged cells, or an XML Map.",
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  NotImplemented: 'The requested feature is not implemented.',
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

/** One of Excel's error codes. */
export type HostErrorCode = keyof typeof MESSAGES;

/** An error that the host answers a request with; the client turns it into `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, detail?: string) {
    super(detail ?? MESSAGES[code]);
    this.name = 'HostError';
    this.code = code;
  }
}

/** The error for an argument that Excel would not take; the detail says what is wrong with it. */
export function invalidArgument(detail?: string): HostError {
  return new HostError('InvalidArgument', detail && `${MESSAGES.InvalidArgument} ${detail}`);
}

/** The error for an item that is not there. */
export function itemNotFound(): HostError {
  return new HostError('ItemNotFound');
}

/** The error for a member that the embedded Excel does not have. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `${MESSAGES.ApiNotFound} (${member})`);
}
