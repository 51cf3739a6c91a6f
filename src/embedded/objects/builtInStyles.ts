import type { WorkbookModel } from '../model/workbook';
import { choiceOf, textOf } from '../protocol/argument';
import { HostError, itemNotFound } from '../protocol/hostError';
import { anyClass } from '../protocol/hostObject';
import type { HostClass, HostObject } from '../protocol/hostObject';
import { ofClass } from './targets';

/** A style of tables, PivotTables, slicers or timelines. */
interface StyleTarget {
  readonly name: string;
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_name, index) => `${prefix}${index + 1}`);
}

/** The styles that every workbook has, by the kind of thing that they are for. */
const STYLES = {
  Table: [
    ...numbered('TableStyleLight', 21),
    ...numbered('TableStyleMedium', 28),
    ...numbered('TableStyleDark', 11),
  ],
  PivotTable: [
    ...numbered('PivotStyleLight', 28),
    ...numbered('PivotStyleMedium', 28),
    ...numbered('PivotStyleDark', 28),
  ],
  Slicer: [
    ...numbered('SlicerStyleLight', 6),
    ...numbered('SlicerStyleDark', 6),
    ...numbered('SlicerStyleOther', 2),
  ],
  Timeline: [...numbered('TimeSlicerStyleLight', 6), ...numbered('TimeSlicerStyleDark', 6)],
} as const;

type Kind = keyof typeof STYLES;

const DEFAULTS: Readonly<Record<Kind, string>> = {
  Table: 'TableStyleMedium2',
  PivotTable: 'PivotStyleLight16',
  Slicer: 'SlicerStyleLight1',
  Timeline: 'TimeSlicerStyleLight1',
};

function notMade(): never {
  throw new HostError('NotImplemented', 'The embedded Excel does not make styles of tables of its own.');
}

function styleClass(kind: Kind): HostClass<StyleTarget> {
  return {
    name: `${kind}Style`,
    identity: ['Name'],
    properties: { Name: { get: ({ name }) => name, set: notMade }, ReadOnly: () => true },
    methods: {
      // Excel does not let go of its own styles either.
      Delete: () => {
        throw new HostError('AccessDenied');
      },
      Duplicate: notMade,
    },
  };
}

function collectionClass(kind: Kind): HostClass<WorkbookModel> {
  const style = (name: string): HostObject => ofClass(`${kind}Style`, { name } satisfies StyleTarget);
  const named = (key: unknown): string => {
    const wanted = textOf(key, 'name').toLowerCase();
    const found = STYLES[kind].find((name) => name.toLowerCase() === wanted);
    if (found === undefined) throw itemNotFound();
    return found;
  };
  return {
    name: `${kind}StyleCollection`,
    properties: {},
    items: () => STYLES[kind].map(style),
    item: (_workbook, key) => style(named(key)),
    methods: {
      Add: notMade,
      GetDefault: (workbook) => style(kind === 'Table' ? workbook.defaultTableStyle : DEFAULTS[kind]),
      SetDefault: (workbook, [wanted]) => {
        const name = choiceOf(styleName(wanted), STYLES[kind], 'newDefaultStyle');
        if (kind === 'Table') workbook.defaultTableStyle = name;
        else if (name !== DEFAULTS[kind]) notMade();
      },
    },
  };
}

/** A style is given by itself or by its name. */
function styleName(wanted: unknown): unknown {
  const isObject = typeof wanted === 'object' && wanted !== null && 'target' in wanted;
  return isObject ? (wanted.target as StyleTarget).name : wanted;
}

const KINDS = Object.keys(STYLES) as Kind[];

/** What a workbook leads to: its styles of tables, PivotTables, slicers and timelines. */
export const builtInStyles: Readonly<Record<string, (workbook: WorkbookModel) => HostObject>> =
  Object.fromEntries(
    KINDS.map((kind) => [
      `${kind}Styles`,
      (workbook: WorkbookModel) => ofClass(`${kind}StyleCollection`, workbook),
    ]),
  );

export const builtInStyleClasses = KINDS.flatMap((kind) => [
  anyClass(styleClass(kind)),
  anyClass(collectionClass(kind)),
]);
