import { noteChange } from '../host/host';
import { NORMAL_STYLE, restyle } from '../model/style';
import type { BorderSide, Fill, Font, StylePatch } from '../model/style';
import type { NamedStyle, WorkbookModel } from '../model/workbook';
import { booleanOf, choiceOf, colorOf, integerOf, numberOf, textOf } from '../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../protocol/hostError';
import { anyClass } from '../protocol/hostObject';
import type { HostClass, HostObject, Property } from '../protocol/hostObject';
import { EVERYTHING, namedStyle, stylesOf } from '../edits/namedStyles';
import { ofClass } from './targets';

function styled<T>(
  read: (style: NamedStyle) => T,
  patch: (value: unknown) => StylePatch,
): Property<NamedStyle> {
  return {
    get: read,
    set: (named, value, session) => {
      named.style = restyle(named.style, patch(value));
      noteChange(session.host);
    },
  };
}

function included(key: keyof NamedStyle['include']): Property<NamedStyle> {
  return {
    get: ({ include }) => include[key],
    set: ({ include }, value) => void (include[key] = booleanOf(value)),
  };
}

const orientation = styled(
  ({ style }) => style.rotation,
  (value) => ({ rotation: integerOf(value) }),
);

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** A named cell style. */
export const styleClass: HostClass<NamedStyle> = {
  name: 'Style',
  identity: ['Name', '_Id'],
  properties: {
    _Id: ({ name }) => name,
    Name: ({ name }) => name,
    BuiltIn: ({ builtIn }) => builtIn,
    FormulaHidden: styled(
      ({ style }) => style.formulaHidden,
      (value) => ({ formulaHidden: booleanOf(value) }),
    ),
    HorizontalAlignment: styled(
      ({ style }) => style.horizontal,
      (value) => ({ horizontal: choiceOf(value, HORIZONTAL) }),
    ),
    IncludeAlignment: included('alignment'),
    IncludeBorder: included('border'),
    IncludeFont: included('font'),
    IncludeNumber: included('number'),
    IncludePatterns: included('patterns'),
    IncludeProtection: included('protection'),
    IndentLevel: styled(
      ({ style }) => style.indent,
      (value) => ({ indent: integerOf(value, 'indentLevel', 0, 250) }),
    ),
    Locked: styled(
      ({ style }) => style.locked,
      (value) => ({ locked: booleanOf(value) }),
    ),
    NumberFormat: styled(
      ({ style }) => style.numberFormat,
      (value) => ({ numberFormat: textOf(value) }),
    ),
    NumberFormatLocal: styled(
      ({ style }) => style.numberFormat,
      (value) => ({ numberFormat: textOf(value) }),
    ),
    ReadingOrder: styled(
      ({ style }) => style.readingOrder,
      (value) => ({ readingOrder: choiceOf(value, ['Context', 'LeftToRight', 'RightToLeft'] as const) }),
    ),
    ShrinkToFit: styled(
      ({ style }) => style.shrinkToFit,
      (value) => ({ shrinkToFit: booleanOf(value) }),
    ),
    TextOrientation: orientation,
    // The client writes the property under its older name.
    Orientation: orientation,
    AutoIndent: {
      get: ({ autoIndent }) => autoIndent ?? false,
      set: (named, value, session) => {
        named.autoIndent = booleanOf(value, 'autoIndent');
        noteChange(session.host);
      },
    },
    VerticalAlignment: styled(
      ({ style }) => style.vertical,
      (value) => ({ vertical: choiceOf(value, VERTICAL) }),
    ),
    WrapText: styled(
      ({ style }) => style.wrapText,
      (value) => ({ wrapText: booleanOf(value) }),
    ),
  },
  navigation: {
    Fill: (style) => ofClass('StyleFill', style),
    Font: (style) => ofClass('StyleFont', style),
    Borders: (style) => ofClass('StyleBorderCollection', style),
  },
  methods: {
    Delete: (style, _args, { host }) => {
      if (style.builtIn) throw new HostError('InvalidOperation');
      host.model.styles = host.model.styles.filter((known) => known !== style);
      noteChange(host);
    },
  },
};

function font<Key extends keyof Font>(
  key: Key,
  convert: (value: unknown) => Font[Key],
): Property<NamedStyle> {
  return styled(
    ({ style }) => style.font[key],
    (value) => ({ font: { [key]: convert(value) } }),
  );
}

const fontClass: HostClass<NamedStyle> = {
  name: 'StyleFont',
  properties: {
    Bold: font('bold', booleanOf),
    Color: font('color', colorOf),
    Italic: font('italic', booleanOf),
    Name: font('name', textOf),
    Size: font('size', numberOf),
    Strikethrough: font('strikethrough', booleanOf),
    Underline: font('underline', (value) =>
      choiceOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
    ),
  },
};

function fill(key: keyof Fill & ('color' | 'patternColor')): Property<NamedStyle> {
  return styled(
    ({ style }) => style.fill[key],
    (value) => ({ fill: { [key]: colorOf(value), pattern: 'Solid' } }),
  );
}

const fillClass: HostClass<NamedStyle> = {
  name: 'StyleFill',
  properties: { Color: fill('color'), PatternColor: fill('patternColor') },
  methods: {
    Clear: (named) => void (named.style = restyle(named.style, { fill: NORMAL_STYLE.fill })),
  },
};

const SIDES: Readonly<Record<string, BorderSide>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

interface StyleBorder {
  readonly named: NamedStyle;
  readonly side: string;
}

function line(key: 'style' | 'weight' | 'color', convert: (value: unknown) => string): Property<StyleBorder> {
  return {
    get: ({ named, side }) =>
      named.style.borders[SIDES[side]!]?.[key] ??
      (key === 'style' ? 'None' : key === 'weight' ? 'Thin' : '#000000'),
    set: ({ named, side }, value) => {
      const known = named.style.borders[SIDES[side]!] ?? {
        style: 'Continuous',
        weight: 'Thin',
        color: '#000000',
      };
      const wanted = convert(value);
      const border = key === 'style' && wanted === 'None' ? null : { ...known, [key]: wanted };
      named.style = restyle(named.style, { borders: { [SIDES[side]!]: border } });
    },
  };
}

const borderClass: HostClass<StyleBorder> = {
  name: 'StyleBorder',
  identity: ['Id'],
  properties: {
    Id: ({ side }) => side,
    SideIndex: ({ side }) => side,
    Color: line('color', colorOf),
    Style: line('style', (value) =>
      choiceOf(value, [
        'None',
        'Continuous',
        'Dash',
        'DashDot',
        'DashDotDot',
        'Dot',
        'Double',
        'SlantDashDot',
      ]),
    ),
    Weight: line('weight', (value) => choiceOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'])),
  },
};

const borderCollectionClass: HostClass<NamedStyle> = {
  name: 'StyleBorderCollection',
  properties: { Count: () => Object.keys(SIDES).length },
  items: (named) => Object.keys(SIDES).map((side) => ofClass('StyleBorder', { named, side })),
  item: (named, key) => {
    if (typeof key !== 'string' || !(key in SIDES)) throw invalidArgument('There is no such border.');
    return ofClass('StyleBorder', { named, side: key });
  },
};

/** The looks of a named style, which are reached from it alone. */
export const stylePartClasses: readonly HostClass<unknown>[] = [
  anyClass(fontClass),
  anyClass(fillClass),
  anyClass(borderClass),
  anyClass(borderCollectionClass),
];

function styleNamed(workbook: WorkbookModel, key: unknown): HostObject {
  const found = namedStyle(workbook, textOf(key, 'name'));
  if (!found) throw itemNotFound();
  return ofClass('Style', found);
}

/** `workbook.styles`. */
export const styleCollectionClass: HostClass<WorkbookModel> = {
  name: 'StyleCollection',
  properties: {},
  items: (workbook) => stylesOf(workbook).map((style) => ofClass('Style', style)),
  item: styleNamed,
  methods: {
    Add: (workbook, [name], session) => {
      const text = textOf(name, 'name');
      if (text === '') throw invalidArgument('A style needs a name.');
      if (stylesOf(workbook).some((known) => known.name.toLowerCase() === text.toLowerCase())) {
        throw new HostError('ItemAlreadyExists');
      }
      workbook.styles.push({
        name: text,
        builtIn: false,
        style: restyle(NORMAL_STYLE, { name: text }),
        include: { ...EVERYTHING },
      });
      noteChange(session.host);
    },
  },
};
