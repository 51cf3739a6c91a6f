import { useState } from 'react';
import type { ExcelClient } from '../embedded/client/connect';
import type { OpenedExcel } from '../embedded/openExcel';

/** Somebody with an add-in of their own on the workbook. */
export interface User {
  /** From 1; the first sits at the grid. */
  readonly number: number;
  readonly client: ExcelClient;
}

/** Who works on the workbook, each with an instance of Office.js of their own. */
export interface Users {
  readonly users: readonly User[];
  /** Brings in one more; absent where there is no room for another beside the grid. */
  readonly add: (() => Promise<void>) | undefined;
  /** The last that came goes; absent where there is only the first. */
  readonly leave: (() => void) | undefined;
}

const MOST_USERS = 3;

interface Team {
  readonly excel: OpenedExcel;
  /** All that were connected: who left may come back, and an idle client costs nothing. */
  readonly users: readonly User[];
  readonly shown: number;
}

/** The users of a workbook: one at first; another workbook begins with one again. */
export function useUsers(excel: OpenedExcel): Users {
  const alone: Team = { excel, users: [{ number: 1, client: excel }], shown: 1 };
  const [team, setTeam] = useState(alone);
  const { users, shown } = team.excel === excel ? team : alone;
  async function add(): Promise<void> {
    const known =
      shown < users.length ? users : [...users, { number: shown + 1, client: await excel.client() }];
    setTeam({ excel, users: known, shown: shown + 1 });
  }
  return {
    users: users.slice(0, shown),
    add: shown < MOST_USERS ? add : undefined,
    leave: shown > 1 ? () => setTeam({ excel, users, shown: shown - 1 }) : undefined,
  };
}
