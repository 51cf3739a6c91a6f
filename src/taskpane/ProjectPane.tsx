import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, Spinner, tokens, Tooltip } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { paneWords } from '../words/paneWords';
import { say } from '../words/say';
import { onCommandRequest } from './commandRequests';
import { usePaneSurroundings } from './PaneContext';
import { CommandIcon } from './parts/CommandIcon';
import { CreateForm } from './parts/CreateForm';
import { LiveNote } from './parts/LiveNote';
import { IssueList } from './parts/IssueList';
import { OutcomeMessage } from './parts/OutcomeMessage';
import { PlanPreview } from './parts/PlanPreview';
import { ProjectSummary } from './parts/ProjectSummary';
import { StructureToolbar } from './parts/StructureToolbar';
import { createProject } from '../commands/createProject';
import { refreshProject } from '../commands/refreshProject';
import { showIssue } from '../commands/showIssue';
import type { StructureCommand } from '../commands/structureCommand';
import {
  calendarChoices,
  createArguments,
  isRunToRead,
  packChoices,
  plainCommands,
  projectCommands,
  repairArguments,
} from './projectCommands';
import { shownIssue } from './shownIssue';
import { structureKey } from './structureKeys';
import { useCommands } from './useCommands';
import { useLiveRefresh } from './useLiveRefresh';

const useStyles = makeStyles({
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  busy: {
    justifyContent: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
});

/** The pane's content: the create form in a workbook without tables, else the project and what needs attention. */
export function ProjectPane() {
  const styles = useStyles();
  const { host, language, today } = usePaneSurroundings();
  const commands = useCommands();
  const { overview, issues, running, outcome, preview, run, runQuietly, runPreview } = commands;
  const isBusy = running !== '';
  const content = useRef<HTMLDivElement>(null);
  const hasTables = overview?.hasTables ?? false;
  const live = useLiveRefresh(host, hasTables, commands);

  const [showsFirst, setShowsFirst] = useState(false);
  const onSelected = (command: StructureCommand) =>
    void (showsFirst ? runPreview(command, undefined) : run(command, undefined));

  // The form gives way to the project: the keyboard goes where the reader goes.
  const hadTables = useRef(hasTables);
  useEffect(() => {
    if (overview && hasTables && !hadTables.current) content.current?.focus();
    hadTables.current = hasTables;
  }, [overview, hasTables]);

  useEffect(
    () =>
      onCommandRequest(async (commandId) => {
        const command = plainCommands.find(({ id }) => id === commandId);
        if (!command) return 'wantsPane';
        return (await run(command, undefined)) && !isRunToRead(command.id) ? 'quiet' : 'wantsPane';
      }),
    [run],
  );

  return (
    <main
      ref={content}
      tabIndex={-1}
      style={{ outline: 'none' }}
      aria-busy={isBusy}
      onKeyDown={(event) => {
        const command = hasTables ? structureKey(event) : undefined;
        if (!command) return;
        // Alt and an arrow would lead the page back or forth.
        event.preventDefault();
        onSelected(command);
      }}
    >
      <div role="status" aria-live="polite">
        {isBusy && (
          <Spinner
            size="tiny"
            className={styles.busy}
            label={say(paneWords.working, { command: running }, language)}
          />
        )}
        {outcome && <OutcomeMessage outcome={outcome} onDismiss={commands.dismiss} />}
      </div>
      {overview && !hasTables && (
        <CreateForm
          packs={packChoices}
          calendars={calendarChoices}
          submitLabel={createProject.label[language]}
          disabled={isBusy}
          onCreate={(form) => void run(createProject, createArguments(form, today))}
        />
      )}
      {overview && hasTables && (
        <>
          <ProjectSummary {...overview} />
          <LiveNote state={live} />
          <div className={styles.commands} role="toolbar" aria-label={paneWords.commands[language]}>
            {projectCommands.map((command, index) => {
              const may = command.availability({ hasTables, language });
              const hint = may.available ? command.hint : may.reason;
              return (
                <Tooltip
                  key={command.id}
                  content={hint[language]}
                  relationship="description"
                  positioning="below"
                >
                  <Button
                    appearance={index === 0 ? 'primary' : 'secondary'}
                    icon={<CommandIcon name={command.icon} />}
                    disabledFocusable={isBusy || !may.available}
                    onClick={() => void run(command, undefined)}
                  >
                    {command.label[language]}
                  </Button>
                </Tooltip>
              );
            })}
            <Tooltip content={paneWords.previewHint[language]} relationship="description" positioning="below">
              <Button
                appearance="subtle"
                icon={<EyeRegular aria-hidden />}
                disabledFocusable={isBusy}
                onClick={() => void runPreview(refreshProject, {})}
              >
                {paneWords.previewRefresh[language]}
              </Button>
            </Tooltip>
          </div>
          <StructureToolbar
            disabled={isBusy}
            showsFirst={showsFirst}
            onShowFirst={setShowsFirst}
            onRun={onSelected}
          />
          {preview && <PlanPreview {...preview} disabled={isBusy} onClose={commands.closePreview} />}
          <IssueList
            issues={issues.map((issue, index) => shownIssue(issue, index, language))}
            disabled={isBusy}
            onGoTo={(key) => void runQuietly(showIssue, issues[Number(key)])}
            onRepair={() => void run(createProject, repairArguments(language, today))}
            onPreviewRepair={() => void runPreview(createProject, repairArguments(language, today))}
          />
        </>
      )}
    </main>
  );
}
