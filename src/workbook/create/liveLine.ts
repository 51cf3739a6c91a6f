import { isoDateFormula } from '../../tables/computed/isoDate';
import { namedCellOf } from '../../tables/namedCells';
import type { Language } from '../../words/language';
import { sheetWords } from '../../words/sheetWords';

/** The line under every sheet title, live: project, status date and overall light. */
export function liveLine(language: Language): string {
  const [project, date, light] = ['projectName', 'statusDate', 'overall'].map((id) => namedCellOf(id).name);
  const part = (cell: string, label: string, text: string) => `IF(${cell}="","","   ·   ${label} "&${text})`;
  return (
    `=${project}&${part(date, sheetWords.statusDate[language], isoDateFormula(date))}` +
    `&${part(light, sheetWords.overall[language], light)}`
  );
}
