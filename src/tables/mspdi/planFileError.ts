/** Why a plan file cannot be read at all. */
export type PlanFileFault =
  'tooLarge' | 'encoding' | 'doctype' | 'tooDeep' | 'notWellFormed' | 'notProject' | 'tooManyTasks';

/** Ends the reading of a plan file from inside the parser; the reader turns it into a value. */
export class PlanFileError extends Error {
  override readonly name = 'PlanFileError';

  constructor(
    readonly fault: PlanFileFault,
    /** What a sentence about the fault fills in. */
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(fault);
  }
}
