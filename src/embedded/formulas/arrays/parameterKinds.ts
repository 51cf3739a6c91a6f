/** What a parameter takes: one value (arrays are gone through one by one), a whole array, or cells. */
export type ParameterKind = 'value' | 'array' | 'cells';

/**
 * The parameters of functions that take more than single values. `v` a value, `a` an array, `c` cells; what stands between
 * parentheses repeats.
 */
const SPECIFICATIONS: Readonly<Record<string, string>> = {
  ...all('(a)', [
    'SUM PRODUCT SUMPRODUCT SUMSQ AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA MEDIAN MODE MODE.SNGL MODE.MULT',
    'STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA GEOMEAN HARMEAN DEVSQ AVEDEV KURT SKEW SKEW.P',
    'AND OR XOR CONCAT GCD LCM MULTINOMIAL ROWS COLUMNS TRANSPOSE MMULT MDETERM MINVERSE FREQUENCY TYPE',
    'SUMX2MY2 SUMX2PY2 SUMXMY2 CORREL PEARSON COVAR COVARIANCE.P COVARIANCE.S SLOPE INTERCEPT RSQ STEYX',
    'F.TEST FTEST CHISQ.TEST CHITEST VSTACK HSTACK XIRR LINEST LOGEST TREND GROWTH ARRAYTOTEXT',
  ]),
  ...all('av', [
    'LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TRIMMEAN',
  ]),
  ...all('a(v)', [
    'PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC INDEX IRR SORT UNIQUE TAKE DROP CHOOSECOLS CHOOSEROWS',
    'TOCOL TOROW WRAPROWS WRAPCOLS EXPAND Z.TEST ZTEST PROB T.TEST TTEST',
  ]),
  ...all('va(v)', ['RANK RANK.EQ RANK.AVG MATCH VLOOKUP HLOOKUP XMATCH']),
  ...all('vaa(v)', ['LOOKUP XLOOKUP FORECAST FORECAST.LINEAR']),
  ...all('cv(c)', ['SUMIF AVERAGEIF']),
  ...all('(cv)', ['COUNTIF COUNTIFS']),
  ...all('c(cv)', ['SUMIFS AVERAGEIFS MAXIFS MINIFS']),
  ...all('(c)', ['ROW COLUMN AREAS ISREF ISFORMULA FORMULATEXT SHEET COUNTBLANK']),
  ...all('v(c)', ['SUBTOTAL CELL']),
  ...all('vva(v)', ['NETWORKDAYS WORKDAY']),
  ...all('vvva', ['NETWORKDAYS.INTL WORKDAY.INTL']),
  AGGREGATE: 'vv(a)',
  FILTER: 'aav',
  SORTBY: 'a(av)',
  TEXTJOIN: 'av(a)',
  TEXTSPLIT: 'vaavvv',
  TEXTBEFORE: 'vavvvv',
  TEXTAFTER: 'vavvvv',
  NPV: 'v(a)',
  MIRR: 'avv',
  XNPV: 'vaa',
  OFFSET: 'c(v)',
  SERIESSUM: 'vvva',
  'FORECAST.ETS': 'vaa(v)',
  SUMPRODUCTS: '(a)',
  PHONETIC: 'c',
};

function all(specification: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((line) => line.split(' ')).map((name) => [name, specification]));
}

const KINDS: Readonly<Record<string, ParameterKind>> = { v: 'value', a: 'array', c: 'cells' };

/**
 * What the parameter of a function takes, by its place from 0; of functions that are not listed, single values.
 * @example parameterKind('MATCH', 1) //=> 'array'
 * @example parameterKind('SUMIFS', 4) //=> 'value'
 */
export function parameterKind(name: string, index: number): ParameterKind {
  const specification = SPECIFICATIONS[name] ?? '(v)';
  const [, fixed = '', repeated = ''] = /^([^(]*)(?:\(([^)]*)\))?$/.exec(specification) ?? [];
  if (index < fixed.length) return KINDS[fixed[index]!]!;
  return repeated === '' ? 'value' : KINDS[repeated[(index - fixed.length) % repeated.length]!]!;
}

/** Functions whose result has several cells (or may have). */
const MAKERS = new Set(
  'TRANSPOSE MMULT MINVERSE FREQUENCY FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY MUNIT TEXTSPLIT VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS EXPAND LINEST LOGEST TREND GROWTH MODE.MULT MAP SCAN BYROW BYCOL MAKEARRAY'.split(
    ' ',
  ),
);

/** Whether a function makes arrays. */
export function makesArrays(name: string): boolean {
  return MAKERS.has(name);
}
