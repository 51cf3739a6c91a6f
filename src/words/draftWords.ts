import { localized } from './language';

/** What is said of something that was typed in the pane and is in no cell yet. */
export const draftWords = {
  notWritten: localized('尚未写入表格', 'Not yet written'),
  elsewhere: localized('尚未写入：', 'Not yet written:'),
  discard: localized('放弃修改', 'Discard'),
} as const;
