import { localized, type Localized } from './language';

/** Why a plan file cannot be taken in, and what to do about it. */
export const planFaultWords = {
  tooLarge: localized(
    '文件超过 {megabytes} MB，未读取。请在 Microsoft Project 中拆分计划后另存为 XML。',
    'The file is larger than {megabytes} MB and was not read. Split the plan in Microsoft Project and save it as XML again.',
  ),
  encoding: localized(
    '文件不是它所声明的编码 {encoding}。请用 UTF-8 重新保存。',
    'The file is not in the encoding {encoding} that it names. Save it again as UTF-8.',
  ),
  doctype: localized(
    '文件带有文档类型声明（DOCTYPE），其中可能藏有实体，出于安全不予读取。Microsoft Project 保存的文件没有这种声明。',
    'The file has a document type (DOCTYPE), which may hide entities, and is not read for safety. Files that Microsoft Project saves have none.',
  ),
  tooDeep: localized(
    '元素嵌套超过 {depth} 层，不是 Microsoft Project 保存的计划。',
    'Its elements are nested more than {depth} deep; no plan that Microsoft Project saves is.',
  ),
  notWellFormed: localized(
    'XML 有错误（第 {line} 行第 {column} 列：{reason}）。请在 Microsoft Project 中重新另存为 XML。',
    'The XML is broken (line {line}, column {column}: {reason}). Save it as XML from Microsoft Project again.',
  ),
  notProject: localized(
    '这不是 Microsoft Project 的 XML：根元素是“{element}”。请在 Microsoft Project 中选择“另存为 > XML 格式”。',
    'This is no XML of Microsoft Project: its root element is “{element}”. In Microsoft Project choose Save As, XML Format.',
  ),
  tooManyTasks: localized(
    '任务超过 {most} 项，工作表放不下。请拆分计划。',
    'There are more than {most} tasks, more than a sheet is for. Split the plan.',
  ),
  project: localized(
    '这是 Microsoft Project 的 .mpp 文件。请在 Microsoft Project 中选择“另存为 > XML 格式”，再导入该 XML。',
    'This is a .mpp file of Microsoft Project. There choose Save As, XML Format, and take that file.',
  ),
} as const satisfies Readonly<Record<string, Localized>>;

/** What was left out of a plan or taken in another form. */
export const planNoteWords = {
  constraintLeftOut: localized(
    '任务 {task}：限制“{constraint}”没有对应的列，未导入。任务按前置关系尽早安排。',
    'Task {task}: the constraint “{constraint}” has no column and was left out; the task starts as soon as its links allow.',
  ),
  constraintAsDate: localized(
    '任务 {task}：限制“{constraint}”没有对应的列，已记为“{column}”{date}。工期改变时请核对。',
    'Task {task}: the constraint “{constraint}” has no column; it was taken as “{column}” {date}. Check it when the duration changes.',
  ),
  constraintWithoutDate: localized(
    '任务 {task}：限制“{constraint}”没有日期，未导入。',
    'Task {task}: the constraint “{constraint}” has no date and was left out.',
  ),
  elapsedDuration: localized(
    '任务 {task}：工期是 {elapsed} 个日历日（含休息日），已换算为 {days} 个工作日。日历或开始日改变时请核对。',
    'Task {task}: its duration is {elapsed} elapsed days, days off included; it was taken as {days} working days. Check it when the calendar or the start changes.',
  ),
  unreadableDuration: localized(
    '任务 {task}：看不懂工期“{text}”，未导入。请补填。',
    'Task {task}: the duration “{text}” cannot be read and was left out. Type it.',
  ),
  unreadableDate: localized(
    '任务 {task}：{field} 的日期“{text}”看不懂或不在 1984–2149 年内，未导入。',
    'Task {task}: the date “{text}” of {field} cannot be read, or is not within 1984–2149, and was left out.',
  ),
  manualTask: localized(
    '任务 {task}：在 Microsoft Project 中为手动计划，这里按前置关系和工期排程。需要固定时请填“固定日期”。',
    'Task {task}: it is scheduled by hand in Microsoft Project; here its links and duration decide. Fill in “Pinned” where it must stay.',
  ),
  manualStartKept: localized(
    '任务 {task}：在 Microsoft Project 中为手动计划且没有前置任务，其开始日已记为“最早开始”。',
    'Task {task}: it is scheduled by hand in Microsoft Project and has no links; its start was taken as “Not before”.',
  ),
  inactiveTask: localized(
    '任务 {task}：在 Microsoft Project 中已停用，未导入。',
    'Task {task}: it is inactive in Microsoft Project and was left out.',
  ),
  externalTask: localized(
    '任务 {task}：属于另一个项目，未导入。',
    'Task {task}: it belongs to another project and was left out.',
  ),
  taskCalendar: localized(
    '任务 {task}：有自己的日历，未导入，这里按项目日历排程。',
    'Task {task}: its own calendar was left out; it is scheduled on the project’s.',
  ),
  longMilestone: localized(
    '任务 {task}：是有工期的里程碑，已作为普通任务导入。里程碑的工期应为 0。',
    'Task {task}: it is a milestone that takes time and was taken as a task. A milestone has duration 0.',
  ),
  renumberedTask: localized(
    '任务 {task}：UID 不可用或重复，序号改为 {id}。引用该 UID 的前置关系指向先出现的任务。',
    'Task {task}: its UID cannot be used or stands twice; its ID is {id}. Links to that UID lead to the task that comes first.',
  ),
  linkToNothing: localized(
    '任务 {task}：前置任务 UID {uid} 不在计划中，该关系未导入。',
    'Task {task}: the plan has no predecessor with UID {uid}; the link was left out.',
  ),
  linkToOtherProject: localized(
    '任务 {task}：前置任务在另一个项目“{project}”中，该关系未导入。可改填“最早开始”。',
    'Task {task}: a predecessor is in another project, “{project}”; the link was left out. “Not before” may stand in for it.',
  ),
  unknownLinkType: localized(
    '任务 {task}：关系类型 {type} 不认识，该关系未导入。',
    'Task {task}: a link has the unknown type {type} and was left out.',
  ),
  elapsedPercentLag: localized(
    '任务 {task}：延隔为日历时间的 {percent}%，已记为前置任务工期的 {percent}%。',
    'Task {task}: a lag of {percent}% of elapsed time was taken as {percent}% of the predecessor’s working duration.',
  ),
  resourceLeftOut: localized(
    '资源“{name}”是材料或成本资源，未导入。',
    'The resource “{name}” is material or cost, not a person, and was left out.',
  ),
  otherBaselines: localized(
    '比较基准 {numbers} 未导入，只取挣值所用的一份。',
    'Baselines {numbers} were left out; only the one that earned value goes by is taken.',
  ),
  scheduledFromFinish: localized(
    '原计划从完成日期倒排，这里从开始日期顺排，日期会提前。',
    'The plan is scheduled back from its finish; here tasks start as soon as they can, so that dates are earlier.',
  ),
  calendarHours: localized(
    '日历中有 {hours} 小时的工作日，按一个整工作日（{day} 小时）计。',
    'The calendar has working days of {hours} hours; each counts as a whole day of {day} hours.',
  ),
  calendarWithoutWork: localized(
    '日历“{name}”没有工作日，改用所选日历。',
    'The calendar “{name}” has no working day; the one that was chosen counts.',
  ),
  recurrenceLeftOut: localized(
    '日历例外“{name}”的重复方式不认识，未导入。请在“日历”表中补上。',
    'The calendar’s exception “{name}” recurs in an unknown way and was left out. Put it on the Calendar sheet.',
  ),
  calendarReplaced: localized(
    '已按 --calendar 使用所选日历，文件自带的日历未采用。',
    'The calendar of --calendar counts; that of the file was left out.',
  ),
  linkLeftOut: localized(
    '任务 {task}：前置任务“{text}”无法导出。请先按“检查”的提示更正。',
    'Task {task}: the predecessors “{text}” were not written as they stand. Correct what “check” says of them first.',
  ),
  cycleLeftOut: localized(
    '任务 {task}：前置关系成环，环上的关系未导出，否则 Microsoft Project 打不开文件。',
    'Task {task}: its predecessors run in a circle; these links were not written, for Microsoft Project would refuse the file.',
  ),
  percentRounded: localized(
    '任务 {task}：延隔 {percent}% 已取整为 {rounded}%，Microsoft Project 只接受整数。',
    'Task {task}: the lag of {percent}% was written as {rounded}%; Microsoft Project knows whole per cent only.',
  ),
  notBeforeLeftOut: localized(
    '任务 {task}：已有“固定日期”，“最早开始”未导出。Microsoft Project 的任务只有一个限制。',
    'Task {task}: it is pinned, so that its “Not before” was not written; a task of Microsoft Project has one constraint.',
  ),
} as const satisfies Readonly<Record<string, Localized>>;

/** Project's constraints, as its Chinese and English editions call them. */
export const constraintWords = {
  asSoonAsPossible: localized('越早越好', 'As soon as possible'),
  asLateAsPossible: localized('越晚越好', 'As late as possible'),
  mustStartOn: localized('必须开始于', 'Must start on'),
  mustFinishOn: localized('必须完成于', 'Must finish on'),
  startNoEarlierThan: localized('不得早于…开始', 'Start no earlier than'),
  startNoLaterThan: localized('不得晚于…开始', 'Start no later than'),
  finishNoEarlierThan: localized('不得早于…完成', 'Finish no earlier than'),
  finishNoLaterThan: localized('不得晚于…完成', 'Finish no later than'),
} as const satisfies Readonly<Record<string, Localized>>;

/** Sentences around the notes and of the export. */
export const planFileWords = {
  more: localized('另有 {count} 处同类情况。', '… and {count} more of the same kind.'),
  exported: localized('已导出 {tasks} 项任务。', 'Wrote {tasks} tasks.'),
  notExported: localized(
    '表格有错误，未导出。请先处理下列问题。',
    'Nothing was written; see the problems below first.',
  ),
} as const;
