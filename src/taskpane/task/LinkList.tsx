import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { say } from '../../words/say';
import { taskWords } from '../../words/taskWords';
import type { LinkChip } from '../../workbook/pane/taskCard';
import { usePaneSurroundings } from '../PaneContext';

interface LinkListProps {
  readonly links: readonly LinkChip[];
  /** What is said where there are none. */
  readonly none: string;
  readonly disabled: boolean;
  readonly onOpen: (taskId: number) => void;
  /** Absent where they cannot be removed here. */
  readonly onRemove?: (link: LinkChip) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  how: { flex: 'none', fontWeight: tokens.fontWeightSemibold },
  drives: { flex: 'none', color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  remove: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Links as chips: each opens the task at its other end. */
export function LinkList({ links, none, disabled, onOpen, onRemove }: LinkListProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  if (links.length === 0)
    return (
      <Text size={200} className={styles.muted}>
        {none}
      </Text>
    );
  return (
    <ul className={styles.list}>
      {links.map((link) => {
        const { text, how, taskId, code, name, drives } = link;
        const title = taskId === undefined ? text : `${code} ${name}`;
        return (
          <li key={`${text} ${taskId}`} className={styles.chip}>
            {taskId === undefined ? (
              <span className={styles.name}>{title}</span>
            ) : (
              <Link
                as="button"
                className={styles.name}
                title={title}
                aria-label={say(taskWords.openTask, { task: title }, language)}
                onClick={() => onOpen(taskId)}
              >
                {title}
              </Link>
            )}
            {how !== '' && <span className={styles.how}>{how}</span>}
            {drives && <span className={styles.drives}>{taskWords.drives[language]}</span>}
            {onRemove && (
              <Button
                className={styles.remove}
                appearance="transparent"
                size="small"
                icon={<DismissRegular aria-hidden />}
                aria-label={say(taskWords.removeLink, { link: title }, language)}
                disabledFocusable={disabled}
                onClick={() => onRemove(link)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
