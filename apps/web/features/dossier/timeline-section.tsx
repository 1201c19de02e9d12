import { dayOf, type CalendarChange } from '@vinhdanh/domain';
import { Tag, Timeline } from 'antd';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { Dossier, TimelineEntry } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { useOffice } from '../me/use-me';
import { pointedAt } from '../trace/trace-filter';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useTimeline } from './use-dossier';
import {
  capDocumentOf,
  documentNumberOf,
  isRefusedInSecret,
  limitMoveOf,
  orderOf,
  returnCodeOf,
  stepIdOf,
  wordsOf,
} from './timeline-words';
import './timeline.css';

const COLOURS: Readonly<Record<string, string>> = {
  decided: '#8a6a12',
  returned: '#92600a',
  held: '#92600a',
  'unit-commented': '#92600a',
  'death-recorded': '#92600a',
  'person-moved': '#92600a',
  'move-corrected': '#92600a',
  'limit-passed': '#b42318',
  'limit-moved': '#92600a',
  'cap-passed': '#92600a',
  refused: '#b42318',
  cancelled: '#b42318',
};

/** Who did what, in which capacity, when and why. */
export function TimelineSection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const timeline = useTimeline(dossier.id, dossier.seq);
  return (
    <Section title={t('timeline.title')}>
      <QueryView query={timeline}>
        {(entries) =>
          entries.length === 0 ? (
            <Nothing text={t('timeline.empty')} />
          ) : (
            <Timeline
              items={entries.map((entry) => ({
                key: entry.seq,
                color: COLOURS[entry.type] ?? '#5b6472',
                content: <Entry entry={entry} dossier={dossier} />,
              }))}
            />
          )
        }
      </QueryView>
    </Section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly dossier: Dossier;
}

/** Moved to the middle when the address points to it. */
function Entry({ entry, dossier }: EntryProps) {
  const { t, pick } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const isPointed = pointedAt(useLocation().hash) === entry.seq;
  useEffect(() => {
    if (isPointed) place.current?.scrollIntoView({ block: 'center' });
  }, [isPointed]);
  const titleOf = useTitle(dossier);
  const { by } = entry;
  const said = isRefusedInSecret(entry, dossier.results) ? t('outcomes.secretVotes') : wordsOf(entry.body);
  const earlier = entry.on !== dayOf(entry.at);
  return (
    <div ref={place} className="vd-entry" data-pointed={isPointed}>
      <strong>{titleOf(entry)}</strong>
      <div className="vd-soft vd-small">
        {by
          ? `${by.person.name}, ${pick(by.office.titleVi, by.office.titleEn)}, ${pick(by.office.organization.nameVi, by.office.organization.nameEn)}`
          : t('timeline.system')}
      </div>
      <div className="vd-soft vd-small">
        {earlier
          ? t('timeline.entered', { day: formatDay(entry.on), at: formatInstant(entry.at) })
          : formatInstant(entry.at)}
      </div>
      <Because changes={limitMoveOf(entry.body)?.because ?? []} />
      <OrderOf entry={entry} />
      {said && <p className="vd-prose">{said}</p>}
      {dossier.erasures.some(({ seqs }) => seqs.includes(entry.seq)) && <Tag>{t('erasure.act')}</Tag>}
    </div>
  );
}

/** The days for which a limit was counted anew, with the notices that name them. */
function Because({ changes }: { readonly changes: readonly CalendarChange[] }) {
  const { t, pick } = useI18n();
  return changes.map(({ day, now, nameVi, nameEn, article }) => (
    <div key={day} className="vd-small">
      {t(now === 'off' ? 'timeline.dayOff' : 'timeline.dayWorked', {
        day: formatDay(day),
        name: pick(nameVi, nameEn),
        article,
      })}
    </div>
  ));
}

/** The order that ended bodies of its way; whoever may open it gets there from here. */
function OrderOf({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useI18n();
  const role = useOffice()?.role ?? '';
  const order = orderOf(entry.body);
  if (!order) return null;
  const words = t('timeline.order', { number: order.number });
  const mayOpen = role === 'administrator' || role === 'auditor';
  return <div>{mayOpen ? <Link to={`/enactments/${order.enactment}`}>{words}</Link> : words}</div>;
}

/** What happened, with the step that was reached or the number of the document that came of it. */
function useTitle(dossier: Dossier): (entry: TimelineEntry) => string {
  const { t, term, pick } = useI18n();
  return ({ type, body }) => {
    const number = documentNumberOf(body);
    if (number) return t('timeline.document', { event: term('event', type), number });
    const paper = capDocumentOf(body);
    if (paper)
      return t(paper.count === null ? 'timeline.capOrder' : 'timeline.capCount', {
        event: term('event', type),
        number: paper.number,
        day: formatDay(paper.date),
        count: paper.count ?? '',
      });
    const move = limitMoveOf(body);
    if (move)
      return t('timeline.moved', {
        event: term('event', type),
        from: formatDay(dayOf(move.from)),
        to: formatDay(dayOf(move.to)),
      });
    const code = returnCodeOf(body);
    const listed = dossier.route.clock?.repeatedReturn.reasons.find(({ id }) => id === code);
    if (listed) return `${term('event', type)}: ${pick(listed.nameVi, listed.nameEn)}`;
    const step = dossier.route.steps.find(({ id }) => id === stepIdOf(body));
    if (type !== 'step-reached' || !step) return term('event', type);
    const { nameVi, nameEn } = step.organization;
    return t('timeline.reached', { step: term('stepKind', step.kind), body: pick(nameVi, nameEn) });
  };
}
