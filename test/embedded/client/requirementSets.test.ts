import { isSetSupported } from '../../../src/embedded/client/officeObject';
import { openExcel } from '../../../src/embedded/openExcel';
import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { classes } from '../../../src/embedded/objects/classes';
import { excelMembers } from '../../support/excelMembers';
import type { ExcelMember } from '../../support/excelMembers';

/** What is claimed and yet not answered: `ApiNotFound` names these, and src/embedded/README.md tells them. */
const UNANSWERED = [
  'DataPivotHierarchy.setToDefault',
  'FilterPivotHierarchy.setToDefault',
  'PivotField.sortByValues',
  'PivotField.subtotals',
  'PivotLayout.getPivotItems',
  'PivotLayout.setAutoSortOnCell',
  'Range.convertDataTypeToText',
  'Range.convertToLinkedDataType',
  'Range.flashFill',
  'Range.getImage',
  'Range.showCard',
  'RangeAreas.convertDataTypeToText',
  'RangeAreas.convertToLinkedDataType',
  'RowColumnPivotHierarchy.setToDefault',
  'Workbook.chartDataPointTrack',
  'Workbook.close',
];

const members = excelMembers();
let opened: OpenedExcel;

beforeAll(async () => {
  opened = await openExcel();
});

/** Where the client sends a member: the text of the function that it is. */
function clientCode({ className, member }: ExcelMember): string | null {
  const type = (opened.Excel as unknown as Record<string, { prototype: object } | undefined>)[className];
  const property = type && Object.getOwnPropertyDescriptor(type.prototype, member);
  return property ? String(property.get ?? property.value) : null;
}

/** Whether the embedded Excel answers a member under the name that the client sends. */
function isAnswered(wanted: ExcelMember): boolean {
  const { className, member } = wanted;
  // A context is the client's own.
  if (className === 'RequestContext') return true;
  const code = clientCode(wanted);
  const type = classes.get(className);
  if (code === null || !type) return false;
  if (type.anyMethod) return true;
  if (member === 'items') return type.items !== undefined || 'Items' in (type.navigation ?? {});
  const isOfCollection = ['getItem', 'getItemOrNullObject', 'getItemAt', 'getCount'].includes(member);
  if (isOfCollection && (type.item ?? type.items)) return true;
  const names = [type.properties, type.navigation, type.methods].flatMap((part) =>
    Object.keys(part ?? {}).map((name) => name.toLowerCase()),
  );
  const registration = /_Register\w+/.exec(code)?.[0];
  // Some events are sent to everybody.
  if (registration === undefined && /EventHandlers\(/.test(code)) return true;
  const sent = [...code.matchAll(/this,"(\w+)"/g)].map(([, name]) => name!);
  return [member, registration ?? '', ...sent].some((name) => names.includes(name.toLowerCase()));
}

describe('isSetSupported', () => {
  const versions = [...new Set(members.map(({ version }) => version))];

  it.each(versions)('ExcelApi %s is claimed only where every member is answered', (version) => {
    const lacking = members
      .filter((each) => each.version === version && !isAnswered(each))
      .map(({ className, member }) => `${className}.${member}`);
    if (isSetSupported('ExcelApi', version))
      expect(lacking.filter((name) => !UNANSWERED.includes(name))).toEqual([]);
    else expect(lacking).not.toEqual([]);
  });

  it('what is said to be unanswered is so', () => {
    const lacking = members
      .filter((each) => !isAnswered(each))
      .map(({ className, member }) => `${className}.${member}`);
    expect(UNANSWERED.filter((name) => !lacking.includes(name))).toEqual([]);
  });
});
