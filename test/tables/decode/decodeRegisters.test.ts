import { decodeCalendar } from '../../../src/tables/decode/decodeCalendar';
import { decodeNamedCells } from '../../../src/tables/decode/decodeNamedCells';
import { decodeProgress } from '../../../src/tables/decode/decodeProgress';
import { decodeResponsibility, personColumnsOf } from '../../../src/tables/decode/decodeResponsibility';
import { decodeRisks } from '../../../src/tables/decode/decodeRisks';
import { tableOf } from './tableOf';

const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('decodeProgress', () => {
  it('reads words of both languages and shares as they are typed', () => {
    const { records } = decodeProgress(
      tableOf('progress', [
        { id: 1, actualPercent: '50%', cause: 'Technical problem' },
        { id: 2, actualPercent: 0.25, cause: '资源不足' },
      ]),
      [1, 2],
    );
    expect(records).toMatchObject([
      { taskId: 1, actualPercent: 0.5, cause: 'technical' },
      { taskId: 2, actualPercent: 0.25, cause: 'resources' },
    ]);
  });

  it('reports typed-over formulas and dates that formulas cannot read', () => {
    const { records, issues } = decodeProgress(
      tableOf('progress', [{ id: 1, light: '绿', actualStart: '2026-09-14' }]),
      [1],
    );
    expect(records[0].actualStart).toBe(46279);
    expect(codes(issues).sort()).toEqual(['notADate', 'overtypedFormula']);
  });
});

describe('decodeResponsibility', () => {
  it('takes columns headed by people and leaves the others alone', () => {
    const table = tableOf('responsibility', [{ id: 4, name: 'A', 采购: 'A/R', 备注: 'x' }], ['采购', '备注']);
    const { rows } = decodeResponsibility(table, [4], ['采购', '财务']);
    expect([...personColumnsOf(table, ['采购', '财务']).keys()]).toEqual(['采购']);
    expect(rows).toEqual([{ row: 0, id: 4, name: 'A', cells: [{ who: '采购', text: 'A/R' }] }]);
  });

  it('names a column of codes whose person is not in the list', () => {
    const table = tableOf('responsibility', [{ id: 4, name: 'A', 旧名: 'R', 备注: 'x' }], ['旧名', '备注']);
    const { issues } = decodeResponsibility(table, [4], ['新名']);
    expect(issues).toMatchObject([{ code: 'rolesOfNobody', params: { header: '旧名' } }]);
  });
});

describe('decodeResponsibility, columns', () => {
  it('names a column of one’s own whose letters would be counted', () => {
    const table = tableOf(
      'responsibility',
      [{ id: 4, name: 'A', 甲: 'R', note: 'later', 乙: 'A', right: 'far' }],
      ['甲', 'note', '乙', 'right'],
    );
    const { issues } = decodeResponsibility(table, [4], ['甲', '乙']);
    expect(issues).toMatchObject([{ code: 'columnAmongPersons', params: { header: 'note' } }]);
  });
});

describe('decodeCalendar', () => {
  it('reads as far as the first gap and names it', () => {
    const { calendar, issues } = decodeCalendar(
      tableOf('calendar', [
        { date: 46279, working: 1 },
        { date: 46280, working: 0 },
        { date: 46282, working: 1 },
      ]),
    );
    expect([calendar?.first, calendar?.last, [...(calendar?.indexOf ?? [])]]).toEqual([46279, 46280, [1, 1]]);
    expect(issues).toMatchObject([{ code: 'calendarGap', row: 2, params: { expected: '2026-09-16' } }]);
  });
});

describe('decodeRisks', () => {
  it('reads steps as numbers or as high, medium, low', () => {
    const { risks, issues } = decodeRisks(
      tableOf('risks', [{ id: 1, description: 'x', probability: '高', impact: 2, status: 'done?' }]),
      0,
    );
    expect(risks[0]).toMatchObject({ probability: 3, impact: 2, status: 'done?' });
    expect(codes(issues)).toEqual(['unknownChoice']);
  });
});

describe('decodeNamedCells', () => {
  it('gives ids of choices, and first values where a setting is blank or cannot be read', () => {
    const { values, issues } = decodeNamedCells([
      { name: 'PL_Set_RiskScale', value: '3×3 高中低' },
      { name: 'PL_Set_Cadence', value: 'weekly' },
      { name: 'PL_StatusDate', value: '2026-09-14' },
    ]);
    expect([values.get('riskScale'), values.get('cadence'), values.get('statusDate')]).toEqual([
      '3x3',
      7,
      46279,
    ]);
    expect(issues).toMatchObject([{ code: 'notANumber', table: 'project', column: 'cadence' }]);
  });
});
