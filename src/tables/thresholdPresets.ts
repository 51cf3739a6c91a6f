/** Thresholds of the lights as they are typed, by the ids of the settings. */
export type Thresholds = Readonly<
  Record<'daysLateYellow' | 'daysLateRed' | 'behindYellow' | 'behindRed' | 'indexYellow' | 'indexRed', string>
>;

/** Ready-made thresholds: working days late, points behind plan in per cent, SPI and CPI. */
export const thresholdPresets: Readonly<Record<'standard' | 'strict' | 'lenient', Thresholds>> = {
  standard: {
    daysLateYellow: '7',
    daysLateRed: '15',
    behindYellow: '10',
    behindRed: '30',
    indexYellow: '0.95',
    indexRed: '0.9',
  },
  strict: {
    daysLateYellow: '2',
    daysLateRed: '5',
    behindYellow: '5',
    behindRed: '15',
    indexYellow: '0.98',
    indexRed: '0.95',
  },
  lenient: {
    daysLateYellow: '10',
    daysLateRed: '30',
    behindYellow: '20',
    behindRed: '40',
    indexYellow: '0.9',
    indexRed: '0.8',
  },
};
