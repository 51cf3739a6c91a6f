import { namedCellOf } from '../../tables/namedCells';
import type { Language } from '../../words/language';
import { sheetWords } from '../../words/sheetWords';

function isoDate(cell: string): string {
  // Not TEXT(…,"yyyy-mm-dd"): its letters differ from one Excel language to the next.
  return `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2)`;
}

/** The line under every sheet title, live: project, status date and overall light. */
export function liveLine(language: Language): string {
  const [project, date, light] = ['projectName', 'statusDate', 'overall'].map((id) => namedCellOf(id).name);
  const part = (cell: string, label: string, text: string) => `IF(${cell}="","","   ·   ${label} "&${text})`;
  return (
    `=${project}&${part(date, sheetWords.statusDate[language], isoDate(date))}` +
    `&${part(light, sheetWords.overall[language], light)}`
  );
}
