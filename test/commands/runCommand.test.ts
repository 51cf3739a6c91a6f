import { runCommand } from '../../src/commands/runCommand';
import type { Command } from '../../src/commands/command';
import { refreshProject } from '../../src/commands/refreshProject';
import { openExcel } from '../../src/embedded/openExcel';
import { localized } from '../../src/words/language';

/** A command of one host call, with how often it was tried. */
function command(run: Command<undefined>['run']): Command<undefined> {
  const words = localized('测试', 'Test');
  return { id: 'test', label: words, hint: words, icon: 'x', availability: () => ({ available: true }), run };
}

test('a result is handed on', async () => {
  const { Excel } = await openExcel();
  const outcome = await runCommand(Excel, refreshProject, {}, 'en-US');
  expect(outcome).toMatchObject({ ended: 'done', result: { cellsWritten: 0 } });
});

test('what Excel refuses ends as a sentence with its code, in the language asked for', async () => {
  const { Excel } = await openExcel();
  const protectedWrite = command((host) =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return { summary: '', issues: [], cellsWritten: 1 };
    }),
  );
  const outcome = await runCommand(Excel, protectedWrite, undefined, 'zh-CN');
  expect(outcome).toMatchObject({ ended: 'failed', message: expect.stringContaining('AccessDenied') });
  expect(outcome).toMatchObject({ message: expect.stringContaining('受保护') });
});

test('what vanished is read again once, and then succeeds or ends', async () => {
  const { Excel } = await openExcel();
  let tries = 0;
  const vanishing = command((host) =>
    host.run(async (context) => {
      tries += 1;
      context.workbook.worksheets.getItem(tries === 1 ? 'Gone' : 'Sheet1').load('name');
      await context.sync();
      return { summary: 'found', issues: [], cellsWritten: 0 };
    }),
  );
  expect(await runCommand(Excel, vanishing, undefined, 'en-US')).toMatchObject({ ended: 'done' });
  expect(tries).toBe(2);
});

test('a fault of ours is not taken for one of Excel’s', async () => {
  const { Excel } = await openExcel();
  const faulty = command(() => Promise.reject(new TypeError('x is undefined')));
  await expect(runCommand(Excel, faulty, undefined, 'en-US')).rejects.toThrow(TypeError);
});
