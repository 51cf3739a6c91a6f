import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { openExcel } from '../../src/embedded/openExcel';
import { packs } from '../../src/tables/packs/packs';
import { todayHere } from '../../src/taskpane/todayHere';
import { showOn } from './support/shownPane';

jest.setTimeout(120_000);

beforeEach(() => window.localStorage.clear());

test('the first run says what it is good for, and a sample project is one press away', async () => {
  const pane = await showOn(await openExcel());
  expect(screen.getByRole('heading', { name: 'One workbook that runs your project' })).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(screen.getByRole('button', { name: 'See a sample project' }));
  expect(await screen.findByRole('heading', { name: /^Sample: / }, { timeout: 30_000 })).toBeVisible();
  // What it reports has happened.
  const [status] = /\d{4}-\d\d-\d\d/.exec(screen.getByText(/^Status date/).textContent ?? '') ?? [''];
  expect(status).not.toBe('');
  expect(status <= todayHere()).toBe(true);
});

test('the introduction is skipped for good, and found again', async () => {
  const excel = await openExcel();
  const pane = await showOn(excel);
  await pane.user.click(screen.getByRole('button', { name: 'No thanks, start my own' }));
  expect(screen.queryByRole('heading', { name: 'One workbook that runs your project' })).toBeNull();
  document.body.innerHTML = '';
  const again = await showOn(excel);
  expect(screen.queryByRole('heading', { name: 'One workbook that runs your project' })).toBeNull();
  await again.user.click(screen.getByRole('button', { name: 'What is this? See a sample' }));
  expect(screen.getByRole('heading', { name: 'One workbook that runs your project' })).toBeVisible();
});

test('what will be made follows the pack, the start and the language of the tables', async () => {
  const pane = await showOn(await openExcel());
  const preview = screen.getByRole('heading', { name: 'What you will get' }).closest('section')!;
  expect(preview).toHaveTextContent(/\d+ tasks, \d+ milestones/);
  const start = screen.getByLabelText(/^Start date/);
  await pane.user.clear(start);
  await pane.user.type(start, '2026-09-14');
  expect(preview).toHaveTextContent('2026-09-14 to 20');
  await pane.user.selectOptions(screen.getByLabelText('Language of the tables'), 'zh-CN');
  expect(preview).toHaveTextContent('甘特图');
  await pane.user.click(screen.getByRole('radio', { name: new RegExp(packs[1].label['en-US']) }));
  expect(preview).toHaveTextContent('empty, for your first task');
});
