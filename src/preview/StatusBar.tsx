import { storedCells } from '../embedded/model/cells';
import type { Sheet } from '../embedded/model/sheet';
import type { OpenedExcel } from '../embedded/openExcel';
import type { Language } from '../words/language';
import { previewWords } from '../words/previewWords';
import { say } from '../words/say';
import type { Keeping } from './useKeeping';

interface StatusBarProps {
  readonly excel: OpenedExcel;
  readonly sheet: Sheet;
  readonly language: Language;
  readonly message: string;
  readonly keeping: Keeping;
}

/** What was refused, what the selected cells add up to, and what went over the wire. */
export function StatusBar({ excel, sheet, language, message, keeping }: StatusBarProps) {
  const { syncs, bytesSent, bytesReceived } = excel.traffic;
  const numbers = selectedNumbers(sheet);
  const traffic = { syncs, sent: bytesAsText(bytesSent), received: bytesAsText(bytesReceived) };
  return (
    <footer className="status-bar">
      <span role="status" className={message === '' ? undefined : 'refusal'}>
        {message === '' ? previewWords.ready[language] : message}
      </span>
      <span className="spacer" />
      {numbers.length > 1 && (
        <>
          <span>{say(previewWords.count, { count: numbers.length }, language)}</span>
          <span>
            {say(
              previewWords.sum,
              {
                sum: Number(numbers.reduce((a, b) => a + b, 0).toPrecision(12)),
              },
              language,
            )}
          </span>
        </>
      )}
      <span title={previewWords.keptHint[language]}>{previewWords[keeping][language]}</span>
      <span title={previewWords.trafficHint[language]}>{say(previewWords.traffic, traffic, language)}</span>
    </footer>
  );
}

function selectedNumbers(sheet: Sheet): number[] {
  const numbers: number[] = [];
  for (const area of sheet.selection)
    for (const [, , { value }] of storedCells(sheet.cells, area))
      if (typeof value === 'number') numbers.push(value);
  return numbers;
}

/**
 * A number of bytes in words.
 *
 * @example
 * bytesAsText(31_400); //=> '31 kB'
 */
export function bytesAsText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
