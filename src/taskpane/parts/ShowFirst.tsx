import { ToggleButton, Tooltip } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { paneWords } from '../../words/paneWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';

interface ShowFirstProps {
  /** As an icon only, among others. */
  readonly isSmall?: boolean;
}

/** While pressed, every command lists what it would change and waits for a decision. */
export function ShowFirst({ isSmall = false }: ShowFirstProps) {
  const { language } = usePaneSurroundings();
  const { commands } = useDesk();
  const label = paneWords.showFirst[language];
  return (
    <Tooltip content={paneWords.showFirstHint[language]} relationship="description" positioning="below">
      <ToggleButton
        appearance="subtle"
        size="small"
        icon={<EyeRegular aria-hidden />}
        {...(isSmall ? { 'aria-label': label } : { children: label })}
        checked={commands.showsFirst}
        onClick={() => commands.setShowsFirst(!commands.showsFirst)}
      />
    </Tooltip>
  );
}
