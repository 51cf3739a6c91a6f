import type { LoadClient } from '../client/clientLibrary';
import type { CreateCalculator } from '../formulas/calculator';

/** What an environment (Node or a page) brings to the embedded Excel. */
export interface Environment {
  readonly loadClient: LoadClient;
  readonly createCalculator: CreateCalculator;
}
