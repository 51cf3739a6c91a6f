import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { palette } from '../look/palette';
import type { Appearance } from '../excel/officeTheme';

/** Shades of plumb blue from dark to light; 80 is the accent of the palette, which Fluent puts under primary buttons. */
const plumbBlue: BrandVariants = {
  10: '#020A10',
  20: '#08202F',
  30: '#0B3049',
  40: '#0E3D5C',
  50: '#124A70',
  60: '#155281',
  70: '#185887',
  80: palette.accent,
  90: '#33739E',
  100: '#4C87AF',
  110: '#669CC0',
  120: '#82B2D1',
  130: '#A3CAE3',
  140: '#BFDAEC',
  150: palette.accentTint,
  160: '#EFF6FA',
};

const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const light: Theme = {
  ...createLightTheme(plumbBlue),
  fontFamilyBase,
  colorNeutralForeground1: palette.ink,
  colorNeutralForeground2: palette.ink,
  colorNeutralForeground3: palette.muted,
  colorNeutralBackground2: palette.panel,
  colorNeutralStroke2: palette.hairline,
};

const dark: Theme = {
  ...createDarkTheme(plumbBlue),
  fontFamilyBase,
  colorBrandForeground1: plumbBlue[120],
  colorBrandForegroundLink: plumbBlue[130],
  colorNeutralForeground3: '#B4BCC6',
};

/** The pane's Fluent theme: the palette of the sheets in Fluent's tokens. */
export function paneTheme(appearance: Appearance): Theme {
  return appearance === 'dark' ? dark : light;
}

/** Ink and tint of a signal on a light or dark ground; a word always stands beside it. */
export interface SignalColors {
  readonly ink: string;
  readonly tint: string;
}

/** The signals of the palette; on a dark ground the inks are lightened until they read at 4.5 : 1. */
export function signalColors(appearance: Appearance): Readonly<Record<Signal, SignalColors>> {
  return appearance === 'dark' ? darkSignals : lightSignals;
}

/** What a light can say. */
export type Signal = 'onTrack' | 'watch' | 'late' | 'notKnown';

const lightSignals: Readonly<Record<Signal, SignalColors>> = {
  // The palette's green and amber read at 4.4 and 3.9 : 1 on their tints; small text in the pane needs 4.5 : 1.
  onTrack: { ...palette.onTrack, ink: '#27704A' },
  watch: { ...palette.watch, ink: '#8F5500' },
  late: palette.late,
  notKnown: { ...palette.notKnown, ink: palette.muted },
};

const darkSignals: Readonly<Record<Signal, SignalColors>> = {
  onTrack: { ink: '#86D3A3', tint: '#17392A' },
  watch: { ink: '#F0BC6B', tint: '#3E2D12' },
  late: { ink: '#F5A29B', tint: '#45201E' },
  notKnown: { ink: '#B8C0CB', tint: '#30363F' },
};
