import { formulaTokens } from './formulaTokens';

/** Functions of Excel that nothing here computes: those of services, of cubes and of other programs, and a few rare ones. */
const MISSING = new Set(
  'BAHTTEXT CALL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE DBCS EUROCONVERT FILTERXML GETPIVOTDATA GROUPBY IMAGE PHONETIC PIVOTBY PY REGISTER.ID RTD STOCKHISTORY TRANSLATE WEBSERVICE'.split(
    ' ',
  ),
);

/**
 * The first function of a formula that Excel has and the embedded Excel has not, or null.
 * @example missingFunction('=1+RTD("a")') //=> 'RTD'
 * @example missingFunction('=NOFUNCTION(1)') //=> null
 */
export function missingFunction(formula: string): string | null {
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind !== 'function') continue;
    const name = text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
    if (MISSING.has(name)) return name;
  }
  return null;
}
