import { Button, makeStyles, ToggleButton, tokens, Tooltip } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { StructureCommand } from '../../commands/structureCommand';
import { structureCommands } from '../../commands/structureCommands';
import { structureWords } from '../../words/structureWords';
import { usePaneSurroundings } from '../PaneContext';
import { CommandIcon } from './CommandIcon';

/** What the toolbar needs of the pane. */
export interface StructureToolbarProps {
  readonly disabled: boolean;
  /** Is a command to be shown before it is carried out? */
  readonly showsFirst: boolean;
  readonly onShowFirst: (showsFirst: boolean) => void;
  readonly onRun: (command: StructureCommand) => void;
}

const useStyles = makeStyles({
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Small buttons for the tasks that are selected in the WBS. */
export function StructureToolbar({ disabled, showsFirst, onShowFirst, onRun }: StructureToolbarProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={structureWords.toolbar[language]}>
      {structureCommands.map((command) => (
        <Tooltip
          key={command.id}
          content={command.hint[language]}
          relationship="description"
          positioning="below"
        >
          <Button
            appearance="subtle"
            size="small"
            icon={<CommandIcon name={command.icon} />}
            aria-label={command.label[language]}
            disabledFocusable={disabled}
            onClick={() => onRun(command)}
          />
        </Tooltip>
      ))}
      <Tooltip
        content={structureWords.showFirstHint[language]}
        relationship="description"
        positioning="below"
      >
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={<EyeRegular aria-hidden />}
          aria-label={structureWords.showFirst[language]}
          checked={showsFirst}
          onClick={() => onShowFirst(!showsFirst)}
        />
      </Tooltip>
    </div>
  );
}
