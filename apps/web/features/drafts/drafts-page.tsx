import { Button, Popconfirm, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Draft } from '../../api/models';
import { asProblem } from '../../api/problem';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { QueryView } from '../../ui/query-view';
import { RulesNotice } from '../catalogue/rules-notice';
import { useDeleteDraft, useDrafts } from './use-drafts';

export function Component() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const create = (
    <Button type="primary" onClick={() => void navigate('/drafts/new')}>
      {t('drafts.new')}
    </Button>
  );
  return (
    <Page title={t('nav.drafts')} intro={t('drafts.intro')} actions={create}>
      <QueryView query={useDrafts()}>
        {(drafts) =>
          drafts.length === 0 ? (
            <Nothing text={t('drafts.none')} />
          ) : (
            <>
              <RulesNotice />
              <ul className="vd-list">
                {drafts.map((draft) => (
                  <DraftItem key={draft.id} draft={draft} />
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function DraftItem({ draft }: { readonly draft: Draft }) {
  const { t, pick } = useI18n();
  const remove = useDeleteDraft();
  const name = draft.content.subject.name || t('drafts.unnamed');
  return (
    <li className="vd-item">
      <div>
        <Link to={`/drafts/${draft.id}`}>
          <strong>{name}</strong>
        </Link>
        <div className="vd-award">{pick(draft.awardNameVi, draft.awardNameEn)}</div>
        <div className="vd-soft vd-small">{t('drafts.saved', { at: formatInstant(draft.updatedAt) })}</div>
      </div>
      <div className="vd-row">
        {draft.missing && draft.missing.length > 0 && (
          <Tag color="warning">{t('drafts.lacking', { count: draft.missing.length })}</Tag>
        )}
        <Popconfirm
          title={t('drafts.deleteAsk', { name })}
          okText={t('drafts.delete')}
          cancelText={t('common.cancel')}
          onConfirm={() => remove.mutate(draft.id)}
        >
          <Button loading={remove.isPending}>{t('drafts.delete')}</Button>
        </Popconfirm>
      </div>
      {remove.error && <ProblemAlert problem={asProblem(remove.error)} />}
    </li>
  );
}
