import { Button, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { RoundSummary } from '../../api/models';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { StatusTag } from '../../ui/status-tag';
import { useOffice } from '../me/use-me';
import { useRounds } from './use-rounds';

export function Component() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const secretary = useOffice()?.role === 'secretary';
  const actions = (
    <>
      <Button onClick={() => void navigate('/signing/powers')}>{t('powers.title')}</Button>
      {secretary && (
        <Button type="primary" onClick={() => void navigate('/signing/compose')}>
          {t('rounds.compose')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('nav.rounds')} intro={t('rounds.intro')} actions={actions}>
      <QueryView query={useRounds()}>
        {(rounds) =>
          rounds.length === 0 ? (
            <Nothing text={t('rounds.none')} />
          ) : (
            <ul className="vd-list">
              {rounds.map((round) => (
                <RoundItem key={round.id} round={round} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function RoundItem({ round }: { readonly round: RoundSummary }) {
  const { t, term, pick } = useI18n();
  return (
    <li className="vd-item">
      <div>
        <Link to={`/signing/${round.id}`}>
          <strong>
            {term('documentKind', round.kind)} {round.number ?? t('round.noNumber')}
          </strong>
        </Link>
        <div className="vd-soft">
          {pick(round.organization.nameVi, round.organization.nameEn)} ·{' '}
          {t('round.dated', { day: formatDay(round.dated) })}
        </div>
      </div>
      <div className="vd-row">
        {round.yourTurn && <Tag color="red">{t('rounds.yourTurn')}</Tag>}
        <StatusTag family="roundPhase" code={round.phase} />
      </div>
    </li>
  );
}
