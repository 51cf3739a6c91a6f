import { openExcel } from '../../src/embedded/openExcel';
import type { CellValue } from '../../src/tables/tableContent';
import type { Language } from '../../src/words/language';
import { describeWhere, soffice } from '../support/tools';
import { generatedSample } from './support/generatedSample';
import { recalculate } from '../support/libreOffice';
import { computeSample, formulaNames, formulaPlaces, type Sample } from './support/sample';
import { sampleWorkbook, type ReadSample } from './support/sampleWorkbook';

/** Every formula column has its pure function beside it; here both are asked, and must say the same. */
interface Case {
  readonly seed: number;
  readonly language: Language;
  readonly settings: Readonly<Record<string, CellValue>>;
}

const midYear = 46_210;
const cases: readonly Case[] = [
  { seed: 2, language: 'zh-CN', settings: { statusDate: midYear } },
  {
    seed: 3,
    language: 'en-US',
    settings: {
      statusDate: midYear - 60,
      lightBasis: 'index',
      earningRule: '50-50',
      riskScale: '3x3',
      eacMethod: 'cpiSpi',
    },
  },
  {
    seed: 4,
    language: 'zh-CN',
    settings: {
      statusDate: midYear + 70,
      lightBasis: 'days',
      earningRule: '0-100',
      riskScale: 'pmbok',
      eacMethod: 'own',
      ownEtc: 12_345,
    },
  },
  {
    seed: 5,
    language: 'en-US',
    settings: {
      statusDate: midYear,
      lightBasis: 'points',
      eacMethod: 'remaining',
      reviewCadence: 14,
      cadence: 30,
    },
  },
  { seed: 6, language: 'zh-CN', settings: { statusDate: '', finishDate: '', budgetTotal: '' } },
];

const stepWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { Medium: '中' },
  'en-US': { 高: 'High', 低: 'Low' },
};

function sampleOf({ seed, language, settings }: Case, progress: number): Sample {
  return generatedSample(seed, settings, stepWords[language], { progress });
}

/** Numbers may differ in the last places; everything else is the same or not. */
function agree(cell: CellValue, computed: CellValue): boolean {
  if (typeof cell === 'number' && typeof computed === 'number') {
    return Math.abs(cell - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
  }
  return cell === computed;
}

function disagreements(sample: Sample, read: ReadSample): string[] {
  const computed = computeSample(sample);
  const told = (where: string, cell: CellValue, value: CellValue) =>
    agree(cell, value)
      ? []
      : [`${where}: the cell shows ${JSON.stringify(cell)}, the function says ${JSON.stringify(value)}`];
  return [
    ...formulaPlaces(sample).flatMap(({ table, row, column }) =>
      told(
        `${table} ${column} row ${row}`,
        read.cell(table, row, column),
        computed.cellValue(table, row, column),
      ),
    ),
    ...formulaNames.flatMap((id) => told(`cell ${id}`, read.name(id), computed.nameValue(id))),
  ];
}

const titled = cases.map((each) => [JSON.stringify(each), each] as const);

describe('formula cells and their functions agree in the embedded Excel', () => {
  it.each(titled)('%s', async (_title, each) => {
    const sample = sampleOf(each, 150);
    const { excel, read } = await sampleWorkbook(sample, each.language);
    expect(disagreements(sample, await read(excel)).slice(0, 20)).toEqual([]);
  });
});

describeWhere(soffice, 'LibreOffice', 'formula cells and their functions agree in LibreOffice', () => {
  it.each(titled)('%s', async (_title, each) => {
    const sample = sampleOf(each, 60);
    const { excel, read } = await sampleWorkbook(sample, each.language);
    const computedElsewhere = await openExcel(await recalculate(await excel.save()));
    expect(disagreements(sample, await read(computedElsewhere)).slice(0, 20)).toEqual([]);
  });
});
