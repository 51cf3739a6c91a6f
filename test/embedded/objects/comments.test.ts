import { openExcel } from '../../../src/embedded/openExcel';

describe('comments', () => {
  it('adds, reads, answers, resolves and deletes a thread', async () => {
    const { Excel } = await openExcel(undefined, { clock: () => new Date('2026-09-14T08:00:00Z') });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.comments.add('A1', 'Add data.');
      await context.sync();
      const comment = context.workbook.comments.getItemByCell('Sheet1!A1');
      comment.load('content,authorName,creationDate,resolved,id');
      const location = comment.getLocation().load('address');
      await context.sync();
      expect(comment.content).toBe('Add data.');
      expect(new Date(comment.creationDate).toISOString()).toBe('2026-09-14T08:00:00.000Z');
      expect(location.address).toBe('Sheet1!A1');
      const reply = comment.replies.add('Done.');
      comment.content = 'Add all data.';
      reply.load('id,content');
      const parent = reply.getParentComment().load('content');
      await context.sync();
      expect(parent.content).toBe('Add all data.');
      const sameThread = sheet.comments.getItemByReplyId(reply.id).load('id');
      comment.resolved = true;
      comment.load('resolved');
      await context.sync();
      expect(sameThread.id).toBe(comment.id);
      expect(comment.resolved).toBe(true);
      comment.delete();
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('takes one cell only, and one thread a cell', async () => {
    const { Excel } = await openExcel();
    const adding = (address: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().comments.add(address, 'Text');
        await context.sync();
      });
    await expect(adding('A1:B2')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await adding('A1');
    await expect(adding('A1')).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('moves with its cell and tells what happens', async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const heard: unknown[] = [];
      comments.onAdded.add(async ({ commentDetails }) => void heard.push(['added', commentDetails.length]));
      comments.onChanged.add(async ({ changeType }) => void heard.push(changeType));
      comments.onDeleted.add(async () => void heard.push('deleted'));
      await context.sync();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const comment = sheet.comments.add('A1', 'Text');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      const location = comment.getLocation().load('address');
      comment.replies.add('Answer');
      await context.sync();
      comment.delete();
      await context.sync();
      expect(location.address).toBe('Sheet1!A2');
      expect(heard).toEqual([['added', 1], 'ReplyAdded', 'deleted']);
    });
  });
});
