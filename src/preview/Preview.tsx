import { useEffect, useState } from 'react';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language, Localized } from '../words/language';
import { previewWords } from '../words/previewWords';
import { say } from '../words/say';
import { forgetWorkbook, keepWorkbook, keptWorkbook, type KeptWorkbook } from './keptWorkbook';
import { openInPage } from './openInPage';
import { Workspace } from './Workspace';

/** The preview page: the workbook that was open last time, or a blank one, beside the task pane. */
export function Preview({ firstLanguage }: { readonly firstLanguage: Language }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [excel, setExcel] = useState<OpenedExcel>();
  const [notice, setNotice] = useState('');
  /** What was open before, so that a press of New or Open loses nothing. */
  const [left, setLeft] = useState<KeptWorkbook>();

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = previewWords.title[language];
  }, [language]);

  async function show(bytes?: Uint8Array, name?: string): Promise<void> {
    const opened = await openInPage(language, bytes, name);
    // As on an add-in's page: Office.js can be tried in the browser's console.
    Object.assign(window, { Excel: opened.Excel, Office: opened.Office });
    setExcel(opened);
    setNotice('');
  }

  function tell(words: Localized, file: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    setNotice(say(words, { file, reason }, language));
  }

  async function open(file?: File): Promise<void> {
    try {
      const bytes = file && new Uint8Array(await file.arrayBuffer());
      const before = excel && { name: excel.workbook.name, bytes: await excel.save() };
      await show(bytes, file?.name);
      setLeft(before);
      await (file && bytes ? keepWorkbook({ name: file.name, bytes }) : forgetWorkbook());
    } catch (error) {
      tell(file ? previewWords.notRead : previewWords.notOpened, file?.name ?? '', error);
    }
  }

  async function goBack({ bytes, name }: KeptWorkbook): Promise<void> {
    await show(bytes, name);
    setLeft(undefined);
    await keepWorkbook({ name, bytes });
  }

  /** What was open when the page was left, else a blank workbook. */
  async function begin(): Promise<void> {
    const kept = await keptWorkbook();
    if (!kept) return open();
    try {
      await show(kept.bytes, kept.name);
    } catch (error) {
      await open();
      tell(previewWords.lastNotOpened, kept.name, error);
    }
  }

  useEffect(() => {
    void begin();
  }, []);

  if (!excel) return <p className="opening">{notice === '' ? previewWords.opening[language] : notice}</p>;
  return (
    <Workspace
      excel={excel}
      language={language}
      setLanguage={setLanguage}
      notice={notice}
      onOpen={(file) => void open(file)}
      back={left && { name: left.name, go: () => void goBack(left) }}
    />
  );
}
