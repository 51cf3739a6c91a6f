import { useMemo } from 'react';
import { Text } from '@fluentui/react-components';
import { riskViewWords } from '../../words/riskViewWords';
import { say } from '../../words/say';
import { riskList } from '../../workbook/pane/riskList';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { usePaneSurroundings } from '../PaneContext';
import { EmptyState } from '../parts/EmptyState';
import { Section } from '../parts/Section';
import { WithFacts } from '../parts/WithFacts';
import { AddRisk } from './AddRisk';
import { RiskRow } from './RiskRow';

/** The open risks by their score, and a form for a new one. */
export function Risks() {
  return <WithFacts view="risks">{(facts) => <RisksOf facts={facts} />}</WithFacts>;
}

function RisksOf({ facts }: { readonly facts: ProjectFacts }) {
  const { language } = usePaneSurroundings();
  const risks = useMemo(() => riskList(facts), [facts]);
  return (
    <>
      {risks.length === 0 ? (
        <EmptyState title={riskViewWords.none[language]} text={riskViewWords.noneText[language]} />
      ) : (
        <Section
          title={riskViewWords.open[language]}
          aside={<Text size={200}>{say(riskViewWords.count, { n: risks.length }, language)}</Text>}
        >
          <ul style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
            {risks.map((risk) => (
              <RiskRow key={risk.id} risk={risk} />
            ))}
          </ul>
        </Section>
      )}
      <AddRisk facts={facts} />
    </>
  );
}
