import type { Localized } from '../../words/language';

/** A day as a pack knows it: working days after the project's first one, which is 0. */
export type PackDay = number;

/** A person or position that a pack brings; the project manager is known by the id `manager`. */
export interface PackPerson {
  readonly id: string;
  readonly name: Localized;
  readonly department: Localized;
  readonly role: Localized;
  /** Cost of a working day. */
  readonly rate: number;
}

/** A row of the WBS. Links name tasks of the pack by their IDs. */
export interface PackTask {
  readonly id: number;
  readonly level: number;
  readonly name: Localized;
  readonly duration?: number;
  /** Optimistic and pessimistic duration. */
  readonly range?: readonly [optimistic: number, pessimistic: number];
  readonly predecessors?: string;
  readonly budget?: number;
  readonly deadline?: PackDay;
  readonly deliverable?: Localized;
  readonly criterion?: Localized;
  readonly support?: Localized;
  /** Id of a person. */
  readonly owner?: string;
  /** Further codes of the responsibility matrix by person; the owner has A/R where nothing else is said. */
  readonly raci?: Readonly<Record<string, string>>;
}

/** What was reported on a task by the pack's status day. */
export interface PackProgress {
  readonly task: number;
  readonly actualStart?: PackDay;
  readonly actualFinish?: PackDay;
  readonly actualPercent: number;
  readonly actualCost?: number;
  readonly remainingDuration?: number;
  readonly updated: PackDay;
  readonly updatedBy: string;
  /** A choice of the list `cause`. */
  readonly cause?: string;
  readonly explanation?: Localized;
  readonly nextStep?: Localized;
}

/** A row of the risk register; choices by their ids, the owner a person's. */
export interface PackRisk {
  readonly id: number;
  readonly description: Localized;
  readonly category: string;
  readonly task?: number;
  readonly probability: number;
  readonly impact: number;
  readonly costImpact?: number;
  readonly daysImpact?: number;
  readonly strategy: string;
  readonly measures: Localized;
  readonly trigger: Localized;
  readonly owner: string;
  readonly identified: PackDay;
  readonly reviewed?: PackDay;
  readonly status: string;
  readonly residualProbability?: number;
  readonly residualImpact?: number;
}

/** A goal: what, measured by what, how much, by when. */
export interface PackGoal {
  readonly goal: Localized;
  readonly measure: Localized;
  readonly target: Localized;
  readonly due: PackDay;
  readonly status: string;
}

/** A stakeholder; choices by their ids. */
export interface PackStakeholder {
  readonly name: Localized;
  readonly department: Localized;
  readonly role: Localized;
  readonly interest: string;
  readonly influence: string;
  readonly informed: string;
}

/** What the Project form says at first, by the ids of its cells. */
export interface PackProject {
  readonly texts: Readonly<Record<string, Localized>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly finish?: PackDay;
  /** The day that the sample's reports are as of; absent: the day of creation. */
  readonly status?: PackDay;
}

/** A ready-made project: adding one is a file and a line in `packs.ts`. All of it is data in both languages. */
export interface Pack {
  readonly id: string;
  readonly label: Localized;
  readonly description: Localized;
  readonly project: PackProject;
  readonly people: readonly PackPerson[];
  readonly goals: readonly PackGoal[];
  readonly stakeholders: readonly PackStakeholder[];
  readonly tasks: readonly PackTask[];
  readonly progress: readonly PackProgress[];
  readonly risks: readonly PackRisk[];
}
