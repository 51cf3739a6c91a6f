import { noteChange } from '../../host/host';
import { intersectAreas, sameArea, subtractArea } from '../../model/area';
import type { Area } from '../../model/area';
import type { DataValidation } from '../../model/dataValidation';
import type { Sheet } from '../../model/sheet';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';

/** What holds where nothing was said: anything may be typed. */
export const NO_VALIDATION: Omit<DataValidation, 'areas'> = Object.freeze({
  rule: null,
  prompt: Object.freeze({ showPrompt: true, title: '', message: '' }),
  errorAlert: Object.freeze({ showAlert: true, style: 'Stop', title: '', message: '' }),
  ignoreBlanks: true,
});

/** The validations that hold in an area, each with the part of it where it does; `null` for cells without one. */
export function validationsIn(sheet: Sheet, area: Area): { validation: DataValidation | null; part: Area }[] {
  const found = sheet.dataValidations.flatMap((validation) =>
    validation.areas.flatMap((own) => {
      const part = intersectAreas(own, area);
      return part ? [{ validation, part }] : [];
    }),
  );
  const rest = found.reduce((left, { part }) => left.flatMap((piece) => subtractArea(piece, part)), [area]);
  return [...found, ...rest.map((part) => ({ validation: null, part }))];
}

/** The validation of one cell, or null. */
export function validationOf(sheet: Sheet, row: number, column: number): DataValidation | null {
  return validationsIn(sheet, { row, column, rowCount: 1, columnCount: 1 })[0]!.validation;
}

/** Changes the validation of every cell of some areas; cells outside keep theirs. */
export function changeValidation(
  edit: Edit,
  sheet: Sheet,
  areas: readonly Area[],
  change: (validation: Omit<DataValidation, 'areas'>) => Omit<DataValidation, 'areas'>,
): void {
  const parts = areas.flatMap((area) => validationsIn(sheet, area));
  clearValidation(edit, sheet, areas);
  const changed = parts.map(({ validation, part }) => ({ ...change(contentOf(validation)), areas: [part] }));
  for (const validation of changed) join(sheet, validation);
}

function contentOf(validation: DataValidation | null): Omit<DataValidation, 'areas'> {
  if (!validation) return NO_VALIDATION;
  const { areas: _areas, ...content } = validation;
  return content;
}

/** Puts a validation beside an equal one, so that a range written at once stays one. */
function join(sheet: Sheet, added: DataValidation): void {
  const key = JSON.stringify(contentOf(added));
  const known = sheet.dataValidations.find((validation) => JSON.stringify(contentOf(validation)) === key);
  if (!known || isRelative(added)) {
    sheet.dataValidations.push(added);
    return;
  }
  for (const area of added.areas) {
    if (!known.areas.some((own) => sameArea(own, area))) known.areas.push(area);
  }
}

/** Rules with formulas count from their first cell, so equal words over another area are another rule. */
function isRelative({ rule }: DataValidation): boolean {
  return rule !== null && JSON.stringify(rule).includes('"=');
}

/** Takes the validation of some areas away. */
export function clearValidation(edit: Edit, sheet: Sheet, areas: readonly Area[]): void {
  demandAllowed(sheet, () => false);
  for (const validation of sheet.dataValidations) {
    validation.areas = areas.reduce(
      (left, area) => left.flatMap((own) => (intersectAreas(own, area) ? subtractArea(own, area) : [own])),
      validation.areas,
    );
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ areas: left }) => left.length > 0);
  noteChange(edit.host);
}
