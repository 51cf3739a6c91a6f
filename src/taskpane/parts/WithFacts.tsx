import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { viewWords } from '../../words/viewWords';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import type { PaneViewId } from '../views/paneView';
import { EmptyState } from './EmptyState';

interface WithFactsProps {
  readonly view: PaneViewId;
  readonly children: (facts: ProjectFacts) => ReactNode;
}

/** A view of a project that is understood; else what stands in the way, and where to mend it. */
export function WithFacts({ view, children }: WithFactsProps) {
  const { language } = usePaneSurroundings();
  const { reading, openView } = useDesk();
  if (reading.facts) return children(reading.facts);
  return (
    <EmptyState title={viewWords[view][language]} text={viewWords.blocked[language]}>
      <Button onClick={() => openView('home')}>{viewWords.toHome[language]}</Button>
    </EmptyState>
  );
}
