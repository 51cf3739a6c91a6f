import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openProject } from '../commands/support/project';
import { cli, temporaryFolder } from '../support/cli';
import { openSample } from '../workbook/reports/support';

const at = temporaryFolder();

test('report writes a Word document and leaves the workbook as it is', async () => {
  const file = at('sample.xlsx');
  const bytes = await (await openSample('en-US')).save();
  writeFileSync(file, bytes);
  const target = at('weekly.docx');
  expect(await cli('report', file, '--to', target)).toMatchObject({
    code: 0,
    out: `${target}: Weekly report`,
  });
  const xml = strFromU8(unzipSync(readFileSync(target))['word/document.xml']);
  expect(xml).toContain('Late tasks: cause and next step');
  expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
  const first = readFileSync(target);
  await cli('report', file, '--to', target);
  expect(Buffer.compare(readFileSync(target), first)).toBe(0);
});

test('report in the other language, of the whole project', async () => {
  const file = at('other.xlsx');
  writeFileSync(file, await (await openSample('en-US')).save());
  const target = at('summary.docx');
  const { code } = await cli('report', file, '--kind', 'summary', '--lang', 'zh-CN', '--to', target);
  expect(code).toBe(0);
  const xml = strFromU8(unzipSync(readFileSync(target))['word/document.xml']);
  expect(xml).toContain('九、评价');
});

test('report of an empty project, and words that are wrong', async () => {
  const file = at('empty.xlsx');
  writeFileSync(file, await (await openProject()).save());
  expect((await cli('report', file, '--to', at('empty.docx'))).code).toBe(0);
  expect(await cli('report', file)).toMatchObject({
    code: 2,
    notes: expect.stringContaining('--to') as string,
  });
  expect((await cli('report', file, '--to', at('empty.pdf'))).code).toBe(2);
  expect((await cli('report', file, '--to', at('empty.docx'), '--kind', 'daily')).notes).toContain(
    'weekly, summary',
  );
});
