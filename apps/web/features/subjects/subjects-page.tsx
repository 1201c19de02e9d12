import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SUBJECT_KINDS } from '@vinhdanh/domain';
import { useI18n } from '../../i18n/i18n';
import { FilterChoice } from '../../ui/filter-choice';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { NewSubjectDialog } from './new-subject-dialog';
import { SubjectList } from './subject-list';
import { useSubjects, type SubjectFilter } from './use-subjects';
import './subjects.css';

/** Whose files are kept here, found by words without diacritics. */
export function Component() {
  const { t, term } = useI18n();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const filter: SubjectFilter = {
    search: search.get('q') ?? undefined,
    kind: SUBJECT_KINDS.find((kind) => kind === search.get('kind')),
  };
  const change = ({ search: q, kind }: SubjectFilter): void =>
    setSearch(new URLSearchParams({ ...(q ? { q } : {}), ...(kind ? { kind } : {}) }), { replace: true });
  const subjects = useSubjects(filter);
  return (
    <Page
      title={t('subjects.title')}
      intro={t('subjects.intro')}
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('subjects.new')}
        </Button>
      }
    >
      <search className="vd-filters vd-subject-filters" aria-label={t('subjects.filters')}>
        <Input.Search
          allowClear
          maxLength={100}
          aria-label={t('subjects.search')}
          placeholder={t('candidates.searchHint')}
          defaultValue={filter.search ?? ''}
          onSearch={(words) => change({ ...filter, search: words || undefined })}
        />
        <FilterChoice
          label={t('law.subject')}
          any={t('law.anySubject')}
          value={filter.kind}
          options={SUBJECT_KINDS.map((kind) => ({ value: kind, label: term('subjectKind', kind) }))}
          onChange={(kind) => change({ ...filter, kind })}
        />
      </search>
      <QueryView query={subjects}>
        {({ pages }) => <SubjectList subjects={pages.flatMap((page) => page.items)} />}
      </QueryView>
      {subjects.hasNextPage && (
        <div>
          <Button loading={subjects.isFetchingNextPage} onClick={() => void subjects.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
      {adding && (
        <NewSubjectDialog
          onClose={() => setAdding(false)}
          onDone={({ id }) => void navigate(`/subjects/${id}`)}
        />
      )}
    </Page>
  );
}
