import { useRef } from 'react';
import type { OpenedExcel } from '../embedded/openExcel';
import { PlumbMark } from '../taskpane/parts/PlumbMark';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { say } from '../words/say';
import { PART } from './useParts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook that was open before. */
export interface WayBack {
  readonly name: string;
  readonly go: () => void;
}

interface FileBarProps {
  readonly excel: OpenedExcel;
  readonly language: Language;
  readonly onOpen: (file?: File) => void;
  readonly back: WayBack | undefined;
  /** Absent where there is no room for one more. */
  readonly onAddUser: (() => Promise<void>) | undefined;
}

/** The line on top: the file, and files in and out. */
export function FileBar({ excel, language, onOpen, back, onAddUser }: FileBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="file-bar" {...PART}>
      <PlumbMark size={20} />
      <strong>{excel.workbook.name}</strong>
      <span className="about">{previewWords.about[language]}</span>
      {back && (
        <button type="button" onClick={back.go}>
          {say(previewWords.back, { file: back.name }, language)}
        </button>
      )}
      <button
        type="button"
        title={previewWords.addUserHint[language]}
        disabled={onAddUser === undefined}
        onClick={() => void onAddUser?.()}
      >
        {previewWords.addUser[language]}
      </button>
      <button type="button" onClick={() => onOpen()}>
        {previewWords.newFile[language]}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {previewWords.open[language]}
      </button>
      <button type="button" onClick={() => void download(excel)}>
        {previewWords.save[language]}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={previewWords.open[language]}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
    </header>
  );
}

async function download(excel: OpenedExcel): Promise<void> {
  const bytes = await excel.save();
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = excel.workbook.name;
  link.click();
  URL.revokeObjectURL(address);
}
