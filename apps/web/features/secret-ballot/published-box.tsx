import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sharedTrackers, type Box } from '@vinhdanh/ballots';
import type { SecretBallotView, Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { Nothing } from '../../ui/nothing';
import { SearchField } from '../../ui/search-field';
import { Section } from '../../ui/section';
import { BoxFacts } from './box-facts';
import { PaperInBox } from './paper-in-box';
import { findPapers } from './find-papers';
import { useVoterDevice } from './use-device';
import type { Ballot } from './use-secret-ballot';
import { ownTracker } from './voter-step';

interface PublishedBoxProps {
  readonly session: Session;
  readonly ballot: Ballot;
  readonly view: SecretBallotView;
  readonly box: Box;
}

/** All papers by tracker. Which one is the own is shown only when it is asked for. */
export function PublishedBox({ session, ballot, view, box }: PublishedBoxProps) {
  const { t } = useI18n();
  const [q, setQ] = useState('');
  const mine = view.roll.find((one) => one.mine);
  const device = useVoterDevice(session.id, ballot.id, mine?.seat ?? '').query;
  const own = ownTracker(device.data ?? null);
  const shown = findPapers(box.papers, q);
  const twice = sharedTrackers({ papers: box.papers });
  const isWhole = own !== null && q === own;
  return (
    <Section title={t('secret.papersTitle')}>
      <BoxFacts {...{ session, view }} papers={box.papers.length} invalid={box.invalid} />
      <p className="vd-prose vd-soft">{t('secret.papersExplained')}</p>
      {twice.length > 0 && (
        <Alert type="error" showIcon title={t('secret.trackerTwice', { trackers: twice.join(', ') })} />
      )}
      <div className="vd-row vd-find">
        <SearchField label={t('secret.findTracker')} value={q} onChange={setQ} />
        {own !== null && <Button onClick={() => setQ(own)}>{t('secret.findMine')}</Button>}
        {own === null && mine?.hasToken && (
          <Link to={`/sessions/${session.id}/secret/${ballot.id}/paper`}>{t('secret.recallTracker')}</Link>
        )}
      </div>
      {isWhole && shown.length === 1 && <Alert type="success" showIcon title={t('secret.foundMine')} />}
      {shown.length === 0 && <Nothing text={t(isWhole ? 'secret.mineMissing' : 'secret.noSuchTracker')} />}
      <ul className="vd-list" aria-label={t('secret.papersTitle')}>
        {shown.map((paper, place) => (
          <PaperInBox
            key={`${paper.tracker} ${place}`}
            {...{ session, ballot, paper }}
            isOpen={isWhole}
            mark={isWhole && paper.tracker === own && <Tag color="success">{t('secret.mine')}</Tag>}
          />
        ))}
      </ul>
    </Section>
  );
}
