import { namedCellOf } from '../../tables/namedCells';
import type { CellValue } from '../../tables/tableContent';
import { choiceOf } from '../../words/choiceLists';
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
  /** The same as an id of the list of lights; blank where it is none of them. */
  readonly lightId: string;
}

/** The head of a project, from the cells of its form. */
export function projectHead({ cells, tables }: WorkbookSnapshot): ProjectHead {
  const valueOf = (id: string): CellValue => {
    const { name } = namedCellOf(id);
    return cells.find((cell) => cell.name === name)?.value ?? '';
  };
  const light = String(valueOf('overall'));
  return {
    hasTables: tables.length > 0,
    name: String(valueOf('projectName')),
    statusDate: dateText(valueOf('statusDate')),
    light,
    lightId: choiceOf('light', light) ?? '',
  };
}
