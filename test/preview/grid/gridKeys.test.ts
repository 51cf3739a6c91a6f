import { gridKey } from '../../../src/preview/grid/gridKeys';

const press = (key: string, held: 'shiftKey' | 'ctrlKey' | 'altKey' | 'none' = 'none') =>
  gridKey(
    {
      key,
      shiftKey: held === 'shiftKey',
      ctrlKey: held === 'ctrlKey',
      metaKey: false,
      altKey: held === 'altKey',
    },
    20,
  );

describe('gridKey', () => {
  test.each([
    ['Enter', 'none', { does: 'move', rows: 1, columns: 0, extends: false }],
    ['Enter', 'shiftKey', { does: 'move', rows: -1, columns: 0, extends: false }],
    ['Tab', 'shiftKey', { does: 'move', rows: 0, columns: -1, extends: false }],
    ['ArrowRight', 'shiftKey', { does: 'move', rows: 0, columns: 1, extends: true }],
    ['ArrowDown', 'ctrlKey', { does: 'jump', rows: 1, columns: 0, extends: false }],
    ['ArrowDown', 'altKey', { does: 'choose' }],
    ['PageUp', 'none', { does: 'move', rows: -20, columns: 0, extends: false }],
    ['PageDown', 'ctrlKey', { does: 'otherSheet', step: 1 }],
    ['Home', 'ctrlKey', { does: 'home' }],
    ['F2', 'none', { does: 'edit' }],
    ['Delete', 'none', { does: 'clear' }],
  ] as const)('%s with %s', (key, held, meant) => {
    expect(press(key, held)).toEqual(meant);
  });

  test('letters and unknown chords are left to the editor and the browser', () => {
    expect([press('a'), press('中'), press('c', 'ctrlKey'), press('ArrowUp', 'altKey')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
