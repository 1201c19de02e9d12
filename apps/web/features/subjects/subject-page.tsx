import { useParams, useSearchParams } from 'react-router';
import type { SubjectFile } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { ThingView } from '../../ui/thing-view';
import { Ladder } from '../eligibility/ladder';
import { FileSection } from './file-section';
import { HoldingsSection } from './holdings-section';
import { useSubjectFile } from './use-subjects';
import './subjects.css';

/** One subject: its ladder with dates, what it holds, and every fact on file with its source. */
export function Component() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  return (
    <ThingView query={useSubjectFile(id)}>
      {(subject) => <Subject key={subject.id} subject={subject} award={search.get('award')} />}
    </ThingView>
  );
}

function Subject({ subject, award }: { readonly subject: SubjectFile; readonly award: string | null }) {
  const { t, term, pick } = useI18n();
  return (
    <Page title={subject.name} intro={subject.unit}>
      <Facts
        facts={[
          [t('content.kind'), term('subjectKind', subject.kind)],
          [t('subject.born'), subject.bornOn ? formatDay(subject.bornOn) : subject.birthYear],
          [t('subject.gender'), subject.gender && term('gender', subject.gender)],
          [t('subject.formerNames'), subject.formerNames.join(', ')],
          [t('subject.keptBy'), subject.bodies.map(({ nameVi, nameEn }) => pick(nameVi, nameEn)).join('; ')],
        ]}
      />
      <Section title={t('ladder.title')}>
        <Ladder subject={subject.id} {...(award === null ? {} : { award })} />
      </Section>
      <FileSection file={subject} />
      <HoldingsSection holdings={subject.holdings} />
    </Page>
  );
}
