import { Button, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { useOffice } from '../me/use-me';
import { useCouncils } from '../sessions/use-sessions';

/** The councils and clusters that the acting office has to do with, as they are seated today. */
export function Component() {
  const { t, pick, term } = useI18n();
  const navigate = useNavigate();
  const found = useOffice()?.role === 'administrator' && (
    <Button type="primary" onClick={() => void navigate('/councils/found')}>
      {t('councils.found')}
    </Button>
  );
  return (
    <Page title={t('nav.councils')} intro={t('councils.intro')} actions={found}>
      <QueryView query={useCouncils()}>
        {(councils) =>
          councils.length === 0 ? (
            <Nothing text={t('councils.none')} />
          ) : (
            <ul className="vd-list">
              {councils.map((council) => (
                <li key={council.id} className="vd-item">
                  <div>
                    <Link to={`/councils/${council.id}`}>
                      <strong>{pick(council.nameVi, council.nameEn)}</strong>
                    </Link>
                    <div className="vd-soft">
                      {pick(council.organization.nameVi, council.organization.nameEn)}
                    </div>
                  </div>
                  <div className="vd-row">
                    <span>
                      {council.version
                        ? t('councils.seats', {
                            count: council.seats.length,
                            version: council.version.number,
                          })
                        : t('councils.notSeated')}
                    </span>
                    <Tag>{term('councilKind', council.kind)}</Tag>
                    {council.endedOn && (
                      <Tag color="default">{t('councils.ended', { day: formatDay(council.endedOn) })}</Tag>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
