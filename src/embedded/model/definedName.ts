/**
 * A defined name. `formula` starts with `=` and is a reference (`=Plan!$A$1:$B$9`), a constant or any other formula.
 * Names of Excel's own (`_xlnm.Print_Area` …) are not kept here but where they belong.
 */
export interface DefinedName {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}
