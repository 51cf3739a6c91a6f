import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { strFromU8, unzipSync } from 'fflate';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { Pane } from '../../src/taskpane/Pane';
import { openProject, snapshotOf } from '../commands/support/project';
import { openView, showProject } from './support/shownPane';

jest.setTimeout(120_000);

const user = userEvent.setup();

async function settled(): Promise<void> {
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), {
    timeout: 20_000,
  });
}

async function openReports(excel: OpenedExcel): Promise<HTMLElement> {
  const { container } = render(
    <Pane host={excel.Excel} language="en-US" setLanguage={() => undefined} appearance="light" />,
  );
  await screen.findByRole('main');
  await settled();
  if (screen.queryByRole('button', { name: 'Reports' }) === null)
    await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('button', { name: 'Reports' }));
  await screen.findByRole('heading', { name: 'Reports' });
  return container;
}

let blobs: Blob[] = [];
let names: string[] = [];

beforeEach(() => {
  blobs = [];
  names = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:report';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});

afterEach(() => jest.restoreAllMocks());

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

test('a report is downloaded as a Word document, and its sheet is made', async () => {
  const excel = await openProject({ pack: 'cross-department', name: 'Trial' });
  const container = await openReports(excel);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Weekly report: Download for Word' }));
  await screen.findByText(/^Made Trial Weekly report 2026-10-27\.docx/, undefined, { timeout: 20_000 });
  expect(names).toEqual(['Trial Weekly report 2026-10-27.docx']);
  const parts = unzipSync(await bytesOf(blobs[0]));
  expect(strFromU8(parts['word/document.xml'])).toContain('Late tasks: cause and next step');
  await settled();
  await user.click(screen.getByRole('button', { name: 'Project summary: Show the sheet' }));
  await screen.findByText(/^Made 1 sheet/, undefined, { timeout: 20_000 });
  expect((await snapshotOf(excel)).sheets.map(({ name }) => name)).toContain('Project summary');
});

test('where nothing can be downloaded it says so', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await openReports(excel);
  (URL as { createObjectURL?: unknown }).createObjectURL = undefined;
  await user.click(screen.getByRole('button', { name: 'Project summary: Download for Word' }));
  await screen.findByText(/^This Excel allows no downloads/, undefined, { timeout: 20_000 });
  expect(names).toEqual([]);
});

test('in Chinese its buttons are named with Chinese punctuation', async () => {
  const pane = await showProject({}, 'zh-CN');
  await openView(pane, 'reports', 'zh-CN');
  expect(await screen.findByRole('button', { name: '周报：下载 Word' })).toBeVisible();
  expect(screen.getAllByRole('button', { name: /：打开工作表$/ })).toHaveLength(2);
});
