/** An answer in a comment's thread. Times are ISO texts. */
export interface CommentReply {
  readonly id: string;
  content: string;
  authorName: string;
  authorEmail: string;
  creationDate: string;
  resolved: boolean;
}

/** A threaded comment at a cell. */
export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  authorName: string;
  authorEmail: string;
  creationDate: string;
  resolved: boolean;
  replies: CommentReply[];
}

/** A note (the older, unthreaded kind) at a cell; sizes are points. */
export interface Note {
  row: number;
  column: number;
  content: string;
  authorName: string;
  visible: boolean;
  width: number;
  height: number;
}
