import { light, type Judged, type Light, type Thresholds } from '../../project/measures/light';
import type { CellValue } from '../tableContent';
import type { ComputationContext } from './cellComputation';
import { numberIn } from './numberIn';

const choiceOfLight: Readonly<Record<Light, CellValue>> = {
  onTrack: 'green',
  watch: 'yellow',
  late: 'red',
  notKnown: '',
};

function thresholdsOf({ name }: ComputationContext): Thresholds {
  const limit = (id: string) => numberIn(name(id)) ?? 0;
  return {
    daysWatch: limit('daysLateYellow'),
    daysLate: limit('daysLateRed'),
    behindWatch: limit('behindYellow'),
    behindLate: limit('behindRed'),
    indexWatch: limit('indexYellow'),
    indexLate: limit('indexRed'),
  };
}

/** The light of what is judged, by the thresholds in the settings, as the choice's id. */
export function judgedLight(judged: Judged, context: ComputationContext): CellValue {
  return choiceOfLight[light(judged, thresholdsOf(context))];
}
