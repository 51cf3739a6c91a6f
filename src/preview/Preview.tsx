import { useEffect, useState } from 'react';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { say } from '../words/say';
import { openInPage } from './openInPage';
import { Workspace } from './Workspace';

/** The preview page: opens a blank workbook and shows it beside the task pane. */
export function Preview({ firstLanguage }: { readonly firstLanguage: Language }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [excel, setExcel] = useState<OpenedExcel>();
  const [notice, setNotice] = useState('');

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = previewWords.title[language];
  }, [language]);

  async function open(file?: File): Promise<void> {
    try {
      const bytes = file && new Uint8Array(await file.arrayBuffer());
      const opened = await openInPage(language, bytes, file?.name);
      // As on an add-in's page: Office.js can be tried in the browser's console.
      Object.assign(window, { Excel: opened.Excel, Office: opened.Office });
      setExcel(opened);
      setNotice('');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const words = file ? previewWords.notRead : previewWords.notOpened;
      setNotice(say(words, { file: file?.name ?? '', reason }, language));
    }
  }

  useEffect(() => {
    void open();
  }, []);

  if (!excel) return <p className="opening">{notice === '' ? previewWords.opening[language] : notice}</p>;
  return (
    <Workspace
      excel={excel}
      language={language}
      setLanguage={setLanguage}
      notice={notice}
      onOpen={(file) => void open(file)}
    />
  );
}
