import { Link } from 'react-router';
import type { EnactmentSummary } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { StatusTag } from '../../ui/status-tag';
import { useOffice } from '../me/use-me';
import { touchedOf } from '../enactment/counts';
import { useEnactments } from './use-enactments';

/** Orders over open dossiers: what waits for a second person, what is being carried out, what was. */
export function Component() {
  const { t } = useI18n();
  const mayPropose = useOffice()?.role === 'administrator';
  const propose = mayPropose && (
    <Link className="vd-cta" to="/enactments/propose">
      {t('enactments.propose')}
    </Link>
  );
  return (
    <Page title={t('nav.enactments')} intro={t('enactments.intro')} actions={propose}>
      <QueryView query={useEnactments()}>
        {(enactments) =>
          enactments.length === 0 ? (
            <Nothing text={t('enactments.none')} />
          ) : (
            <ul className="vd-list">
              {enactments.map((enactment) => (
                <EnactmentItem key={enactment.id} enactment={enactment} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function EnactmentItem({ enactment }: { readonly enactment: EnactmentSummary }) {
  const { t, term, amount } = useI18n();
  const { id, kind, order, effectiveOn, phase, counts } = enactment;
  const touched = touchedOf(counts);
  return (
    <li className="vd-item">
      <div>
        <Link to={`/enactments/${id}`}>
          <strong>
            {term('enactmentKind', kind)} · {t('enactment.number', { number: order.number })}
          </strong>
        </Link>
        <div className="vd-soft">
          {t('enactments.effective', { day: formatDay(effectiveOn) })}
          {touched > 0 && ` · ${t('enactments.touched', { count: amount(touched) })}`}
        </div>
      </div>
      <StatusTag family="enactmentPhase" code={phase} />
    </li>
  );
}
