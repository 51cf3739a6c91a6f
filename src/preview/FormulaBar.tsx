import { useState } from 'react';
import { areaAddress } from '../embedded/model/address';
import { cellArea } from '../embedded/model/area';
import type { Sheet } from '../embedded/model/sheet';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { editableText, typeText } from './grid/gridEdits';
import type { Refusal } from './grid/gridEdits';

interface FormulaBarProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  readonly language: Language;
  readonly onRefusal: (refusal: Refusal) => void;
}

/** Where the active cell is, and what is really in it. */
export function FormulaBar({ excel, sheet, language, onRefusal }: FormulaBarProps) {
  const [typed, setTyped] = useState<string>();
  const { row, column } = sheet.selection[0] ?? cellArea(0, 0);
  const text = editableText(sheet, row, column);

  function commit(): void {
    if (typed !== undefined && typed !== text) onRefusal(typeText(excel, sheet, row, column, typed));
    setTyped(undefined);
  }

  return (
    <div className="formula-bar">
      <output aria-label={previewWords.cell[language]}>{areaAddress(cellArea(row, column))}</output>
      <span aria-hidden="true">fx</span>
      <input
        aria-label={previewWords.formula[language]}
        value={typed ?? text}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(undefined);
        }}
      />
    </div>
  );
}
