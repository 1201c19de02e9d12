import { Link } from 'react-router';
import type { ListedReading, Reading } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { addressOf } from '../my-work/address-of';

/** What was read. */
type Of = Pick<ListedReading, 'thingKind' | 'thingId' | 'code' | 'body'>;

interface ReadingLineProps {
  readonly reading: Reading;
  /** Where the list is over many things. */
  readonly thing?: Of;
}

/** Who looked, in which office, when and why. */
export function ReadingLine({ reading, thing }: ReadingLineProps) {
  const { t, term, pick } = useI18n();
  const { person, titleVi, titleEn, organization, what, at, why } = reading;
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
          {thing?.thingId === null && <OfMany what={what} thing={thing} />}
          {thing?.thingId && (
            <>
              {' '}
              <Link className="vd-mono" to={addressOf(thing.thingKind, thing.thingId)}>
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

/** The list, the year or the archive that was read. */
function OfMany({ what, thing: { thingKind, body } }: { readonly what: string; readonly thing: Of }) {
  const { t, term, pick } = useI18n();
  const [, of, year = ''] = /^(year|archive)-(\d{4})/.exec(thingKind) ?? [];
  if (of === 'year') return `: ${t('audit.ofYear', { year })}`;
  if (of === 'archive')
    return `: ${t('audit.ofArchive', { year, body: body ? pick(body.nameVi, body.nameEn) : '' })}`;
  return what === 'export' ? `: ${term('listRead', thingKind)}` : null;
}
