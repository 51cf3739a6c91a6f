import { localized } from '../../words/language';
import { goals } from './crossDepartment/goals';
import { people } from './crossDepartment/people';
import { progress } from './crossDepartment/progress';
import { risks } from './crossDepartment/risks';
import { stakeholders } from './crossDepartment/stakeholders';
import { tasks } from './crossDepartment/tasks';
import type { Pack } from './pack';

/**
 * The default pack: a new product from the idea to series production, carried by six departments. Five
 * stages, each ending in a milestone; the first two are reported on, so that every table shows its use.
 */
export const crossDepartment: Pack = {
  id: 'cross-department',
  label: localized('跨部门项目', 'Cross-department project'),
  description: localized(
    '新产品从立项到量产，六个部门协作；含完整示例数据。',
    'A new product from approval to series production, carried by six departments; with sample data.',
  ),
  project: {
    texts: {
      projectName: localized('智能温控器新品上市', 'Smart thermostat launch'),
      strategicArea: localized('智能家居产品线', 'Smart home products'),
      sponsor: localized('市场部', 'Marketing'),
      outcomes: localized(
        '可量产的智能温控器一款；稳定的生产线与供应链；上市所需的渠道、物料和售后能力。',
        'A smart thermostat ready for series production; a stable line and supply chain; channels, material and service for the launch.',
      ),
      background: localized(
        '现有机型不能联网，渠道反馈客户流失；竞品已完成换代，需在采暖季前补齐产品。',
        'The current model cannot go online and dealers report lost customers; competitors have renewed theirs, so the gap must close before the heating season.',
      ),
      scope: localized(
        '产品设计、样机试制、小批试产、上市准备和量产移交。',
        'Product design, prototypes, pilot run, launch preparation and handover to production.',
      ),
      exclusions: localized(
        '海外认证与海外渠道；手机应用的后续版本。',
        'Certification and channels abroad; later versions of the phone app.',
      ),
      constraints: localized(
        '预算不超过批准总额；须通过国家强制性产品认证；不新增生产厂房。',
        'The approved budget is the limit; the compulsory product certification must be passed; no new production hall.',
      ),
      assumptions: localized(
        '主控芯片供货周期不超过 4 周；各部门接口人每周可投入 2 天以上。',
        'The controller chip is delivered within 4 weeks; each department’s contact can give two days a week or more.',
      ),
    },
    numbers: { budgetTotal: 1_250_000 },
    finish: 124,
    status: 27,
  },
  people,
  goals,
  stakeholders,
  tasks,
  progress,
  risks,
};
