import type { GivenPower, PowerKey } from '@vinhdanh/domain';
import { Button } from 'antd';
import type { SigningHistory } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useSigningHistory } from './use-powers';
import '../limits/limits.css';
import '../trace/trace.css';

/** What was entered about powers and certificates in the area, by whom and why, as the record has it. */
export function HistorySection() {
  const { t } = useI18n();
  const history = useSigningHistory();
  return (
    <Section title={t('powers.history')}>
      <QueryView query={history}>
        {({ pages }) =>
          pages[0]?.length === 0 ? (
            <p className="vd-soft">{t('powers.historyNone')}</p>
          ) : (
            <ul className="vd-list vd-limits">
              {pages.flat().map((entered) => (
                <HistoryLine key={entered.place} entered={entered} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {history.hasNextPage && (
        <Button loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </Section>
  );
}

function HistoryLine({ entered }: { readonly entered: SigningHistory }) {
  const { t, term, pick } = useI18n();
  const { type, at, organization, person, titleVi, titleEn, concerned, hash } = entered;
  const said = useSaid(entered);
  return (
    <li className="vd-item">
      <div>
        <strong>{term('signingEvent', type)}</strong>
        {concerned && (
          <div>
            {t('powers.entered', {
              name: concerned.name,
              title: pick(concerned.titleVi, concerned.titleEn),
            })}
            {' · '}
            {pick(organization.nameVi, organization.nameEn)}
          </div>
        )}
        {said.map((words) => (
          <div key={words} className="vd-small">
            {words}
          </div>
        ))}
      </div>
      <div className="vd-limit">
        <div>{t('powers.entered', { name: person, title: pick(titleVi, titleEn) })}</div>
        <div className="vd-soft vd-small">
          {formatInstant(at)} · <code className="vd-short-hash">{hash}</code>
        </div>
      </div>
    </li>
  );
}

/** What an entry may say, whatever its type. */
interface EnteredBody {
  readonly power?: GivenPower | PowerKey;
  readonly lastDay?: string;
  /** Which certificate of the office. */
  readonly number?: number;
  readonly reason?: string;
}

/** The place, the days, the document and the reason, as far as the entry has them. */
function useSaid({ body, inPlaceOf }: SigningHistory): readonly string[] {
  const { t, pick } = useI18n();
  const { power, lastDay, number, reason } = body as EnteredBody;
  const said: string[] = [];
  if (power) {
    const of = inPlaceOf ? pick(inPlaceOf.titleVi, inPlaceOf.titleEn) : power.inPlaceOf;
    const from = t('powers.since', { from: formatDay(power.from) });
    said.push(t('powers.place', { form: `${power.form}.`, of, from }));
  }
  const document = power && 'document' in power ? power.document : null;
  if (document) said.push(t('round.power', { number: document.number, date: formatDay(document.date) }));
  if (lastDay) said.push(t('powers.lastDayIs', { day: formatDay(lastDay) }));
  if (number) said.push(t('powers.certificateNumber', { number }));
  if (reason) said.push(reason);
  return said;
}
