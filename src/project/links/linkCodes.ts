/**
 * Link types and lag units as numbers, which typed arrays hold and hot loops compare. Such a loop takes them
 * into constants of its own file first: a name that is imported costs a call where modules are not bundled.
 */
export const linkCodes = { FS: 0, SS: 1, FF: 2, SF: 3 } as const;

/** Working days, elapsed (calendar) days, per cent of the predecessor's duration. */
export const unitCodes = { days: 0, elapsedDays: 1, percent: 2 } as const;
