import { renderHook } from '@testing-library/react';
import { openExcel } from '../../src/embedded/openExcel';
import { useUsers } from '../../src/preview/useUsers';

test('the pane of a workbook is another one than that of any workbook before it', async () => {
  const [first, second, third] = [await openExcel(), await openExcel(), await openExcel()];
  const { result, rerender } = renderHook(useUsers, { initialProps: first });
  const keys = [first, first, second, second, third, first].map((excel) => {
    rerender(excel);
    return result.current.users[0].key;
  });
  expect(keys[1]).toBe(keys[0]);
  expect(keys[3]).toBe(keys[2]);
  expect(new Set(keys).size).toBe(4);
});
