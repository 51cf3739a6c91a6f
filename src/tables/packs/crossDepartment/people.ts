import { localized } from '../../../words/language';
import type { PackPerson } from '../pack';

const development = localized('研发部', 'Development');
const production = localized('生产部', 'Production');

/** Who carries the project, by position. */
export const people: readonly PackPerson[] = [
  {
    id: 'manager',
    name: localized('项目经理', 'Project manager'),
    department: development,
    role: localized('对项目结果总负责', 'Answers for the project'),
    rate: 1500,
  },
  {
    id: 'product',
    name: localized('产品负责人', 'Product owner'),
    department: development,
    role: localized('需求与系统方案', 'Requirements and system design'),
    rate: 1500,
  },
  {
    id: 'hardware',
    name: localized('硬件负责人', 'Hardware lead'),
    department: development,
    role: localized('硬件设计与整改', 'Hardware design and rework'),
    rate: 1300,
  },
  {
    id: 'software',
    name: localized('软件负责人', 'Software lead'),
    department: development,
    role: localized('嵌入式软件', 'Embedded software'),
    rate: 1300,
  },
  {
    id: 'purchasing',
    name: localized('采购接口人', 'Purchasing contact'),
    department: localized('采购部', 'Purchasing'),
    role: localized('寻源、议价与到货', 'Sourcing, prices and delivery'),
    rate: 1000,
  },
  {
    id: 'process',
    name: localized('工艺负责人', 'Process lead'),
    department: production,
    role: localized('工艺方案与作业指导', 'Process design and work instructions'),
    rate: 1100,
  },
  {
    id: 'production',
    name: localized('生产接口人', 'Production contact'),
    department: production,
    role: localized('产线、试产与移交', 'Line, pilot run and handover'),
    rate: 1000,
  },
  {
    id: 'quality',
    name: localized('质量接口人', 'Quality contact'),
    department: localized('质量部', 'Quality'),
    role: localized('测试、验收与评估', 'Tests, acceptance and assessment'),
    rate: 1000,
  },
  {
    id: 'marketing',
    name: localized('市场接口人', 'Marketing contact'),
    department: localized('市场部', 'Marketing'),
    role: localized('上市方案与渠道', 'Launch plan and channels'),
    rate: 1000,
  },
  {
    id: 'finance',
    name: localized('财务接口人', 'Finance contact'),
    department: localized('财务部', 'Finance'),
    role: localized('成本测算与决算', 'Cost estimate and final account'),
    rate: 900,
  },
];
