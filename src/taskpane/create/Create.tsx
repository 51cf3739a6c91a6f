import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createProject } from '../../commands/createProject';
import { parseIsoDay } from '../../project/values/day';
import { packs } from '../../tables/packs/packs';
import { createWords } from '../../words/createWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { AboutLinks } from '../parts/AboutLinks';
import { StructureLock } from '../parts/StructureLock';
import { CreateForm } from './CreateForm';
import { sampleStart } from '../newProject';
import { calendarChoices, createArguments } from '../projectCommands';
import { useWelcome } from '../useWelcome';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  again: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

/** Asks for what a new project needs and makes it; the first time it says what it is good for. */
export function Create() {
  const styles = useStyles();
  const { language, today } = usePaneSurroundings();
  const { reading, commands, isLocked } = useDesk();
  // Every table of a project has a sheet of its own.
  const cannotCreate = isLocked || reading.structureLock !== undefined;
  const welcome = useWelcome();
  const now = parseIsoDay(today) ?? 0;
  const sample = {
    name: createWords.sampleName[language],
    code: '',
    manager: '',
    start: sampleStart(now),
    today: now,
    pack: packs[0].id,
    language,
    calendar: 'prc',
  } as const;
  return (
    <>
      <StructureLock />
      {welcome.isShown && (
        <Welcome
          disabled={cannotCreate}
          onSample={() => void commands.run(createProject, sample)}
          onSkip={welcome.hide}
        />
      )}
      <CreateForm
        calendars={calendarChoices}
        submitLabel={createProject.label[language]}
        disabled={cannotCreate}
        onCreate={(form) => void commands.run(createProject, createArguments(form, today))}
      />
      {!welcome.isShown && (
        <div className={styles.again}>
          <Link as="button" onClick={welcome.showAgain}>
            {createWords.again[language]}
          </Link>
        </div>
      )}
      <AboutLinks />
    </>
  );
}
