import type { Light } from '../../project/measures/light';
import type { CellValue } from '../tableContent';

/**
 * A light as its cell has it: the choice's id, blank where nothing is known.
 *
 * @example
 * lightCell('watch'); //=> 'yellow'
 */
export function lightCell(light: Light): CellValue {
  return { onTrack: 'green', watch: 'yellow', late: 'red', notKnown: '' }[light];
}
