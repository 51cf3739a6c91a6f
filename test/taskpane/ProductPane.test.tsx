import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProductPane, type PageReadiness } from '../../src/taskpane/ProductPane';
import { openExcel } from '../../src/embedded/openExcel';
import type { Language } from '../../src/words/language';

jest.setTimeout(60_000);

const page = (readiness: PageReadiness) => <ProductPane firstLanguage="en-US" readiness={readiness} />;

test('an Office that is late is waited for, which is said with what to do, and the pane comes when it does', async () => {
  const { container, rerender } = render(page({ kind: 'waiting' }));
  expect(screen.getByRole('status')).toHaveTextContent('Connecting to Excel…');
  expect(screen.queryByRole('button')).toBeNull();
  rerender(page({ kind: 'late' }));
  expect(screen.getByRole('status')).toHaveTextContent('Connecting to Excel…');
  expect(screen.getByRole('heading', { name: 'No connection to Excel yet' })).toBeVisible();
  expect(screen.getByText(/Still waiting: the pane opens by itself/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  expect(await axe(container)).toHaveNoViolations();
  const { Excel } = await openExcel();
  rerender(page({ kind: 'ready', host: Excel, displayLanguage: 'en-US' }));
  expect(await screen.findByLabelText(/^Project name/, {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'No connection to Excel yet' })).toBeNull();
});

test.each([
  ['notExcel', 'Open this in Excel'],
  ['tooOld', 'This Excel is too old'],
] as const)('%s is explained, and not waited for', async (kind, title) => {
  const { container } = render(page({ kind }));
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('button')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

describe('the language of the pane', () => {
  const open = async (firstLanguage: Language) => {
    const { Excel } = await openExcel();
    const readiness: PageReadiness = { kind: 'ready', host: Excel, displayLanguage: firstLanguage };
    const shown = render(<ProductPane firstLanguage={firstLanguage} readiness={readiness} />);
    await screen.findByRole('main');
    await screen.findByRole('button', { name: /^(中文|English)$/ });
    return shown;
  };
  const isSpoken = (language: Language) => expect(document.documentElement.lang).toBe(language);

  afterEach(() => window.localStorage.clear());

  test('is Office’s, and the other one is found again by whoever chose it', async () => {
    const first = await open('en-US');
    isSpoken('en-US');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));
    isSpoken('zh-CN');
    first.unmount();
    await open('en-US');
    isSpoken('zh-CN');
    expect(screen.getByRole('button', { name: 'English' })).toBeVisible();
  });

  test('follows Office again once somebody went back to its language', async () => {
    const first = await open('en-US');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    first.unmount();
    expect(window.localStorage).toHaveLength(0);
    await open('zh-CN');
    isSpoken('zh-CN');
  });

  test('is Office’s where the browser remembers nothing, or something else', async () => {
    window.localStorage.setItem('plumbline.language', 'tlh');
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    await open('en-US');
    isSpoken('en-US');
    await userEvent.click(screen.getByRole('button', { name: '中文' }));
    isSpoken('zh-CN');
    refuse.mockRestore();
  });
});
