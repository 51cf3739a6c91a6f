import { localized } from '../../../words/language';
import type { PackStakeholder } from '../pack';

/** Who has a stake in the project, by position. */
export const stakeholders: readonly PackStakeholder[] = [
  {
    name: localized('分管副总经理', 'Vice president in charge'),
    department: localized('公司管理层', 'Management'),
    role: localized('项目发起人，批准预算与变更', 'Sponsor; approves budget and changes'),
    interest: 'high',
    influence: 'high',
    informed: 'biweekly',
  },
  {
    name: localized('市场部负责人', 'Head of marketing'),
    department: localized('市场部', 'Marketing'),
    role: localized('内部客户，确认上市时间', 'Internal customer; confirms the launch date'),
    interest: 'high',
    influence: 'medium',
    informed: 'weekly',
  },
  {
    name: localized('生产部负责人', 'Head of production'),
    department: localized('生产部', 'Production'),
    role: localized('接收量产移交', 'Takes over series production'),
    interest: 'medium',
    influence: 'high',
    informed: 'biweekly',
  },
  {
    name: localized('核心渠道商', 'Key dealers'),
    department: localized('外部', 'External'),
    role: localized('首批订货与市场反馈', 'First orders and feedback'),
    interest: 'high',
    influence: 'medium',
    informed: 'milestone',
  },
  {
    name: localized('主控芯片供应商', 'Chip supplier'),
    department: localized('外部', 'External'),
    role: localized('关键物料供应', 'Supplies the key part'),
    interest: 'medium',
    influence: 'high',
    informed: 'monthly',
  },
];
