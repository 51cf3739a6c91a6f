import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { issueText } from '../../tables/issueText';
import { paneWords } from '../../words/paneWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { projectCommands } from '../projectCommands';
import { CommandIcon } from './CommandIcon';
import { ShowFirst } from './ShowFirst';

const useStyles = makeStyles({
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The commands of the registry that run at the press of a button. */
export function CommandBar() {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { reading, commands, isBusy } = useDesk();
  return (
    <div className={styles.commands} role="toolbar" aria-label={paneWords.commands[language]}>
      {projectCommands.map((command, index) => {
        const may = command.availability({ hasTables: true, language });
        const lock = command.onlyReads ? undefined : reading.lock;
        const hint = may.available ? command.hint[language] : may.reason[language];
        return (
          <Tooltip
            key={command.id}
            content={lock ? issueText(lock, language) : hint}
            relationship="description"
            positioning="below"
          >
            <Button
              appearance={index === 0 ? 'primary' : 'secondary'}
              size="small"
              icon={<CommandIcon name={command.icon} />}
              disabledFocusable={isBusy || !may.available || lock !== undefined}
              onClick={() => void commands.run(command, {})}
            >
              {command.label[language]}
            </Button>
          </Tooltip>
        );
      })}
      <ShowFirst />
    </div>
  );
}
