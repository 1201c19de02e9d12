import type { Dossier } from '../../api/models';
import { Link } from 'react-router';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { useBodyName } from '../catalogue/use-organizations';

export function ContentSection({ dossier }: { readonly dossier: Dossier }) {
  const { t, term } = useI18n();
  const bodyName = useBodyName();
  const { posthumous, move, moves } = dossier;
  const { subject, citation } = dossier.content;
  return (
    <Section title={t('content.title')}>
      <Facts
        facts={[
          [t('content.kind'), term('subjectKind', subject.kind)],
          [t('content.name'), subject.name],
          [t('content.position'), subject.position],
          [t('content.proposedBy'), bodyName(dossier.proposer)],
          [
            t('content.moved'),
            moves.length > 0 &&
              moves.map((leg) => (
                <div key={leg.movedOn}>
                  {t('content.movedTo', {
                    from: bodyName(leg.from),
                    to: bodyName(leg.to),
                    day: formatDay(leg.movedOn),
                  })}
                </div>
              )),
          ],
          [
            t('content.countedDays'),
            move &&
              (move.stays
                ? move.stays.map(({ unit, days }) => (
                    <div key={unit}>{t('move.unitDays', { unit: bodyName(unit), days })}</div>
                  ))
                : t('content.countedAt', { old: move.days.old, new: move.days.new })),
          ],
          [t('content.achievement'), dossier.content.achievement],
          [
            t('content.file'),
            subject.ledger && (
              <Link to={`/subjects/${subject.ledger}?award=${dossier.award}`}>{t('content.openFile')}</Link>
            ),
          ],
          [
            t('content.diedOn'),
            posthumous &&
              t('content.diedOnBy', {
                day: formatDay(posthumous.diedOn),
                number: posthumous.document.number,
                date: formatDay(posthumous.document.date),
              }),
          ],
          [
            t('content.recipient'),
            posthumous &&
              (posthumous.recipient
                ? `${posthumous.recipient.name} (${posthumous.recipient.relation})`
                : t('content.recipientUnnamed')),
          ],
          [t('content.version'), dossier.contentVersion > 1 ? dossier.contentVersion : null],
        ]}
      />
      <div>
        <div className="vd-soft vd-small">{t('content.citation')}</div>
        <p className="vd-prose">{citation}</p>
      </div>
    </Section>
  );
}
