import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { formulaTokens } from './formulaTokens';
import { parseReference, referenceTo, referencedArea } from './referenceText';
import { rewriteFormulas } from './rewriteFormulas';

/** Rewrites every reference to cells of a sheet; `move` answers where an area is now, or null when its cells are gone. */
export function moveReferences(
  workbook: WorkbookModel,
  sheet: Sheet,
  move: (area: Area) => Area | null,
): void {
  const wanted = sheet.name.toLowerCase();
  rewriteFormulas(workbook, (formula, home) => {
    if (!/\d|:/.test(formula)) return formula;
    let isChanged = false;
    const texts = formulaTokens(formula).map((token) => {
      if (token.kind !== 'reference') return token.text;
      const isMeant = token.sheet === null ? home.sheet === sheet : token.sheet.toLowerCase() === wanted;
      if (!isMeant) return token.text;
      const next = movedReference(token.cells, move);
      if (next === token.cells) return token.text;
      isChanged = true;
      return token.text.slice(0, token.text.length - token.cells.length) + next;
    });
    return isChanged ? texts.join('') : formula;
  });
}

function movedReference(text: string, move: (area: Area) => Area | null): string {
  const parts = parseReference(text);
  if (!parts) return text;
  const area = referencedArea(parts);
  const moved = move(area);
  if (!moved) return '#REF!';
  return moved === area ? text : referenceTo(moved, parts);
}
