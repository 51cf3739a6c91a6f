/**
 * Where batches run: real Excel in the add-in, the embedded Excel in the preview, the CLI and the tests.
 * Microsoft's `Excel` object is one.
 */
export interface ExcelHost {
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}
