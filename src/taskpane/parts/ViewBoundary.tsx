import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { paneWords } from '../../words/paneWords';
import { say } from '../../words/say';
import { viewWords } from '../../words/viewWords';
import { usePaneSurroundings } from '../PaneContext';
import { EmptyState } from './EmptyState';

interface ViewBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps the rest of the pane where a view cannot be fetched or fails. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    return fault === undefined ? this.props.children : <NotLoaded detail={String(fault)} />;
  }
}

/** A part of the program that was not fetched is fetched again with the page. */
function NotLoaded({ detail }: { readonly detail: string }) {
  const { language } = usePaneSurroundings();
  return (
    <div role="alert">
      <EmptyState
        title={viewWords.notLoaded[language]}
        text={say(viewWords.notLoadedText, { detail }, language)}
      >
        <Button onClick={() => window.location.reload()}>{paneWords.tryAgain[language]}</Button>
      </EmptyState>
    </div>
  );
}
