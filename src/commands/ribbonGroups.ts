import { commandWords } from '../words/commandWords';
import type { Localized } from '../words/language';

/** The groups of the ribbon's own tab. */
export type RibbonGroupId = 'project' | 'progress' | 'level' | 'rows' | 'reports';

/** A group of the ribbon: its name, and the icon that it shrinks to in a narrow window. */
export interface RibbonGroup {
  readonly id: RibbonGroupId;
  readonly label: Localized;
  readonly icon: string;
}

/** Groups in the order of the ribbon. Office asks for at most six controls in each. */
export const ribbonGroups: readonly RibbonGroup[] = [
  { id: 'project', label: commandWords.projectGroup, icon: 'plumbline' },
  { id: 'progress', label: commandWords.progressGroup, icon: 'record' },
  { id: 'level', label: commandWords.levelGroup, icon: 'indent' },
  { id: 'rows', label: commandWords.rowsGroup, icon: 'insert' },
  { id: 'reports', label: commandWords.reportsGroup, icon: 'weekly' },
];
