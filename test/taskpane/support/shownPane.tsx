import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { CreateArguments } from '../../../src/commands/planCreate';
import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { Pane } from '../../../src/taskpane/Pane';
import { paneViews } from '../../../src/taskpane/views/paneViews';
import type { PaneViewId } from '../../../src/taskpane/views/paneView';
import type { Language } from '../../../src/words/language';
import { viewWords } from '../../../src/words/viewWords';
import { openProject } from '../../commands/support/project';

/** A pane on a workbook, and what a person does in it. */
export interface ShownPane {
  readonly excel: OpenedExcel;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
}

function Page({ excel, first }: { readonly excel: OpenedExcel; readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  return <Pane host={excel.Excel} language={language} setLanguage={setLanguage} appearance="light" />;
}

/** Waits until no command runs. */
export async function idle(): Promise<void> {
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'), {
    timeout: 30_000,
  });
}

/** Shows the pane on a project in English, the sample unless said. */
export async function showProject(
  argument: Partial<CreateArguments> = {},
  language: Language = 'en-US',
): Promise<ShownPane> {
  const excel = await openProject({ pack: 'cross-department', ...argument });
  return showOn(excel, language);
}

/** Waits until the view that was opened is fetched. */
async function viewLoaded(): Promise<void> {
  await waitFor(() => expect(document.querySelector('[data-loading]')).toBeNull(), { timeout: 30_000 });
}

/** Shows the pane on a workbook. */
export async function showOn(excel: OpenedExcel, language: Language = 'en-US'): Promise<ShownPane> {
  const { container } = render(<Page excel={excel} first={language} />);
  await screen.findByRole('main');
  await idle();
  await viewLoaded();
  return { excel, user: userEvent.setup(), container };
}

/** Opens a view as a person does, from the bar or from under More. */
export async function openView(
  { user }: ShownPane,
  id: PaneViewId,
  language: Language = 'en-US',
): Promise<void> {
  const { label } = paneViews.find((view) => view.id === id)!;
  const bar = screen.getByRole('navigation', { name: viewWords.navigation[language] });
  const button = () => within(bar).queryByRole('button', { name: label[language] });
  if (!button()) await user.click([...bar.querySelectorAll('button')].at(-1)!);
  await user.click(button()!);
  await viewLoaded();
}

/** Selects a cell of a table by its data row, as a person does, and gives the pane time to follow. */
export async function selectRow({ excel }: ShownPane, table: string, row: number): Promise<void> {
  await act(async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, 3).select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}
