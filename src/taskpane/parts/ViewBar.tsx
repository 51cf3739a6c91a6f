import { useId, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { draftWords } from '../../words/draftWords';
import { viewWords } from '../../words/viewWords';
import { usePaneSurroundings } from '../PaneContext';
import { useWidth } from '../useWidth';
import type { PaneView, PaneViewId } from '../views/paneView';

interface ViewBarProps {
  readonly views: readonly PaneView[];
  readonly current: PaneViewId;
  /** Views in which something is typed and not written. */
  readonly unwritten: readonly PaneViewId[];
  readonly onOpen: (id: PaneViewId) => void;
}

const useStyles = makeStyles({
  bar: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex' },
  further: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(56px, 1fr))',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: {
    flex: '1 1 0',
    maxWidth: '96px',
    minWidth: 0,
    flexDirection: 'column',
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
    borderRadius: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: '2px solid transparent',
    '& .fui-Button__icon': { margin: 0, color: 'inherit' },
    // A dot at the icon: something is typed there and not written.
    '&[data-unwritten]': { position: 'relative' },
    '&[data-unwritten]::after': {
      content: '""',
      position: 'absolute',
      top: '3px',
      left: 'calc(50% + 9px)',
      width: '8px',
      height: '8px',
      borderRadius: '50%',
      backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
    // Fluent's own shade for a hovered button is too faint on a dark ground.
    ':hover': { color: tokens.colorNeutralForeground1, '& .fui-Button__icon': { color: 'inherit' } },
    ':hover:active': { color: tokens.colorNeutralForeground1, '& .fui-Button__icon': { color: 'inherit' } },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandForeground1,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':hover:active': { color: tokens.colorBrandForeground1 },
    // Fluent frames the button that has the keyboard all round; which view is shown must be seen all the same.
    '@media (forced-colors: active)': {
      borderBottomColor: 'Highlight',
      ':focus': { borderBottomColor: 'Highlight' },
    },
  },
});

/** A button of the bar takes at least so much, in pixels; so many there always are. */
const VIEW_WIDTH = 62;
const LEAST_SHOWN = 5;

/** The views that have a button of their own, and those that are under More. */
function parted(views: readonly PaneView[], width: number) {
  const room = Math.max(LEAST_SHOWN, Math.floor(width / VIEW_WIDTH));
  return views.length <= room
    ? { shown: views, further: [] }
    : { shown: views.slice(0, room - 1), further: views.slice(room - 1) };
}

/** The navigation: icons with words; what finds no room comes in a second row under More, which then takes the name of what it shows. */
export function ViewBar({ views, current, unwritten, onOpen }: ViewBarProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const bar = useRef<HTMLElement>(null);
  const { shown, further } = parted(views, useWidth(bar));
  const hidden = further.find(({ id }) => id === current);
  const look = (isCurrent: boolean) => mergeClasses(styles.view, isCurrent && styles.current);
  const HiddenIcon = hidden?.icon ?? MoreHorizontalRegular;
  const [isOpen, setIsOpen] = useState(false);
  const furtherId = useId();
  const more = useRef<HTMLButtonElement>(null);
  const marked = (isUnwritten: boolean) =>
    isUnwritten ? { 'data-unwritten': true, title: draftWords.notWritten[language] } : {};
  const button = ({ id, label, icon: Icon }: PaneView) => (
    <Button
      key={id}
      appearance="transparent"
      className={look(id === current)}
      icon={<Icon aria-hidden />}
      aria-current={id === current ? 'page' : undefined}
      {...marked(unwritten.includes(id))}
      onClick={() => {
        // The second row goes, and the button under which it was takes the view's name: the keyboard goes there.
        if (further.some((view) => view.id === id)) more.current?.focus();
        setIsOpen(false);
        onOpen(id);
      }}
    >
      {label[language]}
    </Button>
  );
  return (
    <nav
      ref={bar}
      className={styles.bar}
      aria-label={viewWords.navigation[language]}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        more.current?.focus();
        setIsOpen(false);
      }}
    >
      <div className={styles.row}>
        {shown.map(button)}
        {further.length > 0 && (
          <Button
            ref={more}
            appearance="transparent"
            className={look(hidden !== undefined)}
            icon={<HiddenIcon aria-hidden />}
            aria-current={hidden ? 'page' : undefined}
            aria-expanded={isOpen}
            {...marked(further.some(({ id }) => unwritten.includes(id)))}
            aria-controls={isOpen ? furtherId : undefined}
            aria-label={hidden && `${hidden.label[language]} · ${viewWords.more[language]}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {hidden ? `${hidden.label[language]} ▾` : viewWords.more[language]}
          </Button>
        )}
      </div>
      {isOpen && (
        <div id={furtherId} className={styles.further}>
          {further.map(button)}
        </div>
      )}
    </nav>
  );
}
