import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { api, read } from '../../api/client';
import type { SubjectSummary } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { useAwards } from '../catalogue/use-awards';
import { useOffice } from '../me/use-me';

interface BeginDraftProps {
  readonly subject: Pick<SubjectSummary, 'id' | 'kind' | 'name' | 'unit'>;
  readonly award: string;
}

/** Begins a draft for the subject and the award; for those who prepare dossiers, where the award has a route. */
export function BeginDraft({ subject, award }: BeginDraftProps) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const prepares = useOffice()?.role === 'applicant';
  const known = useAwards().data?.some(
    ({ code, subjects }) => code === award && subjects.includes(subject.kind),
  );
  const begin = useMutation({
    mutationFn: () => {
      const { id: ledger, kind, name, unit: position } = subject;
      const content = { subject: { kind, name, position, ledger }, citation: '', parts: [] };
      return read(api.POST('/api/drafts', { body: { award, content, retrospective: false } }));
    },
    onSuccess: ({ id }) => navigate(`/drafts/${id}`),
  });
  if (!prepares || !known) return null;
  return (
    <>
      <Button size="small" loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('candidates.draft')}
      </Button>
      {begin.error && <ProblemAlert problem={asProblem(begin.error)} />}
    </>
  );
}
