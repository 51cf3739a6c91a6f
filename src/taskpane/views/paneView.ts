import type { ComponentType } from 'react';
import type { FluentIcon } from '@fluentui/react-icons';
import type { Localized } from '../../words/language';

/** The ids of the views. */
export type PaneViewId =
  | 'home'
  | 'create'
  | 'task'
  | 'progress'
  | 'risks'
  | 'changes'
  | 'reports'
  | 'health'
  | 'settings'
  | 'repair'
  | 'activity';

/** One view of the pane. The navigation, the tests and the pictures read the same object. */
export interface PaneView {
  readonly id: PaneViewId;
  readonly label: Localized;
  readonly icon: FluentIcon;
  /** Which workbooks it is for: those with project tables or those without. */
  readonly isFor: 'project' | 'empty';
  /** Takes what it shows from the desk; all but the first are fetched when they are opened. */
  readonly Component: ComponentType;
}
