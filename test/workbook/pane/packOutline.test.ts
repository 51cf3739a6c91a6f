import { createProject } from '../../../src/commands/createProject';
import { openExcel } from '../../../src/embedded/openExcel';
import { packs } from '../../../src/tables/packs/packs';
import { packOutline } from '../../../src/workbook/pane/packOutline';
import { blankProject, columnOf, start } from '../../commands/support/project';

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'what is shown of %s before it is made is what is made',
  async (id, pack) => {
    const excel = await openExcel();
    await createProject.run(excel.Excel, { ...blankProject, pack: id });
    const outline = packOutline(pack, start, 'prc');
    const types = await columnOf(excel, 'tasks', 'type');
    const finishes = (await columnOf(excel, 'tasks', 'finish')).filter((day) => typeof day === 'number');
    expect(outline.tasks).toBe(types.filter((type) => type === 'Task').length);
    expect(outline.milestones).toBe(types.filter((type) => type === 'Milestone').length);
    expect(outline.finish).toBe(finishes.length === 0 ? null : Math.max(...finishes));
  },
);
