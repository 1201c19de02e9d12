import { dayOf } from '@vinhdanh/domain';
import { Tag } from 'antd';
import { Link, useLocation } from 'react-router';
import type { Finding, TracedAct } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { limitMoveOf, wordsOf } from '../dossier/timeline-words';
import { ActFacts } from './act-facts';
import { ActFindings } from './act-findings';
import { NoticeDetails } from './notice-details';
import { VoteDetails } from './vote-details';

interface ActCardProps {
  readonly act: TracedAct;
  readonly dossier: string;
  /** Of the whole dossier. */
  readonly findings: readonly Finding[];
  /** Whether an order took away something of what it said. */
  readonly isErased: boolean;
}

/** One act: what, when, who in which office, why, and what the record has of it. */
export function ActCard({ act, dossier, findings, isErased }: ActCardProps) {
  const { t, pick } = useI18n();
  const { search } = useLocation();
  const title = useActTitle(act);
  const termOf = ({ from, to }: NonNullable<TracedAct['by']>['office']): string =>
    to === null
      ? t('trace.officeSince', { from: formatDay(from) })
      : t('trace.officeFromTo', { from: formatDay(from), to: formatDay(to) });
  const said = wordsOf(act.body);
  const when =
    act.on === dayOf(act.at)
      ? formatInstant(act.at)
      : t('timeline.entered', { day: formatDay(act.on), at: formatInstant(act.at) });
  return (
    <article className="vd-act" data-kind={act.kind}>
      <header>
        <h3>{title}</h3>
        <span className="vd-soft vd-small">
          {when}{' '}
          <Link to={{ search, hash: `#${act.seq}` }} aria-label={t('trace.addressOf', { seq: act.seq })}>
            #{act.seq}
          </Link>
        </span>
      </header>
      <p className="vd-act-who">
        {act.by ? (
          <>
            <strong>{act.by.person.name}</strong>, {pick(act.by.office.titleVi, act.by.office.titleEn)},{' '}
            {pick(act.by.office.organization.nameVi, act.by.office.organization.nameEn)}
            <span className="vd-soft vd-small"> ({termOf(act.by.office)})</span>
          </>
        ) : (
          <span className="vd-soft">{t('timeline.system')}</span>
        )}
      </p>
      {(act.hold || act.stay?.isLate || isErased) && (
        <div className="vd-row">
          {act.hold && (
            <Tag color="warning">
              {t('trace.underHold', { at: formatInstant(act.hold.since), reason: act.hold.reason })}
            </Tag>
          )}
          {act.stay?.isLate && <Tag color="error">{t('trace.late')}</Tag>}
          {isErased && <Tag>{t('erasure.act')}</Tag>}
        </div>
      )}
      {said && <p className="vd-prose">{said}</p>}
      <ActFacts act={act} />
      {act.vote && <VoteDetails vote={act.vote} />}
      {act.notices.length > 0 && <NoticeDetails notices={act.notices} />}
      <ActFindings {...{ act, dossier, findings }} />
    </article>
  );
}

/** What happened, with the step that was reached, the document that came of it, or the day to which a limit moved. */
function useActTitle({ type, document, body, step }: TracedAct): string {
  const { t, term, pick } = useI18n();
  const event = term('event', type);
  const move = limitMoveOf(body);
  if (move)
    return t('timeline.moved', { event, from: formatDay(dayOf(move.from)), to: formatDay(dayOf(move.to)) });
  if (document) return t('timeline.document', { event, number: document.number });
  if (type !== 'step-reached' || !step) return event;
  const { nameVi, nameEn } = step.organization;
  return t('timeline.reached', { step: term('stepKind', step.kind), body: pick(nameVi, nameEn) });
}
