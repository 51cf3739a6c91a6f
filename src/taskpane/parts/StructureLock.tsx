import { checkProject } from '../../commands/checkProject';
import { paneWords } from '../../words/paneWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { WriteLock } from './WriteLock';

/** Says, where sheets are made, that the workbook lets none be added; nothing where it does. */
export function StructureLock() {
  const { language } = usePaneSurroundings();
  const { reading, commands, isBusy } = useDesk();
  // Where nothing at all may be written that is said over every view.
  if (!reading.structureLock || reading.lock) return null;
  return (
    <WriteLock
      title={paneWords.noNewSheets[language]}
      lock={reading.structureLock}
      disabled={isBusy}
      onLookAgain={() => void commands.run(checkProject, undefined)}
    />
  );
}
