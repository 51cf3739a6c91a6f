/** A connection to Excel within one batch; layers above pass it on and ask nothing of it. */
export type ExcelContext = Excel.RequestContext;

/**
 * Where batches run: real Excel in the add-in, the embedded Excel in the preview, the CLI and the tests.
 * Microsoft's `Excel` object is one.
 */
export interface ExcelHost {
  run<Result>(batch: (context: ExcelContext) => Promise<Result>): Promise<Result>;
}
