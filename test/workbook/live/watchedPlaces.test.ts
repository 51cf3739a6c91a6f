import { touchedPlace, watchedPlaces } from '../../../src/workbook/live/watchedPlaces';

const places = watchedPlaces({
  tables: [
    { name: 'PL_Tasks', sheetId: 'wbs', row: 4, column: 1, headers: ['ID', 'Level', 'Task'], blocks: [] },
  ],
  cells: [
    { name: 'PL_ProjectName', sheetId: 'project', row: 3, column: 2, value: '' },
    { name: 'PL_StatusDate', sheetId: 'project', row: 8, column: 2, value: '' },
  ],
});

test.each([
  ['wbs', 'C6', 'table'],
  ['wbs', 'B5:D5', 'table'],
  ['wbs', 'C90', 'table'],
  ['wbs', '7:7', 'table'],
  ['wbs', 'D:F', 'table'],
  ['wbs', 'H1,C9', 'table'],
  ['wbs', '', 'table'],
  ['wbs', 'C2', undefined],
  ['wbs', 'F9', undefined],
  ['project', 'C4', 'form'],
  ['project', 'D4', undefined],
  ['other', 'C6', undefined],
])('an edit of %s!%s touches %s', (sheetId, address, touched) => {
  expect(touchedPlace(places, sheetId, address)).toBe(touched);
});
