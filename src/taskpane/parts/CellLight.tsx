import { choiceOf } from '../../words/choiceLists';
import { lightSignals } from '../lightSignals';
import { LightBadge } from './LightBadge';

/** A light as its cell has it. */
export function CellLight({ word }: { readonly word: string }) {
  return <LightBadge signal={lightSignals[choiceOf('light', word) ?? ''] ?? 'notKnown'} word={word} />;
}
