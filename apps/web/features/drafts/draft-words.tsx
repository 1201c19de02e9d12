import type { Draft } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { FileLink } from '../../ui/file-link';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { RulesNotice } from '../catalogue/rules-notice';

/** What was written, to be read alone: while the rules in force cannot be read nobody knows what the award asks for. */
export function DraftWords({ draft }: { readonly draft: Draft }) {
  const { t, term, pick } = useI18n();
  const { subject, citation, achievement, commendation, parts } = draft.content;
  return (
    <Page
      title={subject.name || t('drafts.unnamed')}
      intro={<span className="vd-award">{pick(draft.awardNameVi, draft.awardNameEn)}</span>}
    >
      <RulesNotice />
      <Section title={t('drafts.words')}>
        <Facts
          facts={[
            [t('content.kind'), term('subjectKind', subject.kind)],
            [t('content.name'), subject.name],
            [t('content.position'), subject.position],
            [t('content.commendation'), commendation && term('commendation', commendation)],
            [t('content.achievement'), achievement],
          ]}
        />
        {citation && (
          <div>
            <div className="vd-soft vd-small">{t('content.citation')}</div>
            <p className="vd-prose">{citation}</p>
          </div>
        )}
      </Section>
      {parts.length > 0 && (
        <Section title={t('documents.title')}>
          <ul>
            {parts.map(({ part, file, name }) => (
              <li key={`${part} ${file}`}>
                <FileLink file={file} name={name} erasures={[]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
