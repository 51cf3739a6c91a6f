import { isOpenRisk } from '../../project/records/isOpenRisk';
import { riskBounds } from '../../project/measures/riskLevel';
import { localized } from '../../words/language';
import type { BoardContext, BoardElement, BoardRule, BoardScope, GridColumn } from '../board/boardSpec';
import type { CellValue } from '../tableContent';
import { heading } from './heading';
import { columns, helpers, rows } from './layout';
import { openRiskCount, openRiskCountFormula } from './openRisks';

/** The steps of each scale, the gravest first; a shorter scale leaves the rest blank. */
const steps = {
  '3x3': { probability: [3, 2, 1], impact: [1, 2, 3] },
  '5x5': { probability: [5, 4, 3, 2, 1], impact: [1, 2, 3, 4, 5] },
  pmbok: { probability: [0.9, 0.7, 0.5, 0.3, 0.1], impact: [0.05, 0.1, 0.2, 0.4, 0.8] },
} as const;

type Scale = keyof typeof steps;
type Axis = 'probability' | 'impact';

const places = [0, 1, 2, 3, 4];
const degrees = ['high', 'medium', 'low'] as const;
const weight = { high: 3, medium: 2, low: 1 } as const;

/** No risk is called so: what a step without a word is looked for by. */
const noWord = '#';

const words = {
  corner: localized('可能性 ＼ 影响', 'Probability \\ impact'),
  none: localized('没有未关闭的风险。', 'No open risks.'),
  open: localized('未关闭风险 ', 'Open risks: '),
  high: localized('，其中高风险 ', ', of these high '),
  /** Without a rating, or with one between the steps of the scale: such a risk stands in no cell. */
  notRated: localized('，未评估 ', ', not rated: '),
  items: localized(' 项', ''),
  end: localized('。', '.'),
};

function stepFormula({ name, word }: BoardScope, axis: Axis, place: number): string {
  const value = (scale: Scale) => steps[scale][axis].at(place) ?? '""';
  const is = (scale: Scale) => `${name('riskScale')}=${word('riskScale', scale)}`;
  return `=IF(${is('3x3')},${value('3x3')},IF(${is('pmbok')},${value('pmbok')},${value('5x5')}))`;
}

function scaleOf({ name }: BoardContext): Scale {
  const scale = name('riskScale');
  return scale === '3x3' || scale === 'pmbok' ? scale : '5x5';
}

/** The word that a step may be typed as. */
function wordFormula({ cell, word }: BoardScope): string {
  return degrees.reduceRight(
    (rest, degree) => `IF(${cell('step')}=${weight[degree]},${word('degree', degree)},${rest})`,
    `"${noWord}"`,
  );
}

function axisColumns(axis: Axis): GridColumn[] {
  return [
    {
      id: 'step',
      label: axis === 'probability' ? localized('可能性', 'Probability') : localized('影响', 'Impact'),
      type: 'number',
      look: 'helper',
      wide: 1,
      formula: (scope, row) => stepFormula(scope, axis, row),
      compute: (_cell, context, row) => (steps[scaleOf(context)][axis] as readonly number[])[row] ?? '',
    },
    {
      id: 'word',
      label: localized('文字', 'Word'),
      type: 'text',
      look: 'helper',
      wide: 1,
      formula: (scope) => `=${wordFormula(scope)}`,
      compute: (cell, { word }) => {
        const degree = degrees.find((one) => weight[one] === cell('step'));
        return degree === undefined ? noWord : word('degree', degree);
      },
    },
  ];
}

/** Open risks of one probability and one impact, typed as numbers or as words; counts pass over errors. */
function countFormula({ at, column, word }: BoardScope, impact: number, row: number): string {
  const risks = (id: string) => column('risks', id);
  const closed = (['closed', 'occurred'] as const).map((status) => [
    risks('status'),
    word('riskStatus', status),
  ]);
  const spellings = (['step', 'word'] as const).flatMap((p) =>
    (['step', 'word'] as const).map((i) => [
      risks('probability'),
      at('probability', p, row),
      risks('impact'),
      at('impact', i, impact),
    ]),
  );
  const counts = spellings.map((criteria) => {
    const less = closed.map((status) => `-COUNTIFS(${[...criteria, ...status].join(',')})`);
    return `COUNTIFS(${criteria.join(',')})${less.join('')}`;
  });
  const known = `COUNT(${at('probability', 'step', row)},${at('impact', 'step', impact)})=2`;
  return `=IF(${known},${counts.join('+')},"")`;
}

function count({ at, column }: BoardContext, impact: number, row: number): CellValue {
  const [p, i] = [at('probability', 'step', row), at('impact', 'step', impact)];
  if (typeof p !== 'number' || typeof i !== 'number') return '';
  const is = (value: CellValue, axis: Axis, place: number) =>
    value === at(axis, 'step', place) || value === at(axis, 'word', place);
  const [impacts, status] = [column('risks', 'impact'), column('risks', 'status')];
  return column('risks', 'probability').filter(
    (value, risk) =>
      is(value, 'probability', row) && is(impacts[risk], 'impact', impact) && isOpenRisk(status[risk]),
  ).length;
}

/** The colour of a cell is that of its level, whether or not a risk stands in it. */
function levelRules(impact: number): readonly BoardRule[] {
  const reaches =
    (level: 'medium' | 'high' | 'low') =>
    ({ first, at }: BoardScope) => {
      const [p, i] = [`$${first('probability', 'step')}`, at('impact', 'step', impact)];
      const bound = level === 'low' ? '0' : at('riskBounds', level, 0);
      return `=AND(COUNT(${p},${i})=2,N(${p})*N(${i})>=${bound}-0.000000001)`;
    };
  return [
    { signal: 'late', formula: reaches('high') },
    { signal: 'watch', formula: reaches('medium') },
    { signal: 'onTrack', formula: reaches('low') },
  ];
}

const boundColumn = (level: 'medium' | 'high'): GridColumn => ({
  id: level,
  label: level === 'high' ? localized('高 ≥', 'High ≥') : localized('中 ≥', 'Medium ≥'),
  type: 'number',
  look: 'helper',
  wide: 1,
  formula: ({ name, word }) => {
    const is = (scale: Scale) => `${name('riskScale')}=${word('riskScale', scale)}`;
    return `=IF(${is('3x3')},${riskBounds['3x3'][level]},IF(${is('pmbok')},${riskBounds.pmbok[level]},${riskBounds['5x5'][level]}))`;
  },
  compute: (_cell, context) => riskBounds[scaleOf(context)][level],
});

/** A step with its word where the scale has three. */
const stepLabel = (axis: Axis) => ({
  formula: ({ at, name, word }: BoardScope, place: number) => {
    const isWords = `${name('riskScale')}=${word('riskScale', '3x3')}`;
    const [step, said] = [at(axis, 'step', place), at(axis, 'word', place)];
    return `=IF(${step}="","",IF(${isWords},${said},${step}))`;
  },
  compute: ({ at, name }: BoardContext, place: number): CellValue => {
    const [step, said] = [at(axis, 'step', place), at(axis, 'word', place)];
    return step === '' ? '' : name('riskScale') === '3x3' ? said : step;
  },
});

const top = rows.upper + 1;

/** How many open risks stand where on the scale of the settings, coloured by level. */
export const riskPanel: readonly BoardElement[] = [
  heading(rows.upper, columns.right, 8, localized('风险热力图', 'Risk heat map'), 'risks'),
  {
    element: 'grid',
    id: 'heat',
    row: top,
    column: columns.right,
    rows: places.length,
    header: false,
    columns: [
      {
        id: 'label',
        label: localized('可能性', 'Probability'),
        type: 'number',
        wide: 3,
        align: 'Right',
        look: 'axis',
        ...asColumn(stepLabel('probability')),
      },
      ...places.map((impact): GridColumn => ({
        id: `impact${impact}`,
        label: localized('影响', 'Impact'),
        type: 'integer',
        look: 'tile',
        numberFormat: localized('0;;', '0;;'),
        wide: 1,
        align: 'Center',
        formula: (scope, row) => countFormula(scope, impact, row),
        compute: (_cell, context, row) => count(context, impact, row),
        rules: levelRules(impact),
      })),
    ],
  },
  {
    element: 'grid',
    id: 'heatAxis',
    row: top + places.length,
    column: columns.right,
    rows: 1,
    header: false,
    columns: [
      {
        id: 'corner',
        label: localized('轴', 'Axes'),
        type: 'text',
        wide: 3,
        align: 'Right',
        look: 'axis',
        fixed: () => words.corner,
      },
      ...places.map((impact): GridColumn => {
        const { formula, compute } = stepLabel('impact');
        return {
          id: `impact${impact}`,
          label: localized('影响', 'Impact'),
          type: 'number',
          wide: 1,
          align: 'Center',
          look: 'axis',
          formula: (scope) => formula(scope, impact),
          compute: (_cell, context) => compute(context, impact),
        };
      }),
    ],
  },
  {
    element: 'text',
    place: { row: top + places.length + 1, column: columns.right, rows: 1, columns: 8 },
    look: 'note',
    words: {
      formula: (scope) => {
        const { name, span, text } = scope;
        const open = openRiskCountFormula(scope);
        const placed = `SUM(${places.map((impact) => span('heat', `impact${impact}`)).join(',')})`;
        const unplaced = `(${open}-${placed})`;
        const notRated = `IF(${unplaced}>0,${text(words.notRated)}&${unplaced}&${text(words.items)},"")`;
        return (
          `=IF(${open}=0,${text(words.none)},${text(words.open)}&(${open})&${text(words.high)}&` +
          `${name('boardHighRisks')}&${notRated}&${text(words.end)})`
        );
      },
      compute: (context) => {
        const { at, name, text } = context;
        const open = openRiskCount(context);
        if (open === 0) return text(words.none);
        const cells = places.flatMap((row) => places.map((impact) => at('heat', `impact${impact}`, row)));
        const unplaced = cells.reduce<number>((rest, cell) => rest - Number(cell), open);
        const notRated = unplaced > 0 ? `${text(words.notRated)}${unplaced}${text(words.items)}` : '';
        return `${text(words.open)}${open}${text(words.high)}${String(name('boardHighRisks'))}${notRated}${text(words.end)}`;
      },
    },
  },
  {
    element: 'grid',
    id: 'probability',
    row: top,
    column: helpers.risks,
    rows: places.length,
    header: false,
    columns: axisColumns('probability'),
  },
  {
    element: 'grid',
    id: 'impact',
    row: top,
    column: helpers.risks + 2,
    rows: places.length,
    header: false,
    columns: axisColumns('impact'),
  },
  {
    element: 'grid',
    id: 'riskBounds',
    row: top - 1,
    column: helpers.risks + 4,
    rows: 1,
    header: true,
    columns: [boundColumn('medium'), boundColumn('high')],
  },
];

function asColumn({
  formula,
  compute,
}: ReturnType<typeof stepLabel>): Pick<GridColumn, 'formula' | 'compute'> {
  return {
    formula: (scope, row) => formula(scope, row),
    compute: (_cell, context, row) => compute(context, row),
  };
}
