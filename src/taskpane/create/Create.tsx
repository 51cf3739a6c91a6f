import { createProject } from '../../commands/createProject';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { CreateForm } from '../parts/CreateForm';
import { calendarChoices, createArguments, packChoices } from '../projectCommands';

/** Asks for what a new project needs and makes it. */
export function Create() {
  const { language, today } = usePaneSurroundings();
  const { commands, isBusy } = useDesk();
  return (
    <CreateForm
      packs={packChoices}
      calendars={calendarChoices}
      submitLabel={createProject.label[language]}
      disabled={isBusy}
      onCreate={(form) => void commands.run(createProject, createArguments(form, today))}
    />
  );
}
