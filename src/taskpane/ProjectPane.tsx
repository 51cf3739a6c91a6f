import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { checkProject } from '../commands/checkProject';
import { createProject } from '../commands/createProject';
import { repairProject } from '../commands/repairProject';
import { restoreTask } from '../commands/restoreTask';
import { showIssue } from '../commands/showIssue';
import { structureCommands } from '../commands/structureCommands';
import type { StructureArguments, StructureCommand } from '../commands/structureCommand';
import { paneWords } from '../words/paneWords';
import type { ProgressFilter } from '../workbook/pane/progressList';
import { onCommandRequest } from './commandRequests';
import { DeskProvider, type Desk, type ViewSubject } from './desk';
import { draftStore } from './fields/draftStore';
import { useUnwritten } from './fields/useUnwritten';
import { usePaneSurroundings } from './PaneContext';
import { NotStarted } from './parts/NotStarted';
import { OutcomeMessage } from './parts/OutcomeMessage';
import { PlanPreview } from './parts/PlanPreview';
import { ProjectSummary } from './parts/ProjectSummary';
import { ViewBar } from './parts/ViewBar';
import { ViewBoundary } from './parts/ViewBoundary';
import { ViewSkeleton } from './parts/ViewSkeleton';
import { WriteLock } from './parts/WriteLock';
import { Working } from './parts/Working';
import { isRunToRead, plainCommands } from './projectCommands';
import { keyEchoes, type KeyPress } from './keyEchoes';
import { isTyped, structureKey } from './structureKeys';
import { useCommands } from './useCommands';
import { useKeptFocus } from './useKeptFocus';
import { useLiveRefresh } from './useLiveRefresh';
import { useScrollPadding } from './useScrollPadding';
import type { PaneViewId } from './views/paneView';
import { viewsFor } from './views/paneViews';

const useStyles = makeStyles({
  // Over a long list the navigation and what a command told stay in sight.
  top: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What the Progress view shows at first. */
const openReports: ProgressFilter = { which: 'open' };

/** The pane's content: the head of the project, the navigation and one view. */
export function ProjectPane() {
  const styles = useStyles();
  const { host, language } = usePaneSurroundings();
  const commands = useCommands();
  const { reading, running, outcome, preview, showsFirst, run, inTurn, runQuietly } = commands;
  const [opened, setOpened] = useState<{ id: PaneViewId; subject: ViewSubject | undefined }>();
  const isBusy = running !== '';
  const content = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useKeptFocus(content);
  useScrollPadding(top);
  const hasTables = reading?.head.hasTables ?? false;
  const live = useLiveRefresh(host, hasTables, commands);
  const views = viewsFor(hasTables);
  const view = views.find(({ id }) => id === opened?.id) ?? views[0];

  const [drafts] = useState(draftStore);
  const unwritten = useUnwritten(drafts);
  const [progressFilter, filterProgress] = useState(openReports);
  useEffect(() => {
    // Another project would have other tasks under the same IDs.
    if (!reading || hasTables) return;
    drafts.forgetAll();
    filterProgress(openReports);
  }, [reading, hasTables, drafts]);

  const aim = useRef<StructureArguments>(undefined);
  const aimAt = useCallback((told: StructureArguments | undefined) => {
    aim.current = told;
  }, []);
  const onAimed = (command: StructureCommand) => {
    // Archived rows are no tasks that a view could show: those selected in the archive come back.
    const told = command.id === restoreTask.id ? {} : aim.current;
    // What nobody sees is not touched: the view that names the task comes first.
    if (told === undefined) openView('task');
    else void inTurn(command, () => run(command, told));
  };
  const [isEcho] = useState(keyEchoes);
  const onKeys = (command: StructureCommand, toldBy: KeyPress['toldBy']) => {
    if (!isEcho({ commandId: command.id, toldBy, at: performance.now() })) onAimed(command);
  };

  const latestKeys = useRef(onKeys);
  useEffect(() => {
    latestKeys.current = onKeys;
  });

  // The form gives way to the project: the keyboard goes where the reader goes.
  const hadTables = useRef<boolean>(undefined);
  useEffect(() => {
    if (hasTables && hadTables.current === false) {
      // A project that was just made starts at Home, whatever was asked for before it.
      setOpened(undefined);
      content.current?.focus({ preventScroll: true });
      // Absent where nothing is laid out.
      content.current?.parentElement?.scrollIntoView?.();
    }
    // A pane that opens on a project takes the keyboard from nobody.
    if (reading) hadTables.current = hasTables;
  }, [reading, hasTables]);

  useEffect(
    () =>
      onCommandRequest(async (commandId, by) => {
        // Where there are tables what is missing is added in Repair; where there are none, the form stands there.
        if (commandId === repairProject.id || commandId === createProject.id)
          setOpened({ id: 'repair', subject: undefined });
        const command = plainCommands.find(({ id }) => id === commandId);
        if (!command) return 'wantsPane';
        const structure = structureCommands.find(({ id }) => id === commandId);
        // Keys that Office heard while the pane has the keyboard are meant for what the pane shows; who presses a
        // button outside it means what is selected in the sheet, wherever the cursor was left.
        if (by === 'keys' && structure && document.hasFocus() && aim.current !== undefined) {
          if (!isTyped(document.activeElement)) latestKeys.current(structure, 'office');
          return 'quiet';
        }
        const running = inTurn(command, () => run(command, {}));
        // Somebody must decide in the pane.
        if (showsFirst) return 'wantsPane';
        return (await running) && !isRunToRead(command.id) ? 'quiet' : 'wantsPane';
      }),
    [inTurn, run, showsFirst],
  );

  // A button that leads to another view goes with its own: the keyboard follows to what is opened.
  const isLed = useRef(false);
  useEffect(() => {
    if (isLed.current && document.activeElement === document.body)
      content.current?.focus({ preventScroll: true });
    isLed.current = false;
  }, [opened]);

  function openView(id: PaneViewId, subject?: ViewSubject) {
    isLed.current = true;
    setOpened({ id, subject });
    // What went well need not follow the reader; Activity still has its Revert.
    if (outcome?.kind === 'done') commands.dismiss();
  }

  const desk: Desk | undefined = reading && {
    reading,
    commands,
    live,
    drafts,
    progressFilter,
    filterProgress,
    isBusy,
    isLocked: isBusy || reading.lock !== undefined,
    subject: opened?.subject,
    openView,
    show: ({ table, row, column }) => void runQuietly(showIssue, { table, row, column }),
    onAimed,
    aimAt,
  };

  return (
    <main
      ref={content}
      tabIndex={-1}
      style={{ outline: 'none' }}
      aria-busy={isBusy}
      onKeyDown={(event) => {
        // Where somebody types, the keys are those of the text.
        const command = hasTables && !isTyped(event.target) ? structureKey(event) : undefined;
        if (!command) return;
        // Alt and an arrow would lead the page back or forth.
        event.preventDefault();
        onKeys(command, 'page');
      }}
    >
      {desk && hasTables && <ProjectSummary head={desk.reading.head} live={live} />}
      <div ref={top} className={styles.top}>
        {desk && views.length > 1 && (
          <ViewBar
            views={views}
            current={view.id}
            unwritten={unwritten.map((place) => place.view)}
            onOpen={openView}
          />
        )}
        {reading?.lock && (
          <WriteLock
            title={paneWords.onlyShown[language]}
            lock={reading.lock}
            disabled={isBusy}
            onLookAgain={() => void run(checkProject, undefined)}
          />
        )}
        <div role="status" aria-live="polite">
          {isBusy && (
            <Working
              command={running}
              stage={commands.stage}
              isCancelling={commands.isCancelling}
              waiting={commands.waiting}
              onCancel={commands.cancel}
            />
          )}
          {outcome && <OutcomeMessage outcome={outcome} onDismiss={commands.dismiss} />}
          <NotStarted labels={commands.dropped} />
        </div>
      </div>
      {preview && <PlanPreview {...preview} disabled={isBusy} onClose={commands.closePreview} />}
      {!desk && isBusy && <ViewSkeleton />}
      {desk && (
        <DeskProvider value={desk}>
          <ViewBoundary key={view.id}>
            <Suspense fallback={<ViewSkeleton />}>
              <view.Component />
            </Suspense>
          </ViewBoundary>
        </DeskProvider>
      )}
    </main>
  );
}
