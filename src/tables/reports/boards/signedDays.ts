import { localized } from '../../../words/language';

/** Days late with their sign, in the middle of a narrow column. */
export const signedDays = { align: 'Center', numberFormat: localized('+0;-0;0', '+0;-0;0') } as const;
