import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import type { Draft } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { useAwards } from '../catalogue/use-awards';
import { MadeParts } from '../content/made-parts';
import type { ChangeContent } from '../content/change-content';
import { ContentFields } from '../content/content-fields';
import { SubjectEligibility } from '../eligibility/subject-eligibility';
import { SubjectTie } from '../subjects/subject-tie';
import { AwardFields } from './award-fields';
import { RoutePreview } from './route-preview';
import { SaveMark } from './save-mark';
import { SubmitDialog } from './submit-dialog';
import { useDraftEditor } from './use-draft-editor';

interface DraftFormProps {
  readonly draft: Draft;
  readonly receivedOn: string | undefined;
  readonly onReload: () => void;
}

export function DraftForm({ draft, receivedOn: given, onReload }: DraftFormProps) {
  const { t, pick } = useI18n();
  const [receivedOn, setReceivedOn] = useState(given);
  const [submitting, setSubmitting] = useState(false);
  const editor = useDraftEditor(draft);
  const { words, change, state, problem } = editor;
  const changeContent: ChangeContent = (next) =>
    change((before) => ({ ...before, content: next(before.content) }));
  const award = useAwards(receivedOn).data?.find(({ code }) => code === words.award);
  return (
    <Page
      title={words.content.subject.name || t('drafts.unnamed')}
      intro={award && <span className="vd-award">{pick(award.nameVi, award.nameEn)}</span>}
      actions={<SaveMark state={state} />}
    >
      {state === 'conflict' && <Conflict onReload={onReload} />}
      {state === 'failed' && problem && <ProblemAlert problem={problem} />}
      <Form layout="vertical" className="vd-stack" disabled={state === 'conflict'}>
        <Section title={t('drafts.forWhat')}>
          <AwardFields
            value={{ award: words.award, retrospective: words.retrospective, receivedOn }}
            onChange={(next) => {
              setReceivedOn(next.receivedOn);
              if (next.award !== words.award || next.retrospective !== words.retrospective)
                change((before) => ({
                  ...before,
                  award: next.award ?? before.award,
                  retrospective: next.retrospective,
                  content:
                    next.award === before.award ? before.content : { ...before.content, conditions: [] },
                }));
            }}
          />
        </Section>
        {award && <SubjectTie content={words.content} onChange={changeContent} />}
        {award && (
          <Section title={t('drafts.words')}>
            <ContentFields award={award} content={words.content} problem={problem} onChange={changeContent} />
            <MadeParts made={award.made} />
          </Section>
        )}
      </Form>
      {award && words.content.subject.ledger && (
        <SubjectEligibility
          subject={words.content.subject.ledger}
          award={award.code}
          on={receivedOn}
          achievement={words.content.achievement}
        />
      )}
      {award && <RoutePreview award={award.code} on={receivedOn} />}
      <div className="vd-row">
        <Button
          type="primary"
          size="large"
          disabled={state !== 'saved' || !award}
          onClick={() => setSubmitting(true)}
        >
          {t('drafts.submit')}
        </Button>
        {state !== 'saved' && <span className="vd-soft">{t('drafts.submitAfterSave')}</span>}
      </div>
      {submitting && award && (
        <SubmitDialog
          draft={{ ...draft, ...words, version: editor.version }}
          award={award}
          receivedOn={receivedOn}
          onClose={() => setSubmitting(false)}
        />
      )}
    </Page>
  );
}

function Conflict({ onReload }: { readonly onReload: () => void }) {
  const { t } = useI18n();
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t('drafts.conflict')}
      description={t('drafts.conflictExplained')}
      action={<Button onClick={onReload}>{t('drafts.loadNewest')}</Button>}
    />
  );
}
