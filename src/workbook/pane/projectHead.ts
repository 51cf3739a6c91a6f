import { namedCellOf } from '../../tables/namedCells';
import type { CellValue } from '../../tables/tableContent';
import { dateText } from '../look/dateText';
import type { WorkbookSnapshot } from '../snapshot';

/** What stands on top of the pane: the cells of the project sheet as they are. */
export interface ProjectHead {
  /** Whether there is any of the project tables. */
  readonly hasTables: boolean;
  readonly name: string;
  /** `yyyy-mm-dd`, or blank. */
  readonly statusDate: string;
  /** The overall light's word as the cell has it; blank where it has none. */
  readonly light: string;
}

/** The head of a project, from the cells of its form. */
export function projectHead({ cells, tables }: WorkbookSnapshot): ProjectHead {
  const valueOf = (id: string): CellValue => {
    const { name } = namedCellOf(id);
    return cells.find((cell) => cell.name === name)?.value ?? '';
  };
  return {
    hasTables: tables.length > 0,
    name: String(valueOf('projectName')),
    statusDate: dateText(valueOf('statusDate')),
    light: String(valueOf('overall')),
  };
}
