import { useState } from 'react';
import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { switchLanguage } from '../../commands/switchLanguage';
import { opensWithDocument, openWithDocument } from '../../excel/paneWithDocument';
import { languageNames, languages } from '../../words/language';
import type { Language } from '../../words/language';
import { settingsViewWords } from '../../words/settingsViewWords';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';
import { StructureLock } from '../parts/StructureLock';

/** The language of the workbook itself, and whether the pane opens with it. */
export function WorkbookSection() {
  const { language } = usePaneSurroundings();
  const { reading, commands, isLocked } = useDesk();
  return (
    <>
      <StructureLock />
      <Section title={settingsViewWords.workbook[language]}>
        <Field
          label={settingsViewWords.workbookLanguage[language]}
          hint={settingsViewWords.workbookLanguageHint[language]}
        >
          <RadioGroup
            layout="horizontal"
            value={reading.language}
            // Sheets are called otherwise then.
            disabled={isLocked || reading.structureLock !== undefined}
            onChange={(_event, data) => void commands.run(switchLanguage, data.value as Language)}
          >
            {languages.map((each) => (
              <Radio key={each} value={each} label={{ children: languageNames[each], lang: each }} />
            ))}
          </RadioGroup>
        </Field>
        <OpensWithWorkbook />
      </Section>
    </>
  );
}

/** Shown where Office keeps settings with the file. */
function OpensWithWorkbook() {
  const { language } = usePaneSurroundings();
  const [isOn, setIsOn] = useState(opensWithDocument);
  const [problem, setProblem] = useState('');
  if (isOn === undefined) return null;
  async function wish(isWanted: boolean) {
    try {
      await openWithDocument(isWanted);
      setIsOn(isWanted);
      setProblem('');
    } catch {
      setProblem(settingsViewWords.notKept[language]);
    }
  }
  return (
    <Field
      hint={settingsViewWords.opensHint[language]}
      {...(problem === '' ? {} : { validationState: 'error', validationMessage: problem })}
    >
      <Switch
        label={settingsViewWords.opens[language]}
        checked={isOn}
        onChange={(_event, { checked }) => void wish(checked)}
      />
    </Field>
  );
}
