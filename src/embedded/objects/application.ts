import { editBy } from '../edits/edit';
import { noteChange } from '../host/host';
import type { WorkbookModel } from '../model/workbook';
import { booleanOf, choiceOf } from '../protocol/argument';
import type { HostClass } from '../protocol/hostObject';
import { ofClass } from './targets';

/** `workbook.application`. */
export const applicationClass: HostClass<WorkbookModel> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value, session) => {
        workbook.calculationMode = choiceOf(
          value,
          ['Automatic', 'AutomaticExceptTables', 'Manual'],
          'calculationMode',
        );
        noteChange(editBy(session).host);
      },
    },
    CalculationEngineVersion: () => 191_029,
    CalculationState: () => 'Done',
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  navigation: {
    CultureInfo: (workbook) => ofClass('CultureInfo', workbook),
    IterativeCalculation: (workbook) => ofClass('IterativeCalculation', workbook),
  },
  methods: {
    Calculate: (_workbook, [type], session) => {
      choiceOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      if (type !== 'Recalculate') session.host.calculator.structureChanged();
      session.host.calculator.calculateAll();
    },
    // Values are computed when they are asked for and nothing is drawn inside a batch: there is nothing to put off.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** `application.iterativeCalculation`. */
export const iterativeCalculationClass: HostClass<WorkbookModel> = {
  name: 'IterativeCalculation',
  properties: {
    Enabled: {
      get: ({ iterativeCalculation }) => iterativeCalculation.enabled,
      set: ({ iterativeCalculation }, value) =>
        void (iterativeCalculation.enabled = booleanOf(value, 'enabled')),
    },
    MaxIteration: {
      get: ({ iterativeCalculation }) => iterativeCalculation.maxIteration,
      set: ({ iterativeCalculation }, value) => void (iterativeCalculation.maxIteration = Number(value)),
    },
    MaxChange: {
      get: ({ iterativeCalculation }) => iterativeCalculation.maxChange,
      set: ({ iterativeCalculation }, value) => void (iterativeCalculation.maxChange = Number(value)),
    },
  },
};

/** `application.cultureInfo`: the embedded Excel speaks en-US. */
export const cultureInfoClass: HostClass<WorkbookModel> = {
  name: 'CultureInfo',
  properties: { Name: () => 'en-US' },
  navigation: {
    NumberFormat: (workbook) => ofClass('NumberFormatInfo', workbook),
    DatetimeFormat: (workbook) => ofClass('DatetimeFormatInfo', workbook),
  },
};

/** `cultureInfo.numberFormat`. */
export const numberFormatInfoClass: HostClass<WorkbookModel> = {
  name: 'NumberFormatInfo',
  properties: {
    CurrencySymbol: () => '$',
    NumberDecimalSeparator: () => '.',
    NumberGroupSeparator: () => ',',
  },
};

/** `cultureInfo.datetimeFormat`. */
export const datetimeFormatInfoClass: HostClass<WorkbookModel> = {
  name: 'DatetimeFormatInfo',
  properties: {
    DateSeparator: () => '/',
    LongDatePattern: () => 'dddd, mmmm d, yyyy',
    LongTimePattern: () => 'h:mm:ss AM/PM',
    ShortDatePattern: () => 'm/d/yyyy',
    TimeSeparator: () => ':',
  },
};
