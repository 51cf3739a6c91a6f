import { useMemo } from 'react';
import { Text } from '@fluentui/react-components';
import { judgeHealth, type HealthResult } from '../../project/health/judgeHealth';
import { healthViewWords } from '../../words/healthViewWords';
import { healthWords } from '../../words/healthWords';
import { say } from '../../words/say';
import { healthPlan } from '../../workbook/refresh/healthPlan';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';
import { WithFacts } from '../parts/WithFacts';
import { HealthRow } from './HealthRow';
import { RiskSimulation } from './RiskSimulation';

/** The points of the health check with their findings, and the simulation of the finish. */
export function Health() {
  return <WithFacts view="health">{(facts) => <HealthOf facts={facts} />}</WithFacts>;
}

const groups = ['schedule', 'process'] as const;

/** What failed first; within that the order of the report. */
function ordered(results: readonly HealthResult[]): HealthResult[] {
  const rank = ({ passed }: HealthResult) => (passed === false ? 0 : passed === true ? 1 : 2);
  return [...results].sort((one, other) => rank(one) - rank(other));
}

function HealthOf({ facts }: { readonly facts: ProjectFacts }) {
  const { language } = usePaneSurroundings();
  const { reading } = useDesk();
  const results = useMemo(() => judgeHealth(healthPlan(facts, reading.issues)), [facts, reading]);
  const having = (passed: boolean | null) => results.filter((result) => result.passed === passed).length;
  const sum = { passed: having(true), failed: having(false), open: having(null) };
  return (
    <>
      {groups.map((group, index) => (
        <Section
          key={group}
          title={healthWords[group][language]}
          aside={
            index === 0 && (
              <Text block size={200} style={{ width: '100%' }}>
                {say(healthViewWords.sum, sum, language)}
              </Text>
            )
          }
        >
          <ul style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
            {ordered(results.filter((result) => result.group === group)).map((result) => (
              <HealthRow key={result.id} result={result} />
            ))}
          </ul>
        </Section>
      ))}
      <RiskSimulation facts={facts} />
    </>
  );
}
