import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { noteChange, raise } from '../../host/host';
import type { Comment, CommentReply } from '../../model/comment';
import type { Sheet } from '../../model/sheet';
import { nextId } from '../../model/workbook';
import type { WorkbookModel } from '../../model/workbook';
import { choiceOf, isOmitted, recordOf, textOf } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { Session } from '../../protocol/hostObject';

/** The comments of a whole workbook (`sheet` null) or of one sheet. */
export interface CommentScope {
  readonly workbook: WorkbookModel;
  readonly sheet: Sheet | null;
}

/** A comment and the sheet that it is on. */
export interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

/** An answer to a comment. */
export interface CommentReplyTarget extends CommentTarget {
  readonly reply: CommentReply;
}

/** What was written, as plain text; people who are mentioned stand in it as `@Name`. */
export function contentOf(content: unknown, contentType: unknown): string {
  const type = isOmitted(contentType)
    ? 'Plain'
    : choiceOf(contentType, ['Plain', 'Mention'] as const, 'contentType');
  const text =
    type === 'Mention'
      ? textOf(recordOf(content, 'content').richContent, 'content')
      : textOf(content, 'content');
  if (text === '') throw invalidArgument('A comment needs a text.');
  return plainText(text);
}

/** Rich content without its marks: `<at id="0">Name</at>` is read as `@Name`. */
export function plainText(rich: string): string {
  return rich.replace(/<at id="\d+">(.*?)<\/at>/g, '@$1');
}

/** What every new comment and reply has. */
export function newEntry(content: string, { host }: Session): CommentReply {
  return {
    id: nextId(host.model),
    content,
    authorName: 'User',
    authorEmail: '',
    creationDate: host.clock().toISOString(),
    resolved: false,
  };
}

/** How a comment changed. */
export type CommentChange =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyEdited' | 'ReplyDeleted';

/** Tells of a comment that was added, changed or deleted. */
export function raiseComment(
  { sheet, comment }: CommentTarget,
  type: number,
  session: Session,
  more: { readonly changeType?: CommentChange; readonly replyIds?: readonly string[] } = {},
): void {
  const { host } = session;
  noteChange(host);
  const replyIds = more.replyIds ?? comment.replies.map(({ id }) => id);
  const message = {
    worksheetId: sheet.id,
    commentDetails: [{ commentId: comment.id, replyIds }],
    ...(more.changeType ? { changeType: more.changeType } : {}),
  };
  raise(host, { type, targets: [sheet.id, WORKBOOK_TARGET], message }, session);
}

/** Tells of a comment that changed. */
export function commentChanged(
  target: CommentTarget,
  changeType: CommentChange,
  session: Session,
  replyIds?: readonly string[],
): void {
  raiseComment(target, EventType.commentChanged, session, { changeType, ...(replyIds ? { replyIds } : {}) });
}
