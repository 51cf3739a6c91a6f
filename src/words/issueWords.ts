import type { IssueCode } from '../project/issue';
import { localized, type Localized } from './language';

/**
 * What is the matter and what to do about it, for every issue. `{place}` is the table, the column and the
 * row, as `src/tables/issueText.ts` writes them; the other places are the issue's own parameters.
 */
export const issueWords: Readonly<Record<IssueCode, Localized>> = {
  notANumber: localized(
    '{place}：“{value}”不是数字，暂按空白处理。请改填数字。',
    '{place}: “{value}” is not a number and counts as blank. Type a number.',
  ),
  notADate: localized(
    '{place}：“{value}”不是 Excel 日期。请按 2026-09-14 的格式重新填写。',
    '{place}: “{value}” is not a date to Excel. Type it again as 2026-09-14.',
  ),
  negativeDuration: localized(
    '任务 {id} {name}：工期为 {value}。请填 0（里程碑）或正数。',
    'Task {id} {name}: duration is {value}. Type 0 for a milestone, or a positive number.',
  ),
  durationTooLong: localized(
    '{place}：工期 {value} 天过长，暂按未填处理。请填不超过 {longest} 个工作日的数。',
    '{place}: a duration of {value} days is too long and counts as not given. Give at most {longest} working days.',
  ),
  negativeAmount: localized(
    '{place}：{value} 为负数。请核对后改为 0 或正数。',
    '{place}: {value} is negative. Check it and type 0 or more.',
  ),
  percentOutOfRange: localized(
    '任务 {id} {name}：实际完成%为 {value}（1 即 100%），未计入。请填 0% 到 100%，例如 50%。',
    'Task {id} {name}: the actual share is {value} (1 being 100%) and is not counted. Type 0% to 100%, e.g. 50%.',
  ),
  unknownChoice: localized(
    '{place}：“{value}”不在下拉列表中。请从列表中选择。',
    '{place}: “{value}” is not in the list. Choose one of the list.',
  ),
  errorValue: localized(
    '{place}：单元格是错误值 {value}，暂按空白处理。请修正公式或重新填写。',
    '{place}: the cell holds the error {value} and counts as blank. Mend its formula or type a value.',
  ),
  overtypedFormula: localized(
    '{place}：公式被“{value}”覆盖，不再自动计算。请清空该单元格，再点“刷新”补回公式。',
    '{place}: the formula was typed over with “{value}” and no longer computes. Clear the cell and refresh to bring it back.',
  ),
  missingId: localized(
    '{place}：没有序号，已分配 {newId}。无需处理。',
    '{place}: there was no ID; {newId} was given. Nothing to do.',
  ),
  duplicateId: localized(
    '{place}：序号 {id} 重复。最上面一行保留，本行将使用新序号 {newId}；请核对引用它的前置任务。',
    '{place}: ID {id} stands twice. The upper row keeps it, this one gets a new ID {newId}; check the predecessors that refer to it.',
  ),
  idRestored: localized(
    '{place}：序号曾被清空，已按任务名称从其他表中找回 {id}。无需处理。',
    '{place}: the ID had been cleared; by the task’s name {id} was found in the other tables and put back. Nothing to do.',
  ),
  missingName: localized(
    '{place}：任务 {id} 没有名称。请填写任务名称。',
    '{place}: task {id} has no name. Type one.',
  ),
  missingDuration: localized(
    '任务 {id} {name}：没有工期，暂按 1 天排程。请填写工期，里程碑填 0。',
    'Task {id} {name}: no duration, scheduled as 1 day for now. Type one, or 0 for a milestone.',
  ),
  optimisticAboveDuration: localized(
    '任务 {id} {name}：乐观工期 {value} 大于工期 {duration}，模拟时按工期计。请改为不大于工期的数。',
    'Task {id} {name}: the optimistic duration {value} is above the duration {duration}, which the simulation takes instead. Type no more than the duration.',
  ),
  pessimisticBelowDuration: localized(
    '任务 {id} {name}：悲观工期 {value} 小于工期 {duration}，模拟时按工期计。请改为不小于工期的数。',
    'Task {id} {name}: the pessimistic duration {value} is below the duration {duration}, which the simulation takes instead. Type no less than the duration.',
  ),
  levelOutOfRange: localized(
    '{place}：级别“{value}”不是 1、2、3 这样的正整数，暂按上一行的级别处理。请改正。',
    '{place}: level “{value}” is no whole number from 1 on; that of the row above counts. Correct it.',
  ),
  levelJump: localized(
    '任务 {id} {name}：级别 {asked} 比上一行深不止一级，暂按 {level} 级处理。请改级别或补上中间层。',
    'Task {id} {name}: level {asked} is more than one deeper than the row above and counts as {level}. Change it, or add the level between.',
  ),
  unreadablePredecessor: localized(
    '任务 {id} {name}：看不懂前置任务“{text}”。请按 12FS+3d 的格式填写，多个用分号隔开。',
    'Task {id} {name}: the predecessor “{text}” cannot be read. Write it like 12FS+3d, several with semicolons.',
  ),
  unknownLinkType: localized(
    '任务 {id} {name}：前置任务“{text}”的关系类型不认识。请用 FS、SS、FF 或 SF，例如 12FS+3d。',
    'Task {id} {name}: the predecessor “{text}” has an unknown type of link. Use FS, SS, FF or SF, as in 12FS+3d.',
  ),
  lagWithoutNumber: localized(
    '任务 {id} {name}：前置任务“{text}”的延隔没有可用的数字或单位。请写成 +3d、-2d、+3ed 或 +50%。',
    'Task {id} {name}: the lag of the predecessor “{text}” lacks a number or a known unit. Write +3d, -2d, +3ed or +50%.',
  ),
  unknownPredecessor: localized(
    '任务 {id} {name}：前置任务“{text}”不存在。请改为现有任务的序号或编码。',
    'Task {id} {name}: there is no task “{text}”. Give the ID or code of a task that exists.',
  ),
  ownPredecessor: localized(
    '任务 {id} {name}：前置任务“{text}”是它自己。请删除或改为别的任务。',
    'Task {id} {name}: the predecessor “{text}” is the task itself. Remove it or name another task.',
  ),
  duplicatePredecessor: localized(
    '任务 {id} {name}：前置任务“{text}”重复填写。请只保留一个。',
    'Task {id} {name}: the predecessor “{text}” is listed more than once. Keep one.',
  ),
  linkToOwnSummary: localized(
    '任务 {id} {name}：“{text}”是它自己的上级或下级，不能互为前置。请改为具体任务。',
    'Task {id} {name}: “{text}” is its own summary or part of it and cannot be a predecessor. Name another task.',
  ),
  cycle: localized(
    '前置任务成环：{tasks}。环上的任务无法排程，请删去其中一个前置关系。',
    'Predecessors run in a circle: {tasks}. These tasks cannot be scheduled; remove one of the links.',
  ),
  deadlineMissed: localized(
    '任务 {id} {name}：计划 {finish} 完成，晚于期限 {deadline}。请压缩工期、调整前置任务或重新商定期限。',
    'Task {id} {name}: finishes on {finish}, after its deadline {deadline}. Shorten it, change its links, or agree on a new deadline.',
  ),
  pinnedBeforePredecessor: localized(
    '任务 {id} {name}：固定在 {date}，比前置任务“{predecessor}”（{type}）允许的早 {days} 个工作日，前置任务因此出现负时差。请改固定日期或该前置关系。',
    'Task {id} {name}: pinned to {date}, {days} workdays before its link {type} from “{predecessor}” allows, which leaves that task negative slack. Change the date or the link.',
  ),
  notBeforeProjectStart: localized(
    '任务 {id} {name}：最早开始 {date} 早于项目开始日，不起作用。可以清空。',
    'Task {id} {name}: “not before” {date} is ahead of the project’s start and has no effect. You may clear it.',
  ),
  statusDateBeforeStart: localized(
    '状态日期早于项目开始日，进度均为 0。请更新“项目信息”中的状态日期。',
    'The status date is before the project’s start, so nothing is due yet. Move it on the Project sheet.',
  ),
  outsideCalendar: localized(
    '任务 {id} {name}：{date} 超出“日历”表的范围，暂按周一至周五推算。请把日历补充到该日期之后。',
    'Task {id} {name}: {date} is beyond the Calendar sheet and counts Monday to Friday. Extend the calendar past it.',
  ),
  calendarGap: localized(
    '{place}：日期不连续，此处应为 {expected}，之后的日期未采用。请按日期补齐并保持升序。',
    '{place}: the dates have a gap; {expected} should stand here, and what follows is not used. Fill the gap and keep the order.',
  ),
  provisionalYear: localized(
    '{year} 年放假安排尚未公布，日历只按周末推算。通知发布后请更新“日历”表。',
    'The holidays of {year} are not published yet; the calendar knows weekends only. Update the Calendar sheet when they are.',
  ),
  finishBeforeStart: localized(
    '任务 {id} {name}：实际完成早于实际开始。请更正其中一个日期。',
    'Task {id} {name}: the actual finish is before the actual start. Correct one of them.',
  ),
  missingProjectStart: localized(
    '“项目信息”中没有开始日期，无法排程。请填写后再刷新。',
    'The Project sheet has no start date, so nothing can be scheduled. Type it, then refresh.',
  ),
  unknownTask: localized(
    '{place}：任务 {id} 不在任务分解表中。请改为现有任务的序号。',
    '{place}: task {id} is not in the work breakdown. Give the ID of a task that exists.',
  ),
  rowMatched: localized(
    '{place}：序号原为“{value}”，已按任务名称改回 {id}。请确认这一行确属该任务。',
    '{place}: the ID was “{value}”; by the task’s name it was set back to {id}. Check that the row belongs to that task.',
  ),
  repeatedRow: localized(
    '{place}：任务 {id} 已有一行，本行不再随任务更新，其数字会被重复计算。请把内容移到那一行，再删除本行。',
    '{place}: task {id} has a row already; this one is not kept in step and its figures count twice. Move what it holds to the other row and delete this one.',
  ),
  rowWithoutTask: localized(
    '{place}：本行填有内容但没有序号，不知属于哪项任务。请填入任务序号，或删除本行。',
    '{place}: the row is filled in but has no ID, so its task is not known. Type the task’s ID, or delete the row.',
  ),
  actualFinishWithoutStart: localized(
    '任务 {id} {name}：有实际完成，没有实际开始。请补填实际开始。',
    'Task {id} {name}: it has an actual finish but no actual start. Add the start.',
  ),
  actualInFuture: localized(
    '任务 {id} {name}：实际日期 {date} 晚于状态日期。请核对日期，或更新状态日期。',
    'Task {id} {name}: the actual date {date} is after the status date. Check it, or move the status date.',
  ),
  finishedButNotComplete: localized(
    '任务 {id} {name}：已填实际完成，但完成%不到 100%。请改为 100%，或清空实际完成。',
    'Task {id} {name}: it has an actual finish but is below 100%. Type 100%, or clear the finish.',
  ),
  finishedWithRemaining: localized(
    '任务 {id} {name}：已完成，却还填着剩余工期 {days} 天。请清空剩余工期，或更正完成情况。',
    'Task {id} {name}: it is finished but still has {days} days remaining. Clear the remaining duration, or correct what is done.',
  ),
  completeWithoutFinish: localized(
    '任务 {id} {name}：已完成 100%，没有实际完成日期。请补填。',
    'Task {id} {name}: it is 100% done without an actual finish. Add the date.',
  ),
  startedBeforePredecessor: localized(
    '任务 {id} {name}：{date} 开始时，前置任务“{predecessor}”尚未满足，按前置关系最早 {allowed} 开始。请核对实际日期，或调整前置关系。',
    'Task {id} {name}: it began on {date}, before its predecessor “{predecessor}” allowed ({allowed}). Check the dates, or change the link.',
  ),
  notReported: localized(
    '任务 {id} {name}：超过填报周期没有更新。请责任人填报进展。',
    'Task {id} {name}: no report within the reporting cadence. Ask the owner for an update.',
  ),
  varianceWithoutCause: localized(
    '任务 {id} {name}：偏差超出容差，缺少偏差原因。请从列表中选择。',
    'Task {id} {name}: the deviation is beyond tolerance and has no cause. Choose one.',
  ),
  varianceWithoutNextStep: localized(
    '任务 {id} {name}：偏差超出容差，缺少下一步计划。请写明谁在何时做什么。',
    'Task {id} {name}: the deviation is beyond tolerance and has no next step. Say who does what by when.',
  ),
  unauthorisedChange: localized(
    '{place}：任务 {id}“{name}”的基准为 {was}，现为 {is}，没有获批的变更。请提交变更申请，或改回基准值。',
    '{place}: task {id} “{name}” was approved as {was} and is {is} now, without an approved change. Raise a change request, or set it back.',
  ),
  unauthorisedTask: localized(
    '{place}：任务 {id}“{name}”不在基准中，没有获批的变更。请提交变更申请，或删除该任务。',
    '{place}: task {id} “{name}” is not in the baseline and no approved change added it. Raise a change request, or remove the task.',
  ),
  unauthorisedRemoval: localized(
    '{place}：基准中的 {count} 项任务已删除（{tasks}），没有获批的变更。请提交变更申请，或恢复任务。',
    '{place}: {count} tasks of the baseline are gone ({tasks}) without an approved change. Raise a change request, or bring them back.',
  ),
  approvedWithoutBaseline: localized(
    '{place}：变更 {id} 已批准，但还没有基准，无法生效。请先运行“设定基准”。',
    '{place}: change {id} is approved, but there is no baseline that it could change. Run “Set baseline” first.',
  ),
  manyRows: localized(
    '有 {rows} 行需要增加或归档，自动更新不会一次改动这么多行，以免影响正在编辑的同事。请点“刷新”。',
    '{rows} rows are to be added or archived. The live refresh leaves so many at once to you, for the sake of those who are editing: choose Refresh.',
  ),
  decisionWithoutDate: localized(
    '{place}：变更 {id} 已批准但没有审批日期。请补填。',
    '{place}: change {id} is approved, but the day is not given. Fill it in.',
  ),
  baselineExists: localized(
    '{place}：基准（版本 {version}）已设定，未作改动。请在“变更”表中提交申请，批准后刷新即生成下一版。',
    '{place}: a baseline is set already (version {version}); nothing was changed. Raise a request in the Changes table: once it is approved, Refresh makes the next version.',
  ),
  ownerMissing: localized(
    '任务 {id} {name}：没有责任人。请从“人员”表中选一位。',
    'Task {id} {name}: there is no owner. Choose one of the People sheet.',
  ),
  ownerNotInPeople: localized(
    '任务 {id} {name}：责任人“{owner}”不在“人员”表中。请更正姓名，或在“人员”表中添加。',
    'Task {id} {name}: the owner “{owner}” is not on the People sheet. Correct the name, or add it there.',
  ),
  ownerWithoutRole: localized(
    '任务 {id} {name}：责任人“{owner}”在责任矩阵中没有角色。请在其一栏填 A/R，或改回责任人。',
    'Task {id} {name}: the owner “{owner}” has no role in the responsibility matrix. Enter A/R in that column, or correct the owner.',
  ),
  rolesOfNobody: localized(
    '{place}：“{header}”列填有职责代码，但人员表中没有这个名字。请把名字加入人员表，或把列标题改为人员表中的名字。',
    '{place}: column “{header}” holds codes, but nobody of that name is in the people list. Add the name there, or give the column a name of that list.',
  ),
  columnAmongPersons: localized(
    '{place}：“{header}”列夹在人员列之间，其中的字母 A、R 会被计入职责数。请把该列移到人员列右侧。',
    '{place}: column “{header}” stands between the columns of persons, so that its letters A and R are counted as roles. Move it to the right of them.',
  ),
  unreadableResponsibility: localized(
    '任务 {id} {name}：{who} 一栏的“{text}”看不懂。请只用 R、A、C、I 或其组合，如 A/R。',
    'Task {id} {name}: “{text}” under {who} cannot be read. Use R, A, C, I or a combination such as A/R.',
  ),
  accountableNotOne: localized(
    '任务 {id} {name}：有 {count} 个 A。每个任务应恰好有一人拍板，请调整责任矩阵。',
    'Task {id} {name}: {count} are accountable (A). There must be exactly one; change the matrix.',
  ),
  responsibleMissing: localized(
    '任务 {id} {name}：没有 R。请在责任矩阵中至少指定一位执行人。',
    'Task {id} {name}: nobody is responsible (R). Name at least one in the matrix.',
  ),
  deliverableMissing: localized(
    '任务 {id} {name}：没有交付成果。请写明完成后交出什么。',
    'Task {id} {name}: there is no deliverable. Say what is handed over.',
  ),
  criterionMissing: localized(
    '任务 {id} {name}：没有验收标准。请写明怎样算合格。',
    'Task {id} {name}: there are no acceptance criteria. Say when it counts as good.',
  ),
  goalsCount: localized(
    '核心目标有 {count} 个。请写 1 到 3 个。',
    'There are {count} goals. State one to three.',
  ),
  goalIncomplete: localized(
    '目标“{goal}”不完整。请补上衡量指标、目标值和达成日期。',
    'The goal “{goal}” is incomplete. Add its measure, its target and its due date.',
  ),
  budgetExceeded: localized(
    '任务预算合计 {planned} 超过预算总额 {total}。请核减任务预算，或申请增加总额。',
    'The tasks’ budgets of {planned} exceed the total of {total}. Cut them, or ask for a larger total.',
  ),
  riskReviewOverdue: localized(
    '风险 {id}：应在 {date} 前评审，尚未评审。请评审后填写“最近评审”。',
    'Risk {id}: its review was due on {date}. Review it, then fill in “Last review”.',
  ),
  predecessorMissing: localized(
    '任务 {id} {name}：没有前置任务。请补上它所依赖的任务，或接到项目启动里程碑之后。',
    'Task {id} {name}: it has no predecessor. Name what it waits for, or the milestone that opens the project.',
  ),
  successorMissing: localized(
    '任务 {id} {name}：没有后续任务。请在依赖它的任务的“前置任务”中填写它，或让收尾里程碑接在它之后。',
    'Task {id} {name}: nothing follows it. Name it as a predecessor of what waits for it, or of the milestone that closes the project.',
  ),
  leadUsed: localized(
    '任务 {id} {name}：前置关系“{link}”（{predecessor}）带提前量。请把前置任务拆开，用普通关系代替提前量。',
    'Task {id} {name}: its link “{link}” ({predecessor}) has a lead. Split the predecessor and use a link without one.',
  ),
  lagUsed: localized(
    '任务 {id} {name}：前置关系“{link}”（{predecessor}）带延隔。请把等待写成一项任务，便于看清和跟踪。',
    'Task {id} {name}: its link “{link}” ({predecessor}) has a lag. Make the wait a task of its own, so that it can be seen and tracked.',
  ),
  linkNotFinishToStart: localized(
    '任务 {id} {name}：前置关系“{link}”（{predecessor}）不是完成-开始。能拆分任务时，请改用完成-开始。',
    'Task {id} {name}: its link “{link}” ({predecessor}) is not finish-to-start. Where the work can be split, use finish-to-start.',
  ),
  taskPinned: localized(
    '任务 {id} {name}：开始日固定在 {date}，前置任务推迟时它不会跟着动。请改用“最早开始”或“期限”。',
    'Task {id} {name}: its start is pinned to {date} and does not follow its predecessors. Use a not-before date or a deadline instead.',
  ),
  slackHigh: localized(
    '任务 {id} {name}：总时差 {days} 个工作日，可能漏了后续任务。请核对它之后的依赖关系。',
    'Task {id} {name}: its total slack is {days} working days, so that a successor may be missing. Check what follows it.',
  ),
  slackNegative: localized(
    '任务 {id} {name}：按目前的预测赶不上期限或固定日期，总时差 {days} 个工作日。请压缩工期、调整依赖或重新商定日期。',
    'Task {id} {name}: as things stand it cannot keep a deadline or a pinned date; its total slack is {days} working days. Shorten the path, change its links, or agree on other dates.',
  ),
  durationHigh: localized(
    '任务 {id} {name}：工期 {days} 个工作日，超过 {most}，难以跟踪。请拆成几项较短的任务。',
    'Task {id} {name}: its duration of {days} working days is above {most} and hard to track. Split it into shorter tasks.',
  ),
  forecastInPast: localized(
    '任务 {id} {name}：尚未完成，预计完成却在状态日期之前（{date}）。请填报实际完成或剩余工期。',
    'Task {id} {name}: it is not finished, yet its forecast finish {date} is in the past. Report the actual finish or what remains.',
  ),
  resourcesMissing: localized(
    '任务 {id} {name}：既没有责任人也没有预算。请至少填写一项。',
    'Task {id} {name}: neither a person nor money is assigned. Fill in the owner or the budget.',
  ),
  baselineFinishMissed: localized(
    '任务 {id} {name}：基准完成 {baseline}，实际或预计 {finish} 完成。请查明原因，并调整后续安排。',
    'Task {id} {name}: its baseline finish was {baseline}, it ends on {finish}. Find the cause and adjust what follows.',
  ),
  criticalPathBroken: localized(
    '任务 {id} {name}：标为关键，但它推迟 {delay} 个工作日，项目只推迟 {slip} 个。请检查它之后的固定日期和缺失的依赖。',
    'Task {id} {name}: it counts as critical, yet when it slips by {delay} working days the project slips by {slip}. Look for pinned dates and missing links behind it.',
  ),
  criticalPathTight: localized(
    '任务 {id} {name}：预计 {finish} 结束项目，要求 {wanted}；剩余 {length} 个工作日，时差 {slack} 个。请压缩关键路径，或重新商定完工日。',
    'Task {id} {name}: it ends the project on {finish}, while {wanted} is wanted; {length} working days are left, with a slack of {slack}. Shorten the critical path, or agree on another finish.',
  ),
  notFinishedAsPlanned: localized(
    '任务 {id} {name}：基准要求 {baseline} 完成，至今未完成。请填报进展，并说明何时完成。',
    'Task {id} {name}: the baseline wants it finished by {baseline}, and it is not. Report on it and say when it will be.',
  ),
  stageWithoutMilestone: localized(
    '任务 {id} {name}：该阶段没有以里程碑结束。请在阶段末尾加一项工期为 0 的里程碑，接在最后的任务之后。',
    'Task {id} {name}: the stage does not end in a milestone. Add one of duration 0 behind its last tasks.',
  ),
  personOverloaded: localized(
    '{name} 在 {date} 同时负责 {count} 项任务（{tasks}），超过 {most} 项。请错开时间或改派他人。',
    '{name} owns {count} tasks on {date} ({tasks}), more than {most}. Spread them, or give some to others.',
  ),
  missingSheet: localized(
    '缺少工作表“{sheet}”。运行“新建项目表”可补齐，其他内容不会改动。',
    'The sheet “{sheet}” is missing. Run “New project tables” to add it; the rest stays untouched.',
  ),
  missingTable: localized(
    '缺少表格“{table}”。运行“新建项目表”可补齐，其他内容不会改动。',
    'The table “{table}” is missing. Run “New project tables” to add it; the rest stays untouched.',
  ),
  missingColumn: localized(
    '{place}：这一列被删除。请撤销删除，或在表中插入一列并用这个名称做表头，再点“刷新”。',
    '{place}: the column is gone. Undo its deletion, or insert a column with this header and refresh.',
  ),
  duplicateColumn: localized(
    '{place}：有 {count} 列都叫“{header}”，只采用最左边一列。请改掉其余列的名称。',
    '{place}: {count} columns are called “{header}” and only the leftmost counts. Rename the others.',
  ),
  duplicateTable: localized(
    '“{table}”有一份副本“{copy}”，准绳只维护原表。不需要副本时请删除，以免填错地方。',
    '“{table}” has a copy, “{copy}”; only the original is kept in step. Delete the copy unless you need it.',
  ),
  renamedTable: localized(
    '表格“{table}”已改名为“{name}”，仍可正常使用。无需处理。',
    'The table “{table}” is now called “{name}” and keeps working. Nothing to do.',
  ),
  renamedColumn: localized(
    '{place}：这一列已改名为“{header}”，仍可正常使用。无需处理。',
    '{place}: the column is now called “{header}” and keeps working. Nothing to do.',
  ),
  renamedSheet: localized(
    '工作表“{sheet}”已改名为“{name}”，仍可正常使用。无需处理。',
    'The sheet “{sheet}” is now called “{name}” and keeps working. Nothing to do.',
  ),
  copiedSchema: localized(
    '“{sheet}”是内部记录表的副本，不起作用。不需要时可以删除。',
    '“{sheet}” is a copy of Plumbline’s own records and counts for nothing. Delete it if you like.',
  ),
  protectedSheet: localized(
    '工作表“{sheet}”受保护，无法更新。请取消保护后再刷新。',
    'The sheet “{sheet}” is protected and cannot be updated. Unprotect it, then refresh.',
  ),
  protectedStructure: localized(
    '工作簿的结构受保护，不能添加、删除或重命名工作表。请在 Excel 的“审阅”中取消“保护工作簿”，再试一次。',
    'The structure of the workbook is protected, so no sheet can be added, removed or renamed. Switch Protect Workbook off under Review in Excel, then try again.',
  ),
  headerRowOff: localized(
    '{place}：表格“{table}”的标题行已关闭，无法辨认各列，未写入任何内容。请在“修复”中打开，或在 Excel 的“表设计”中勾选“标题行”。',
    '{place}: the header row of the table “{table}” is switched off, so that its columns cannot be told apart. Nothing was written. Switch it on in Repair, or tick Header Row under Table Design in Excel.',
  ),
  mergedCells: localized(
    '表格范围内有合并单元格：{address}。请取消合并后再刷新。',
    'There are merged cells across a table: {address}. Unmerge them, then refresh.',
  ),
  tasksGone: localized(
    '{place}：任务全部消失，而其他表中还有 {count} 项任务的行。未写入任何内容。请撤销删除或从备份恢复；若确要清空，请先删除那些表中的行。',
    '{place}: all tasks are gone while other tables still hold rows of {count}. Nothing was written. Undo the deletion or restore a copy; to start over, delete those rows first.',
  ),
  rowsArchived: localized(
    '{place}：{count} 行的任务（{tasks}）已删除或成为摘要任务，刷新时移入归档。任务恢复后内容会自动回来。',
    '{place}: {count} rows belong to tasks that were removed or became summaries ({tasks}); a refresh moves them to the archive. Bring the task back and they come back with it.',
  ),
  archiveKept: localized(
    '{place}：任务（{tasks}）恢复时，归档的部分内容找不到对应的列，仍留在“归档”表中。请核对后自行填回。',
    '{place}: of what was archived of tasks {tasks} something found no column when they came back. It stays in the archive: look there and fill it in.',
  ),
  deletedName: localized(
    '{place}：名称 {name} 已被删除，依赖它的公式无法计算。请在“公式 > 名称管理器”中重新定义，指向该单元格。',
    '{place}: the name {name} was deleted, and formulas that use it cannot compute. Define it again for that cell (Formulas > Name Manager).',
  ),
  olderWorkbook: localized(
    '本工作簿由较早版本的准绳生成（结构版本 {version}，现为 {current}），新增的表和列尚未加入。请运行“修复”补上；已填内容不会改动。',
    'An earlier Plumbline made this workbook (schema {version}, now {current}); tables and columns that came since are not in it. Run “Repair” to add them; what you typed stays untouched.',
  ),
  newerWorkbook: localized(
    '本工作簿由较新版本的准绳生成（结构版本 {version}，本程序为 {current}），只读打开，未写入任何内容。请更新准绳后再修改。',
    'A newer Plumbline made this workbook (schema {version}, this one knows {current}), so it is read only and nothing was written. Update Plumbline to change it.',
  ),
  readOnlyWorkbook: localized(
    'Excel 以只读方式打开了本工作簿，这里只能查看，未写入任何内容。要修改，请点“仍然编辑”或“启用编辑”，或另存副本。',
    'Excel has this workbook open as read-only, so Plumbline only shows it and nothing was written. To change it, choose “Edit Anyway” or “Enable Editing”, or save a copy.',
  ),
  boardOvertyped: localized(
    '工作表“{sheet}”：{cells} 的公式被手工内容覆盖，不再自动计算；手工内容会一直保留。要恢复公式，请在“修复”中选中这一项。',
    'The sheet “{sheet}”: the formulas in {cells} were typed over and no longer compute; what was typed stays. To bring the formulas back, choose them in “Repair”.',
  ),
  boardMoved: localized(
    '工作表“{sheet}”插入或删除过行列，或有数字被移走：现有公式照常计算，但切换语言或升级后不再更新。请运行“修复”，另建一张新的；原表保留。',
    'On the sheet “{sheet}” rows or columns came or went, or figures were moved: its formulas still compute, but follow neither a change of language nor a newer Plumbline. Run “Repair” to make a new one beside it; this one stays.',
  ),
  emptyTable: localized(
    '表格“{table}”还没有内容。请填写后刷新。',
    'The table “{table}” is empty. Fill it in, then refresh.',
  ),
  revertKept: localized(
    '{place}：之后已改为“{value}”，保留未撤回。如不需要，请手动改回。',
    '{place}: it was changed to “{value}” since and was left as it is. Change it by hand if you do not want it.',
  ),
  revertCellKept: localized(
    '单元格 {cell} 之后已改为“{value}”，保留未撤回。如不需要，请手动改回。',
    'Cell {cell} was changed to “{value}” since and was left as it is. Change it by hand if you do not want it.',
  ),
  revertRowKept: localized(
    '{place}：之后有人填写，保留未删除。如不需要，请手动删除。',
    '{place}: somebody has typed here since, so it was not removed. Delete it by hand if you do not want it.',
  ),
  revertRowGone: localized(
    '{place}：原来的行已找不到，原值“{value}”未能恢复。如仍需要，请手动填写。',
    '{place}: the row is not there any more, so “{value}” could not be put back. Type it by hand where it is wanted.',
  ),
  revertSheetKept: localized(
    '工作表“{sheet}”在生成之后有改动（{cell}），生成的工作表全部保留。如不需要，请手动删除。',
    'The sheet “{sheet}” was changed after it was made ({cell}), so all the new sheets were kept. Delete them by hand if you do not want them.',
  ),
  revertSheetTaken: localized(
    '已有名为“{sheet}”的工作表，未能重新生成。请先给它改名，再试一次。',
    'There is a sheet called “{sheet}” already, so it could not be made again. Rename that one first, then try again.',
  ),
};
