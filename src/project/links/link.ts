/** How a task hangs on its predecessor: finish-to-start, start-to-start, finish-to-finish, start-to-finish. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** What a lag counts: working days, elapsed (calendar) days, or per cent of the predecessor's duration. */
export type LagUnit = 'days' | 'elapsedDays' | 'percent';

/** A task as a link names it: by ID, or by outline code. */
export type TaskReference =
  { readonly by: 'id'; readonly id: number } | { readonly by: 'code'; readonly code: string };

/** One link of a predecessors cell. A negative lag is a lead. */
export interface Link {
  readonly predecessor: TaskReference;
  readonly type: LinkType;
  readonly lag: number;
  readonly unit: LagUnit;
}
