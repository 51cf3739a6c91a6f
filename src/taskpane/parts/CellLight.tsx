import { choiceOf, choiceWord } from '../../words/choiceLists';
import { lightSignals } from '../lightSignals';
import { usePaneSurroundings } from '../PaneContext';
import { LightBadge } from './LightBadge';

/** A light of a cell, in the pane's language; a word that is none stays as it is. */
export function CellLight({ word }: { readonly word: string }) {
  const { language } = usePaneSurroundings();
  const id = choiceOf('light', word);
  return id === null ? (
    <LightBadge signal="notKnown" word={word} />
  ) : (
    <LightBadge signal={lightSignals[id]} word={choiceWord('light', id, language)} />
  );
}
