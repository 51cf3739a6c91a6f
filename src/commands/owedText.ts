import { namedCells } from '../tables/namedCells';
import { standardTable } from '../tables/standardTables';
import type { Language, Localized } from '../words/language';
import { owedWords } from '../words/owedWords';
import { say } from '../words/say';
import { cellAddress, quotedSheet } from '../workbook/address';
import type { Checkpoint, CheckpointEntry, CheckpointPlace } from '../workbook/revert/checkpoint';
import { isTypedColumn } from '../workbook/revert/typedEntries';
import type { Debts } from './debts';

/** How many cells are named one by one. */
const named = 5;

/** The key of a row as people read it: the ID, or what else tells the row apart. */
function rowName(key: string | undefined): string {
  return key === undefined || key === '' ? '?' : (JSON.parse(key) as unknown[]).join(' · ');
}

function placeText({ tables }: Checkpoint, place: CheckpointPlace, language: Language): string {
  if (place.in === 'sheet') return `${quotedSheet(place.sheet)}!${cellAddress(place.row, place.column)}`;
  if (place.in === 'name')
    return namedCells.find(({ name }) => name === place.name)?.label[language] ?? place.name;
  const table = tables.find((one) => one.table === place.table);
  const params = {
    table: standardTable(place.table).label[language],
    row: rowName(table?.keys[place.row]),
    column: table?.columns[place.column]?.header ?? '?',
  };
  return say(owedWords.inCell, params, language);
}

function entryText(owed: Checkpoint, entry: CheckpointEntry, language: Language): string[] {
  if (entry.revert === 'cell') {
    const { place } = entry;
    const table = place.in === 'table' && owed.tables.find((one) => one.table === place.table);
    const isTyped = place.in !== 'table' || (table && isTypedColumn(table, place.column));
    if (!isTyped || entry.before === entry.after) return [];
    const typed = typeof entry.before === 'object' ? entry.before.formula : String(entry.before);
    const said = typed === '' ? owedWords.blank[language] : typed;
    return [say(owedWords.typed, { place: placeText(owed, place, language), typed: said }, language)];
  }
  if (entry.revert !== 'returnRow') return [];
  const cells = entry.cells.flatMap(({ input }) =>
    input === '' || typeof input === 'object' ? [] : [String(input)],
  );
  const params = { place: standardTable(entry.table).label[language], typed: cells.join(' · ') };
  return [say(owedWords.typed, params, language)];
}

function listed(checkpoints: readonly Checkpoint[], language: Language): string {
  const all = checkpoints.flatMap((owed) =>
    owed.entries.flatMap((entry) => entryText(owed, entry, language)),
  );
  const more = all.length > named ? [say(owedWords.more, { more: all.length - named }, language)] : [];
  return [...all.slice(0, named), ...more].join(language === 'zh-CN' ? '\uff1b' : '; ');
}

/** Which cells hold something else than people typed there, and what they typed; blank where nothing is owed. */
export function owedText({ owed, lost }: Debts, language: Language): string {
  const sentence = (words: Localized, checkpoints: readonly Checkpoint[]): string[] => {
    const cells = listed(checkpoints, language);
    return cells === '' ? [] : [say(words, { cells }, language)];
  };
  return [...sentence(owedWords.owed, owed), ...sentence(owedWords.lost, lost)].join(' ');
}
