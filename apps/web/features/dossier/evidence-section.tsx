import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { readFile } from '../../api/client';
import type { Dossier } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { saveAs } from './save-as';

/** The evidence of the dossier in one file, and where anybody verifies it. */
export function EvidenceSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const bundle = useMutation({
    mutationFn: () => readFile(`/api/dossiers/${dossier.id}/bundle`),
    onSuccess: (file) => saveAs(file, `${dossier.code}.vinhdanh.zip`),
  });
  return (
    <Section title={t('evidence.title')}>
      <p className="vd-prose">
        {t('evidence.what')} {t('evidence.whatIsHidden')}
      </p>
      <div className="vd-row">
        <Button loading={bundle.isPending} onClick={() => bundle.mutate()}>
          {t('evidence.download')}
        </Button>
        <a href="/verify.html" target="_blank" rel="noreferrer">
          {t('evidence.verify')}
        </a>
      </div>
      {bundle.error && <ProblemAlert problem={asProblem(bundle.error)} onRetry={() => bundle.mutate()} />}
    </Section>
  );
}
