import { Alert } from 'antd';
import type { Round } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Section } from '../../ui/section';
import './round.css';

/** The document itself, to be read before it is signed. */
export function DocumentSection({ round }: { readonly round: Round }) {
  const { t, term } = useI18n();
  if (round.file === null) {
    const isOver = round.phase !== 'drafting' && round.phase !== 'collecting';
    return isOver ? null : (
      <Section title={t('round.document')}>
        <p role="status" className="vd-soft">
          {t('round.drafting')}
        </p>
      </Section>
    );
  }
  const address = `/api/rounds/${round.id}/document`;
  return (
    <Section
      title={t('round.document')}
      extra={
        <a href={address} target="_blank" rel="noreferrer">
          {t('round.openDocument')}
        </a>
      }
    >
      <iframe
        key={round.file}
        className="vd-document"
        src={address}
        title={`${term('documentKind', round.kind)} ${round.number ?? ''}`}
      />
      <Alert
        type="warning"
        showIcon
        title={t('round.developmentKey')}
        description={t('round.developmentKeyExplained')}
      />
      <p className="vd-soft vd-small vd-document-hash">{t('round.hash', { hash: round.file })}</p>
    </Section>
  );
}
