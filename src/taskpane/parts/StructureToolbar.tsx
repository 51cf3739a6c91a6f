import { useId } from 'react';
import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import type { StructureCommand } from '../../commands/structureCommand';
import { structureCommands } from '../../commands/structureCommands';
import { structureWords } from '../../words/structureWords';
import { usePaneSurroundings } from '../PaneContext';
import { CommandIcon } from './CommandIcon';
import { ShowFirst } from './ShowFirst';

/** What the toolbar needs of the pane. */
export interface StructureToolbarProps {
  /** A sentence on which tasks are worked on. */
  readonly actsOn: string;
  readonly disabled: boolean;
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
  // Under the buttons, over the whole width: they stay where they are, however long a name is.
  actsOn: {
    flexBasis: '100%',
    minWidth: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
  },
});

/** Small buttons for the tasks that the view shows, and which these are. */
export function StructureToolbar({ actsOn, disabled, onRun }: StructureToolbarProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const id = useId();
  return (
    <div
      className={styles.toolbar}
      role="toolbar"
      aria-label={structureWords.toolbar[language]}
      aria-describedby={id}
    >
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
      <ShowFirst isSmall />
      <Text id={id} size={200} className={styles.actsOn}>
        {actsOn}
      </Text>
    </div>
  );
}
