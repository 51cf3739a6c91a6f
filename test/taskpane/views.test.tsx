import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { standardColumn } from '../../src/tables/standardTables';
import { requestCommand } from '../../src/taskpane/commandRequests';
import { columnOf, tableOf, type } from '../commands/support/project';
import { idle, openView, showProject } from './support/shownPane';

jest.setTimeout(120_000);

test('risks stand by their score; one is added, reviewed and closed', async () => {
  const pane = await showProject();
  await openView(pane, 'risks');
  const scores = (await screen.findAllByText(/^score /)).map(({ textContent }) =>
    Number(textContent?.slice(6)),
  );
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  const form = screen.getByRole('heading', { name: 'Add a risk' }).closest('section')!;
  await pane.user.click(within(form).getByRole('button', { name: 'Add' }));
  await idle();
  expect(screen.getByText('Fill in “Risk”.')).toBeVisible();
  await pane.user.type(within(form).getByLabelText(/^Risk/), 'The crane may fail');
  await pane.user.type(within(form).getByLabelText('Probability'), '5');
  await pane.user.type(within(form).getByLabelText('Impact'), '5');
  await pane.user.click(within(form).getByRole('button', { name: 'Add' }));
  await idle();
  const row = (await columnOf(pane.excel, 'risks', 'description')).indexOf('The crane may fail');
  expect((await columnOf(pane.excel, 'risks', 'score'))[row]).toBe(25);
  await pane.user.click(await screen.findByRole('button', { name: 'Reviewed: The crane may fail' }));
  await idle();
  expect((await columnOf(pane.excel, 'risks', 'reviewed'))[row]).toBeGreaterThan(46_000);
  await pane.user.click(screen.getByRole('button', { name: 'Close: The crane may fail' }));
  await idle();
  expect((await columnOf(pane.excel, 'risks', 'status'))[row]).toBe('Closed');
  expect(screen.queryByText('The crane may fail')).toBeNull();
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('a baseline is set, a change requested and approved, and the next version made', async () => {
  const pane = await showProject();
  await openView(pane, 'changes');
  await pane.user.click(await screen.findByRole('button', { name: 'Set baseline' }));
  await idle();
  expect(await screen.findByText(/^Version 0, \d+ tasks$/)).toBeVisible();
  await pane.user.type(screen.getByLabelText(/^Reason/), 'A second site');
  await pane.user.click(screen.getByRole('button', { name: 'Send request' }));
  await idle();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(await screen.findByRole('button', { name: 'Approve: A second site' }));
  await idle();
  expect(await screen.findByText(/^Version 1, \d+ tasks$/)).toBeVisible();
  expect(screen.getByText('made baseline version 1')).toBeVisible();
});

test('the workbook speaks another language, the pane its own', async () => {
  const pane = await showProject();
  await openView(pane, 'settings');
  const about = await screen.findByRole('navigation', { name: 'About Plumbline' });
  const leads = within(about)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(leads).toEqual(['support.html', 'privacy.html']);
  const tables = await screen.findByRole('radiogroup', { name: 'Language of the tables' });
  await pane.user.click(within(tables).getByRole('radio', { name: '简体中文' }));
  await idle();
  expect((await tableOf(pane.excel, 'tasks')).headers).toContain('任务名称');
  expect(screen.getByRole('radiogroup', { name: 'Language of the tables' })).toBeVisible();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('thresholds come in sets; a wrong setting is refused and a right one written', async () => {
  const pane = await showProject();
  await openView(pane, 'settings');
  await pane.user.click(await screen.findByRole('button', { name: 'Strict' }));
  const cadence = screen.getByLabelText('Reporting cadence (days)');
  await pane.user.clear(cadence);
  await pane.user.type(cadence, '14');
  await pane.user.click(screen.getByRole('button', { name: 'Save settings' }));
  await idle();
  expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull();
  const values = await pane.excel.Excel.run(async (context) => {
    const ranges = ['PL_Set_Cadence', 'PL_Set_DaysLateRed', 'PL_Set_BehindYellow'].map((name) =>
      context.workbook.names.getItem(name).getRange(),
    );
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges.map((range) => range.values[0][0] as unknown);
  });
  expect(values).toEqual([14, 5, 0.05]);
  const paneLanguage = screen.getByRole('radiogroup', { name: 'Language of this pane' });
  await pane.user.click(within(paneLanguage).getByRole('radio', { name: '简体中文' }));
  expect(await screen.findByRole('navigation', { name: '窗格导航' })).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('what was written is listed with its time, and each can be taken back', async () => {
  const pane = await showProject();
  await openView(pane, 'activity');
  expect(await screen.findByText('Nothing was written yet')).toBeVisible();
  await openView(pane, 'risks');
  const form = (await screen.findByRole('heading', { name: 'Add a risk' })).closest('section')!;
  await pane.user.type(within(form).getByLabelText(/^Risk/), 'Frost');
  await pane.user.click(within(form).getByRole('button', { name: 'Add' }));
  await idle();
  await openView(pane, 'activity');
  const revert = await screen.findByRole('button', { name: /^Revert: \d\d:\d\d Add risk$/ });
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(revert);
  await idle();
  expect(await columnOf(pane.excel, 'risks', 'description')).not.toContain('Frost');
  expect(await screen.findByText('Reverted')).toBeVisible();
  await pane.user.click(screen.getByRole('button', { name: /^Revert: \d\d:\d\d Revert$/ }));
  await waitFor(async () => expect(await columnOf(pane.excel, 'risks', 'description')).toContain('Frost'), {
    timeout: 20_000,
  });
});

test('the health check tells every point, and a finding leads to its cell; the finish is simulated', async () => {
  const pane = await showProject();
  await openView(pane, 'health');
  expect(await screen.findByText(/^\d+ passed, \d+ failed, \d+ not applicable$/)).toBeVisible();
  expect(screen.getAllByRole('img', { name: /^(Passed|Failed|Not applicable)$/ })).toHaveLength(25);
  const [first] = screen.getAllByRole('button', { name: /: \d+, show$/ });
  await pane.user.click(first);
  expect(await axe(pane.container)).toHaveNoViolations();
  const findings = document.getElementById(first.getAttribute('aria-controls')!)!;
  await pane.user.click(within(findings).getAllByRole('button')[0]);
  await idle();
  await pane.user.click(screen.getByRole('button', { name: 'Run 5,000 trials' }));
  expect(await screen.findByText('80 % sure', {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByText(/^Finishes from \d{4}-\d\d-\d\d to/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Run again' })).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
});

test('what is typed into a form of any view is there again after a look at another', async () => {
  const pane = await showProject();
  await openView(pane, 'risks');
  await pane.user.type(await screen.findByLabelText(/^Risk/), 'Frost');
  await openView(pane, 'changes');
  await pane.user.type(await screen.findByLabelText(/^Why/), 'First plan');
  await pane.user.type(screen.getByLabelText(/^Reason/), 'A second site');
  await openView(pane, 'settings');
  const cadence = await screen.findByLabelText('Reporting cadence (days)');
  await pane.user.clear(cadence);
  await pane.user.type(cadence, '14');
  await openView(pane, 'progress');
  const remaining = standardColumn('progress', 'remainingDuration').label['en-US'];
  await pane.user.clear(await screen.findByLabelText(remaining));
  await pane.user.type(screen.getByLabelText(remaining), '77');
  await openView(pane, 'home');
  expect(document.querySelectorAll('[data-unwritten]').length).toBeGreaterThan(0);
  await openView(pane, 'risks');
  expect(await screen.findByLabelText(/^Risk/)).toHaveValue('Frost');
  await openView(pane, 'changes');
  expect(await screen.findByLabelText(/^Why/)).toHaveValue('First plan');
  expect(screen.getByLabelText(/^Reason/)).toHaveValue('A second site');
  expect(screen.getAllByText('Not yet written')).toHaveLength(2);
  await openView(pane, 'settings');
  expect(await screen.findByLabelText('Reporting cadence (days)')).toHaveValue('14');
  await openView(pane, 'progress');
  expect(await screen.findByLabelText(remaining)).toHaveValue('77');
});

test('a request begun with a difference keeps what was typed of it, and takes a second difference', async () => {
  const pane = await showProject();
  await openView(pane, 'changes');
  await pane.user.click(await screen.findByRole('button', { name: 'Set baseline' }));
  await idle();
  await type(pane.excel, 'tasks', 3, 'duration', 30);
  await type(pane.excel, 'tasks', 4, 'duration', 31);
  await act(() => requestCommand('refreshProject', 'button'));
  await idle();
  await pane.user.type(screen.getByLabelText(/^Reason/), 'A second site');
  const asks = await screen.findAllByRole('button', { name: 'Request this change' });
  expect(asks.length).toBeGreaterThan(1);
  await pane.user.click(asks[0]);
  expect(screen.getByLabelText(/^Reason/)).toHaveValue('A second site');
  const content = screen.getByLabelText<HTMLTextAreaElement>(/^Content/);
  const first = content.value;
  expect(first).not.toBe('');
  await pane.user.click(asks[1]);
  expect(content.value.startsWith(`${first}\n`)).toBe(true);
  expect(screen.getByLabelText(/^Reason/)).toHaveValue('A second site');
});
