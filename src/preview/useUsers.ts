import { useState } from 'react';
import type { ExcelClient } from '../embedded/client/connect';
import type { OpenedExcel } from '../embedded/openExcel';

/** Somebody with an add-in of their own on the workbook. */
export interface User {
  /** From 1; the first sits at the grid. */
  readonly number: number;
  readonly client: ExcelClient;
  /** Another one in every workbook: what was typed or done in one must not come along into the next. */
  readonly key: string;
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
  /** How many workbooks were open before. */
  readonly earlier: number;
  /** All that were connected: who left may come back, and an idle client costs nothing. */
  readonly users: readonly User[];
  readonly shown: number;
}

function user(client: ExcelClient, number: number, earlier: number): User {
  return { number, client, key: `${earlier} ${number}` };
}

function alone(excel: OpenedExcel, earlier: number): Team {
  return { excel, earlier, users: [user(excel, 1, earlier)], shown: 1 };
}

/** The users of a workbook: one at first; another workbook begins with one again. */
export function useUsers(excel: OpenedExcel): Users {
  const [known, setTeam] = useState(() => alone(excel, 0));
  const team = known.excel === excel ? known : alone(excel, known.earlier + 1);
  if (team !== known) setTeam(team);
  const { users, shown, earlier } = team;
  async function add(): Promise<void> {
    const all = shown < users.length ? users : [...users, user(await excel.client(), shown + 1, earlier)];
    setTeam({ ...team, users: all, shown: shown + 1 });
  }
  return {
    users: users.slice(0, shown),
    add: shown < MOST_USERS ? add : undefined,
    leave: shown > 1 ? () => setTeam({ ...team, shown: shown - 1 }) : undefined,
  };
}
