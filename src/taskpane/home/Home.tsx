import { createProject } from '../../commands/createProject';
import { attention } from '../../workbook/pane/attention';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { CommandBar } from '../parts/CommandBar';
import { IssueList } from '../parts/IssueList';
import { repairArguments } from '../projectCommands';
import { remedyOf, subjectOf } from '../remedies';
import { shownIssue } from '../shownIssue';
import { Glance } from './Glance';

/** What needs attention now, one click from its cell and its remedy, and the project at a glance. */
export function Home() {
  const { language, today } = usePaneSurroundings();
  const { reading, commands, isBusy, isLocked, openView, show } = useDesk();
  // What stands over every view need not stand in the list.
  const issues = attention(commands.issues.filter(({ code }) => code !== reading.lock?.code));
  const repair = repairArguments(language, today);
  return (
    <>
      <CommandBar />
      <IssueList
        issues={issues.map((issue, index) => shownIssue(issue, index, language))}
        disabled={isBusy}
        isLocked={isLocked}
        onGoTo={(key) => show(issues[Number(key)])}
        onRepair={() => void commands.run(createProject, repair)}
        onPreviewRepair={() => void commands.runPreview(createProject, repair)}
        onRemedy={(key) => {
          const issue = issues[Number(key)];
          const remedy = remedyOf(issue);
          if (remedy) openView(remedy.view, subjectOf(issue, reading));
        }}
      />
      {reading.facts && <Glance facts={reading.facts} />}
    </>
  );
}
