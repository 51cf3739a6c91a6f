/** Where the points of the health check begin to complain. */
export interface HealthLimits {
  /** Share of tasks, or of links, that may lack logic, carry a lag, be pinned, have high slack … */
  readonly share: number;
  /** Share of the links that should be finish-to-start. */
  readonly finishToStart: number;
  /** Total slack above this is high; working days. */
  readonly slackDays: number;
  /** A duration above this is high; working days. */
  readonly durationDays: number;
  /** The least CPLI and BEI. */
  readonly index: number;
  /** Tasks that one person may have under way on the same day. */
  readonly tasksAtATime: number;
}

/**
 * The customary limits: those of the DCMA 14-point assessment (DCMA-EA PAM 200.1, section 4), and three tasks at a
 * time for a person.
 */
export const standardLimits: HealthLimits = {
  share: 0.05,
  finishToStart: 0.9,
  slackDays: 44,
  durationDays: 44,
  index: 0.95,
  tasksAtATime: 3,
};
