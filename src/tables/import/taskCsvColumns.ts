/** The columns that a task file may have. */
export type TaskCsvColumn =
  | 'id'
  | 'code'
  | 'level'
  | 'name'
  | 'duration'
  | 'predecessors'
  | 'owner'
  | 'budget'
  | 'notBefore'
  | 'deadline';

/** The headers that are understood for each column, in both languages, as people and other tools write them. */
const headers: Readonly<Record<TaskCsvColumn, readonly string[]>> = {
  id: ['ID', '序号', '编号', '标识号', 'Task ID'],
  code: ['Code', '编码', 'WBS', 'WBS code', 'WBS编码', '大纲数字', 'Outline number'],
  level: ['Level', '级别', '层级', '大纲级别', 'Outline level'],
  name: ['Task', '任务名称', '任务', '名称', 'Name', 'Task name'],
  duration: ['Duration', '工期', '工期(天)', 'Duration (days)', '持续时间'],
  predecessors: ['Predecessors', '前置任务', '前置', '紧前任务', 'Predecessor'],
  owner: ['Owner', '责任人', '负责人', 'Responsible', 'Resource names', '资源名称'],
  budget: ['Budget', '预算', '预算(元)', 'Cost', '成本'],
  notBefore: ['Not before', '最早开始', 'Start no earlier than', '不早于'],
  deadline: ['Deadline', '期限', '截止日期', '最后期限'],
};

function normalized(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

const columnOfHeader = new Map(
  Object.entries(headers).flatMap(([column, names]) =>
    names.map((name) => [normalized(name), column as TaskCsvColumn] as const),
  ),
);

/** Which field of a row each known column is, and the headers that are not understood. */
export interface TaskCsvLayout {
  readonly fieldOf: Partial<Readonly<Record<TaskCsvColumn, number>>>;
  readonly unknownHeaders: readonly string[];
}

/**
 * Reads a header row in either language; upper and lower case, spaces and hyphens do not matter. Of two
 * headers for one column the first counts.
 *
 * @example
 * taskCsvLayout(['序号', 'Task', 'colour']).fieldOf; //=> { id: 0, name: 1 }
 */
export function taskCsvLayout(headerRow: readonly string[]): TaskCsvLayout {
  const fieldOf: Partial<Record<TaskCsvColumn, number>> = {};
  const unknownHeaders: string[] = [];
  headerRow.forEach((header, field) => {
    const column = columnOfHeader.get(normalized(header));
    if (column !== undefined && fieldOf[column] === undefined) fieldOf[column] = field;
    else if (header.trim() !== '') unknownHeaders.push(header);
  });
  return { fieldOf, unknownHeaders };
}
