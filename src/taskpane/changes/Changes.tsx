import { useMemo, useState } from 'react';
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Issue, IssueCode } from '../../project/issue';
import { differenceText } from '../../tables/differenceText';
import { issueText } from '../../tables/issueText';
import { changeViewWords } from '../../words/changeViewWords';
import { say } from '../../words/say';
import { changeList } from '../../workbook/pane/changeList';
import type { ProjectFacts } from '../../workbook/refresh/projectFacts';
import { useDesk } from '../desk';
import { useDraft } from '../fields/useDraft';
import { usePaneSurroundings } from '../PaneContext';
import { Section } from '../parts/Section';
import { WithFacts } from '../parts/WithFacts';
import { BaselineSection } from './BaselineSection';
import { RequestForm } from './RequestForm';
import { RequestRow } from './RequestRow';

const unauthorised: readonly IssueCode[] = ['unauthorisedChange', 'unauthorisedTask', 'unauthorisedRemoval'];

const nothing = {};
const place = { view: 'changes' } as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  foot: { display: 'flex', justifyContent: 'flex-end', columnGap: tokens.spacingHorizontalM },
  link: { minHeight: '24px', fontSize: tokens.fontSizeBase200 },
});

/** The baseline in use, what differs from it without approval, and the requests for change. */
export function Changes() {
  return <WithFacts view="changes">{(facts) => <ChangesOf facts={facts} />}</WithFacts>;
}

function ChangesOf({ facts }: { readonly facts: ProjectFacts }) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { reading } = useDesk();
  const requests = useMemo(() => changeList(facts), [facts]);
  const differences = reading.issues.filter(({ code }) => unauthorised.includes(code));
  // What a request is about is said with the difference that led to it.
  const draft = useDraft(place, nothing);
  const [begun, setBegun] = useState(0);
  const begin = (content: string) => {
    // What was typed about this or another difference belongs to the request as well.
    const typed = draft.valueOf('content');
    if (!typed.includes(content)) draft.type('content', typed === '' ? content : `${typed}\n${content}`);
    setBegun(begun + 1);
  };
  return (
    <>
      <BaselineSection facts={facts} />
      {facts.baseline && <Differences differences={differences} onRequest={begin} />}
      <Section title={changeViewWords.requests[language]}>
        {requests.length === 0 ? (
          <Text size={200}>{changeViewWords.noRequests[language]}</Text>
        ) : (
          <ul className={styles.list}>
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </ul>
        )}
      </Section>
      <RequestForm draft={draft} begun={begun} />
    </>
  );
}

interface DifferencesProps {
  readonly differences: readonly Issue[];
  readonly onRequest: (content: string) => void;
}

function Differences({ differences, onRequest }: DifferencesProps) {
  const styles = useStyles();
  const { language } = usePaneSurroundings();
  const { reading, show } = useDesk();
  return (
    <Section title={changeViewWords.differences[language]}>
      {differences.length === 0 ? (
        <Text size={200}>{changeViewWords.noDifferences[language]}</Text>
      ) : (
        <ul className={styles.list}>
          {differences.map((found, index) => (
            <li key={index} className={styles.item}>
              <Text block>{issueText(found, language)}</Text>
              <div className={styles.foot}>
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={say(changeViewWords.goToOf, { issue: issueText(found, language) }, language)}
                  onClick={() => show(found)}
                >
                  {changeViewWords.goTo[language]}
                </Link>
                <Link
                  as="button"
                  className={styles.link}
                  // The request stands in the workbook, in the workbook's language.
                  onClick={() => onRequest(differenceText(found, reading.language))}
                >
                  {changeViewWords.request[language]}
                </Link>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
