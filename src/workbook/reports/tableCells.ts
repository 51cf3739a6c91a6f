import { isErrorValue } from '../../tables/decode/cellReader';
import { numberIn } from '../../tables/computed/numberIn';
import { choiceOf, type ChoiceListId } from '../../words/choiceLists';
import type { LocatedTable } from '../locatedTable';

/** The cells of a table by row and column id; what is not there or cannot be read is blank. */
export class TableCells {
  constructor(private readonly table: LocatedTable | undefined) {}

  /** The data rows, from 0. */
  get rows(): readonly number[] {
    return this.table === undefined ? [] : [...this.table.snapshot.values.keys()];
  }

  text(row: number, column: string): string {
    const value = this.value(row, column);
    return isErrorValue(value) ? '' : String(value).trim();
  }

  number(row: number, column: string): number | null {
    return numberIn(this.value(row, column));
  }

  /** A choice by its id; a word of one's own as it was typed. */
  choice(row: number, column: string, list: ChoiceListId): string {
    const text = this.text(row, column);
    return choiceOf(list, text) ?? text;
  }

  private value(row: number, column: string) {
    const place = this.table?.columnOf.get(column);
    return place === undefined ? '' : (this.table!.snapshot.values[row]?.[place] ?? '');
  }
}
