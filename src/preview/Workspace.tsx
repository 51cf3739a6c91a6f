import { useState } from 'react';
import { activeSheet } from '../embedded/model/workbook';
import type { OpenedExcel } from '../embedded/openExcel';
import { useAppearance } from '../taskpane/useAppearance';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { say } from '../words/say';
import { FileBar, type WayBack } from './FileBar';
import { FormulaBar } from './FormulaBar';
import { Grid } from './grid/Grid';
import type { Refusal } from './grid/gridEdits';
import { SheetTabs } from './SheetTabs';
import { Splitter } from './Splitter';
import { StatusBar } from './StatusBar';
import { UserPane } from './UserPane';
import { useKeeping } from './useKeeping';
import { useParts } from './useParts';
import { useUsers } from './useUsers';
import { useWorkbookVersion } from './useWorkbookVersion';

/** What the page shows once a workbook is open. */
export interface WorkspaceProps {
  readonly excel: OpenedExcel;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Something that went wrong outside the workbook, in words. */
  readonly notice: string;
  /** Opens a file, or a blank workbook. */
  readonly onOpen: (file?: File) => void;
  /** The workbook that was open before, and the way back to it. */
  readonly back: WayBack | undefined;
}

/** Width of the task pane at first, as in Excel, and at least, in pixels. */
const PANE_WIDTH = 350;
const LEAST_PANE_WIDTH = 320;

/** Workbook and task pane side by side. */
export function Workspace({ excel, language, setLanguage, notice, onOpen, back }: WorkspaceProps) {
  const version = useWorkbookVersion(excel);
  const appearance = useAppearance(true);
  useParts();
  const keeping = useKeeping(excel);
  const { users, add, leave } = useUsers(excel);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const [refusal, setRefusal] = useState<Refusal>();
  const sheet = activeSheet(excel.workbook);
  const message = refusal === undefined ? notice : say(previewWords.refused, { reason: refusal }, language);
  return (
    <div className={`preview ${appearance}`}>
      <FileBar excel={excel} language={language} onOpen={onOpen} back={back} onAddUser={add} />
      <div className="workspace">
        <div className="workbook">
          <FormulaBar key={sheet.id} excel={excel} sheet={sheet} language={language} onRefusal={setRefusal} />
          <Grid
            key={excel.workbook.name + sheet.id}
            excel={excel}
            sheet={sheet}
            version={version}
            onRefusal={setRefusal}
          />
          <SheetTabs excel={excel} language={language} />
          <StatusBar excel={excel} sheet={sheet} language={language} message={message} keeping={keeping} />
        </div>
        <Splitter
          width={paneWidth * users.length}
          least={LEAST_PANE_WIDTH * users.length}
          label={previewWords.resize[language]}
          onResize={(width) => setPaneWidth(width / users.length)}
        />
        {users.map((user) => (
          <UserPane
            key={user.key}
            user={user}
            width={paneWidth}
            appearance={appearance}
            language={language}
            setLanguage={setLanguage}
            isNamed={users.length > 1}
            onLeave={user.number === users.length ? leave : undefined}
          />
        ))}
      </div>
    </div>
  );
}
