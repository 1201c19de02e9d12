import type { Dossier } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import { SaveButton } from '../reading/save-button';

/** The evidence of the dossier in one file, and where anybody verifies it. */
export function EvidenceSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  return (
    <Section title={t('evidence.title')}>
      <p className="vd-prose">
        {t('evidence.what')} {t('evidence.whatIsHidden')}
      </p>
      <div className="vd-row">
        <SaveButton
          address={`/api/dossiers/${dossier.id}/bundle`}
          name={`${dossier.code}.vinhdanh.zip`}
          label={t('evidence.download')}
        />
        <a href="/verify.html" target="_blank" rel="noreferrer">
          {t('evidence.verify')}
        </a>
      </div>
    </Section>
  );
}
