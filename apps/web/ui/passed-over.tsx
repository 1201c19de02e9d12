import { Alert } from 'antd';
import { Link } from 'react-router';
import { useI18n } from '../i18n/i18n';

interface PassedOverProps {
  readonly passedOver: ReadonlyArray<{ readonly dossier: string; readonly sentence: string }>;
  /** The dossier's code or subject, where the page knows it. */
  readonly nameOf: (dossier: string) => string;
}

/** Dossiers that did not take what was brought to them, each with its reason: somebody must see to them. */
export function PassedOver({ passedOver, nameOf }: PassedOverProps) {
  const { t } = useI18n();
  if (passedOver.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('passedOver.title', { count: passedOver.length })}
      description={
        <ul className="vd-list">
          {passedOver.map(({ dossier, sentence }) => (
            <li key={dossier}>
              <Link to={`/dossiers/${dossier}`}>{nameOf(dossier)}</Link>: {sentence}
            </li>
          ))}
        </ul>
      }
    />
  );
}
