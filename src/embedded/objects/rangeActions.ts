import { autoFill } from '../edits/autoFill';
import { clearCells } from '../edits/clearCells';
import { copyCells } from '../edits/copyCells';
import type { CopyType } from '../edits/copyCells';
import { deleteCells } from '../edits/deleteCells';
import { editBy } from '../edits/edit';
import { groupCells, setGroupDetails, ungroupCells } from '../edits/groupCells';
import { insertCells } from '../edits/insertCells';
import { mergeCells, unmergeCells } from '../edits/mergeCells';
import { moveCells } from '../edits/moveCells';
import { removeDuplicates } from '../edits/removeDuplicates';
import { liveArea } from '../host/liveArea';
import type { LiveArea } from '../host/liveArea';
import { arrayOf, flagOf, integerOf, optionalChoice, choiceOf } from '../protocol/argument';
import type { Method } from '../protocol/hostObject';
import { rangeArgument } from './rangeNavigation';
import { of, ofClass, targetIfOf } from './targets';

const COPY_TYPES: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats', 'Link', 'ColumnWidths'];
const FILL_TYPES = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
const GROUPS = ['ByRows', 'ByColumns'] as const;

/** The methods of a range that change the sheet. */
export const rangeActions: Readonly<Record<string, Method<LiveArea>>> = {
  Clear: ({ sheet, area }, [applyTo], session) =>
    clearCells(
      editBy(session),
      sheet,
      area,
      optionalChoice(
        applyTo,
        ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
        'All',
        'applyTo',
      ),
    ),
  Insert: ({ sheet, area }, [shift], session) => {
    insertCells(editBy(session), sheet, area, choiceOf(shift, ['Down', 'Right'], 'shift'));
    return of('Range', liveArea(sheet, area));
  },
  Delete: ({ sheet, area }, [shift], session) =>
    deleteCells(editBy(session), sheet, area, choiceOf(shift, ['Up', 'Left'], 'shift')),
  Merge: ({ sheet, area }, [across], session) =>
    mergeCells(editBy(session), sheet, area, flagOf(across, 'across')),
  Unmerge: ({ sheet, area }, _args, session) => unmergeCells(editBy(session), sheet, area),
  CopyFrom: (range, [source, copyType, skipBlanks, transpose], session) => {
    const areas = targetIfOf('RangeAreas', source)?.parts ?? [rangeArgument(range, source, session)];
    copyCells(editBy(session), areas[0]!, range, {
      type: optionalChoice(copyType, COPY_TYPES, 'All', 'copyType'),
      skipBlanks: flagOf(skipBlanks, 'skipBlanks'),
      transpose: flagOf(transpose, 'transpose'),
    });
  },
  MoveTo: (range, [destination], session) =>
    moveCells(editBy(session), range, rangeArgument(range, destination, session)),
  AutoFill: (range, [destination, type], session) =>
    autoFill(
      editBy(session),
      range,
      destination === undefined || destination === null
        ? range.area
        : rangeArgument(range, destination, session).area,
      optionalChoice(type, FILL_TYPES, 'FillDefault', 'autoFillType'),
    ),
  RemoveDuplicates: ({ sheet, area }, [columns, includesHeader], session) => {
    const offsets = arrayOf(columns, 'columns').map((column) =>
      integerOf(column, 'column', 0, area.columnCount - 1),
    );
    return ofClass(
      'RemoveDuplicatesResult',
      removeDuplicates(editBy(session), sheet, area, offsets, flagOf(includesHeader)),
    );
  },
  Group: ({ sheet, area }, [option], session) =>
    groupCells(editBy(session), sheet, area, choiceOf(option, GROUPS, 'groupOption')),
  Ungroup: ({ sheet, area }, [option], session) =>
    ungroupCells(editBy(session), sheet, area, choiceOf(option, GROUPS, 'groupOption')),
  ShowGroupDetails: ({ sheet, area }, [option], session) =>
    setGroupDetails(editBy(session), sheet, area, choiceOf(option, GROUPS, 'groupOption'), 'shown'),
  HideGroupDetails: ({ sheet, area }, [option], session) =>
    setGroupDetails(editBy(session), sheet, area, choiceOf(option, GROUPS, 'groupOption'), 'hidden'),
  Calculate: (_range, _args, session) => session.host.calculator.calculateAll(),
  SetDirty: (_range, _args, session) => session.host.calculator.structureChanged(),
};
