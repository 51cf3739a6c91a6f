import { textOfReference } from '../../edits/charts/readSeries';
import { noteChange } from '../../host/host';
import type { ChartFont, ChartTitle } from '../../model/chart';
import { booleanOf, integerOf, textOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { HostClass, Session } from '../../protocol/hostObject';
import { stored, written } from '../storedProperty';
import { ofClass } from '../targets';
import { lookOf } from './chartLook';
import { amount, flag, furtherSettings, oneOf } from './furtherSettings';

/** A text that somebody gave a title shows it, and no later source takes it over. */
function setText(title: ChartTitle, text: string): void {
  title.text = text;
  title.visible = true;
  delete title.formula;
  title.further = { ...title.further, isOwn: true };
}

function setFormula(title: ChartTitle, formula: unknown, { host }: Session): void {
  const text = textOf(formula, 'formula');
  setText(title, textOfReference(host, text.startsWith('=') ? text : `=${text}`));
  title.formula = text;
  noteChange(host);
}

function textOfTitle(title: ChartTitle, { host }: Session): string {
  return title.formula === undefined ? title.text : textOfReference(host, title.formula);
}

/** A chart's title. */
export const chartTitleClass: HostClass<ChartTitle> = {
  name: 'ChartTitle',
  properties: {
    Text: written(textOfTitle, textOf, setText, 'text'),
    Visible: stored('visible', booleanOf, true),
    Overlay: stored('overlay', booleanOf, false),
    ...furtherSettings<ChartTitle>({
      HorizontalAlignment: oneOf(['Center', 'Left', 'Right', 'Justify', 'Distributed']),
      VerticalAlignment: oneOf(['Center', 'Bottom', 'Top', 'Justify', 'Distributed']),
      TextOrientation: amount(0),
      Position: oneOf(['Automatic', 'Top', 'Bottom', 'Left', 'Right'], 'Top'),
      ShowShadow: flag(false),
      Left: amount(null),
      Top: amount(null),
    }),
    Width: () => null,
    Height: () => null,
  },
  navigation: { Format: (title) => ofClass('ChartTitleFormat', lookOf(title)) },
  methods: {
    GetSubstring: (title, [start, length]) => {
      const from = integerOf(start, 'start', 0);
      const count = integerOf(length, 'length', 0);
      if (from + count > title.text.length) throw invalidArgument('The part is beyond the end of the title.');
      return ofClass('ChartFormatString', substringFont(title, from, count));
    },
    SetFormula: (title, [formula], session) => setFormula(title, formula, session),
  },
};

/** The letters of a part of a title, kept by their place. */
function substringFont(title: ChartTitle, start: number, length: number): ChartFont {
  const parts = (title.further?.parts ?? {}) as Record<string, ChartFont>;
  const key = `${start}+${length}`;
  const font = (parts[key] ??= { ...title.font });
  title.further = { ...title.further, parts };
  return font;
}

/** A part of a title. */
export const chartFormatStringClass: HostClass<ChartFont> = {
  name: 'ChartFormatString',
  properties: {},
  navigation: { Font: (font) => ofClass('ChartFont', font) },
};

/** The title of an axis. */
export const chartAxisTitleClass: HostClass<ChartTitle> = {
  name: 'ChartAxisTitle',
  properties: {
    Text: written(textOfTitle, textOf, setText, 'text'),
    Visible: stored('visible', booleanOf, false),
    ...furtherSettings<ChartTitle>({ TextOrientation: amount(0) }),
  },
  navigation: { Format: (title) => ofClass('ChartAxisTitleFormat', lookOf(title)) },
  methods: { SetFormula: (title, [formula], session) => setFormula(title, formula, session) },
};
