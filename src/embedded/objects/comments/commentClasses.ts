import { demandAllowed } from '../../edits/edit';
import { EventType, WORKBOOK_TARGET } from '../../host/eventType';
import { liveArea } from '../../host/liveArea';
import { noteChange } from '../../host/host';
import { cellArea, cellCount } from '../../model/area';
import { activeSheet } from '../../model/workbook';
import type { Comment } from '../../model/comment';
import type { LiveArea } from '../../host/liveArea';
import { booleanOf, recordOf, textOf } from '../../protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { anyClass } from '../../protocol/hostObject';
import type { HostClass, HostObject, Session } from '../../protocol/hostObject';
import { eventMethods } from '../eventMethods';
import { resolveAddress } from '../resolveAddress';
import { of, ofClass, targetIfOf } from '../targets';
import { commentChanged, contentOf, newEntry, plainText, raiseComment } from './commentTarget';
import type { CommentReplyTarget, CommentScope, CommentTarget } from './commentTarget';

function all({ workbook, sheet }: CommentScope): CommentTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((home) => home.comments.map((comment) => ({ sheet: home, comment })));
}

function found(target: CommentTarget | undefined): HostObject {
  if (!target) throw itemNotFound();
  return ofClass('Comment', target);
}

/** One cell of the scope, by a range or an address. */
function cellOf({ workbook, sheet }: CommentScope, address: unknown): LiveArea {
  const range =
    targetIfOf('Range', address) ??
    resolveAddress(workbook, sheet ?? activeSheet(workbook), textOf(address, 'cellAddress'));
  if (cellCount(range.area) !== 1) throw invalidArgument('A comment is at one cell.');
  if (sheet && range.sheet !== sheet) throw invalidArgument('The cell is on another sheet.');
  return range;
}

function addComment(
  scope: CommentScope,
  [address, content, contentType]: readonly unknown[],
  session: Session,
): HostObject {
  const { sheet, area } = cellOf(scope, address);
  demandAllowed(sheet, ({ options }) => options.allowEditObjects);
  if (sheet.comments.some(({ row, column }) => row === area.row && column === area.column)) {
    throw new HostError('InvalidOperation', 'The cell has a comment already.');
  }
  const comment: Comment = {
    ...newEntry(contentOf(content, contentType), session),
    row: area.row,
    column: area.column,
    replies: [],
  };
  sheet.comments.push(comment);
  raiseComment({ sheet, comment }, EventType.commentAdded, session);
  return ofClass('Comment', { sheet, comment });
}

/** `workbook.comments` and `worksheet.comments`. */
const commentCollectionClass: HostClass<CommentScope> = {
  name: 'CommentCollection',
  properties: {},
  items: (scope) => all(scope).map((target) => ofClass('Comment', target)),
  item: (scope, id) => found(all(scope).find(({ comment }) => comment.id === id)),
  methods: {
    Add: addComment,
    GetItemByCell: (scope, [address]) => {
      const { sheet, area } = cellOf(scope, address);
      return found(
        all(scope).find(
          ({ sheet: home, comment }) =>
            home === sheet && comment.row === area.row && comment.column === area.column,
        ),
      );
    },
    GetItemByReplyId: (scope, [replyId]) =>
      found(all(scope).find(({ comment }) => comment.replies.some(({ id }) => id === replyId))),
    ...eventMethods<CommentScope>(
      {
        AddedEvent: EventType.commentAdded,
        ChangedEvent: EventType.commentChanged,
        DeletedEvent: EventType.commentDeleted,
      },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
};

/** One comment with its thread. */
const commentClass: HostClass<CommentTarget> = {
  name: 'Comment',
  identity: ['Id'],
  check: ({ sheet, comment }, { host }) => {
    if (!host.model.sheets.includes(sheet) || !sheet.comments.includes(comment)) throw itemNotFound();
  },
  properties: {
    Id: ({ comment }) => comment.id,
    Content: {
      get: ({ comment }) => comment.content,
      set: (target, value, session) => {
        target.comment.content = textOf(value, 'content');
        commentChanged(target, 'CommentEdited', session);
      },
    },
    AuthorName: ({ comment }) => comment.authorName,
    AuthorEmail: ({ comment }) => comment.authorEmail,
    CreationDate: ({ comment }) => comment.creationDate,
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: (target, value, session) => {
        const resolved = booleanOf(value, 'resolved');
        if (resolved === target.comment.resolved) return;
        target.comment.resolved = resolved;
        for (const reply of target.comment.replies) reply.resolved = resolved;
        commentChanged(target, resolved ? 'CommentResolved' : 'CommentReopened', session);
      },
    },
    RichContent: ({ comment }) => comment.content,
    Mentions: () => [],
    ContentType: () => 'Plain',
  },
  navigation: { Replies: (target) => ofClass('CommentReplyCollection', target) },
  methods: {
    Delete: (target, _args, session) => {
      const { sheet, comment } = target;
      sheet.comments = sheet.comments.filter((other) => other !== comment);
      raiseComment(target, EventType.commentDeleted, session);
    },
    GetLocation: ({ sheet, comment }) => of('Range', liveArea(sheet, cellArea(comment.row, comment.column))),
    UpdateMentions: (target, [content], session) => {
      target.comment.content = plainText(textOf(recordOf(content, 'content').richContent, 'richContent'));
      commentChanged(target, 'CommentEdited', session);
    },
  },
};

/** `comment.replies`. */
const commentReplyCollectionClass: HostClass<CommentTarget> = {
  name: 'CommentReplyCollection',
  properties: {},
  items: (target) => target.comment.replies.map((reply) => ofClass('CommentReply', { ...target, reply })),
  item: (target, key) => {
    const reply = target.comment.replies.find(({ id }) => id === key);
    if (!reply) throw itemNotFound();
    return ofClass('CommentReply', { ...target, reply });
  },
  methods: {
    Add: (target, [content, contentType], session) => {
      const { comment } = target;
      if (comment.resolved) throw new HostError('InvalidOperation', 'The thread is resolved.');
      const reply = newEntry(contentOf(content, contentType), session);
      comment.replies.push(reply);
      commentChanged(target, 'ReplyAdded', session, [reply.id]);
      return ofClass('CommentReply', { ...target, reply });
    },
  },
};

/** One answer to a comment. */
const commentReplyClass: HostClass<CommentReplyTarget> = {
  name: 'CommentReply',
  identity: ['Id'],
  check: ({ comment, reply }) => {
    if (!comment.replies.includes(reply)) throw itemNotFound();
  },
  properties: {
    Id: ({ reply }) => reply.id,
    Content: {
      get: ({ reply }) => reply.content,
      set: (target, value, session) => {
        target.reply.content = textOf(value, 'content');
        commentChanged(target, 'ReplyEdited', session, [target.reply.id]);
      },
    },
    AuthorName: ({ reply }) => reply.authorName,
    AuthorEmail: ({ reply }) => reply.authorEmail,
    CreationDate: ({ reply }) => reply.creationDate,
    Resolved: ({ comment }) => comment.resolved,
    RichContent: ({ reply }) => reply.content,
    Mentions: () => [],
    ContentType: () => 'Plain',
  },
  methods: {
    Delete: (target, _args, session) => {
      const { comment, reply } = target;
      comment.replies = comment.replies.filter((other) => other !== reply);
      commentChanged(target, 'ReplyDeleted', session, [reply.id]);
    },
    GetLocation: ({ sheet, comment }) => of('Range', liveArea(sheet, cellArea(comment.row, comment.column))),
    GetParentComment: ({ sheet, comment }) => ofClass('Comment', { sheet, comment }),
    UpdateMentions: (target, [content], session) => {
      target.reply.content = plainText(textOf(recordOf(content, 'content').richContent, 'richContent'));
      commentChanged(target, 'ReplyEdited', session, [target.reply.id]);
      noteChange(session.host);
    },
  },
};

/** The classes of comments. */
export const commentClasses: readonly HostClass<unknown>[] = [
  anyClass(commentClass),
  anyClass(commentCollectionClass),
  anyClass(commentReplyClass),
  anyClass(commentReplyCollectionClass),
];
