import type { FormulaScope } from '../spec';

/** A measure that a light judges, as expressions that never are errors. */
export interface JudgedMeasure {
  /** Does the basis that was chosen in the settings use it? */
  readonly used: string;
  readonly known: string;
  readonly red: string;
  readonly yellow: string;
}

/** Points and indices come out of divisions; a hair's breadth is no deviation. */
const tiny = '0.000000001';

/** The worst of the measures that are used and known; blank where there is none. */
export function lightFormula(scope: FormulaScope, measures: readonly JudgedMeasure[]): string {
  const any = (what: 'red' | 'yellow') =>
    `OR(${measures.map((measure) => `AND(${measure.used},${measure.known},${measure[what]})`).join(',')})`;
  const known = `OR(${measures.map(({ used, known: is }) => `AND(${used},${is})`).join(',')})`;
  const word = (id: string) => scope.word('light', id);
  return `=IF(${known},IF(${any('red')},${word('red')},IF(${any('yellow')},${word('yellow')},${word('green')})),"")`;
}

/** A number, and 0 for anything else; unlike `N`, for an error too: `AND` looks at all that it is given. */
function ifNumber(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},0)`;
}

/** Is the light judged by something else than these? */
export function basisIsNone(scope: FormulaScope, ids: readonly string[]): string {
  const basis = scope.name('lightBasis');
  return `AND(${ids.map((id) => `${basis}<>${scope.word('lightBasis', id)}`).join(',')})`;
}

/** Is the light judged by this alone? */
export function basisIs(scope: FormulaScope, id: string): string {
  return `${scope.name('lightBasis')}=${scope.word('lightBasis', id)}`;
}

/** Working days late, in a cell. */
export function judgedDays(scope: FormulaScope, used: string, days: string): JudgedMeasure {
  return {
    used,
    known: `ISNUMBER(${days})`,
    red: `${ifNumber(days)}>=${scope.name('daysLateRed')}`,
    yellow: `${ifNumber(days)}>${scope.name('daysLateYellow')}`,
  };
}

/** Points ahead of plan, in a cell; negative behind. */
export function judgedPoints(scope: FormulaScope, used: string, variance: string): JudgedMeasure {
  return {
    used,
    known: `ISNUMBER(${variance})`,
    red: `-${ifNumber(variance)}>${scope.name('behindRed')}+${tiny}`,
    yellow: `-${ifNumber(variance)}>=${scope.name('behindYellow')}-${tiny}`,
  };
}

/** An index by its two parts: earned ÷ planned or earned ÷ spent. */
export function judgedIndex(scope: FormulaScope, used: string, earned: string, base: string): JudgedMeasure {
  const below = (limit: string) => `${ifNumber(earned)}<(${scope.name(limit)}-${tiny})*${ifNumber(base)}`;
  return {
    used,
    known: `COUNT(${earned},${base})=2,${ifNumber(base)}>0`,
    red: below('indexRed'),
    yellow: below('indexYellow'),
  };
}
