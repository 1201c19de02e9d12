import { Link } from 'react-router';
import type { ListedReading, Reading } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { addressOf } from '../my-work/address-of';

interface ReadingLineProps {
  readonly reading: Reading;
  /** What was read, where the list is over many things. */
  readonly thing?: Pick<ListedReading, 'thingKind' | 'thingId' | 'code'>;
}

/** Who looked, in which office, when and why. */
export function ReadingLine({ reading, thing }: ReadingLineProps) {
  const { t, term, pick } = useI18n();
  const { person, titleVi, titleEn, organization, what, at, why } = reading;
  const [, year] = /^year-(\d{4})$/.exec(thing?.thingKind ?? '') ?? [];
  return (
    <li className="vd-item">
      <div>
        <strong>{person}</strong>
        <div className="vd-soft vd-small">
          {[
            titleVi && pick(titleVi, titleEn ?? titleVi),
            organization && pick(organization.nameVi, organization.nameEn),
          ]
            .filter(Boolean)
            .join(', ')}
        </div>
        {why && <p className="vd-prose">{t('audit.why', { why })}</p>}
      </div>
      <div className="vd-limit">
        <div>
          {term('reading', what)}
          {thing?.thingId === null && what === 'export' && `: ${term('listRead', thing.thingKind)}`}
          {year && `: ${t('audit.ofYear', { year })}`}
          {thing?.thingId && (
            <>
              {' '}
              <Link to={addressOf(thing.thingKind, thing.thingId)}>
                {thing.code ?? term('thing', thing.thingKind)}
              </Link>
            </>
          )}
        </div>
        <div className="vd-soft vd-small">{formatInstant(at)}</div>
      </div>
    </li>
  );
}
