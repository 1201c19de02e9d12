import { dayOf, type Span } from '@vinhdanh/domain';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { TracedAct } from '../../api/models';
import { formatDay, formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';

/** Under which article, from which document, how long it took, what was seen, where the record has it. */
export function ActFacts({ act }: { readonly act: TracedAct }) {
  const { t } = useI18n();
  const facts: ReadonlyArray<readonly [string, ReactNode]> = [
    [t('trace.article'), act.citation && <Citation {...act.citation} />],
    [t('trace.document'), act.document && <DocumentFact document={act.document} />],
    [t('trace.time'), act.stay && <StayFact stay={act.stay} />],
    [t('trace.during'), duringOf(act) && <DuringFact spans={duringOf(act) ?? []} />],
    [t('trace.seen'), act.by && act.seen && <SeenFact seen={act.seen} />],
    [
      t('trace.record'),
      <span>
        <code className="vd-short-hash">{act.hash}</code>{' '}
        <span className="vd-soft">
          {act.leaf === null ? t('trace.notSealed') : t('trace.leaf', { index: act.leaf })}
        </span>
      </span>,
    ],
  ];
  return (
    <dl className="vd-act-facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** When it was voted on or signed, outside of the dossier; null where the event does not say. */
function duringOf({ body }: TracedAct): readonly Span[] | null {
  const { during } = body as { during?: readonly Span[] };
  return during ?? null;
}

function DuringFact({ spans }: { readonly spans: readonly Span[] }) {
  const { t } = useI18n();
  return spans.map(({ from, to }) => (
    <div key={from}>
      {from === to
        ? formatInstant(from)
        : t('trace.fromTo', { from: formatInstant(from), to: formatInstant(to) })}
    </div>
  ));
}

function DocumentFact({ document }: { readonly document: NonNullable<TracedAct['document']> }) {
  const { t, term } = useI18n();
  const { number, day, file, round, signatures } = document;
  const words = day === null ? number : t('trace.numbered', { number, day: formatDay(day) });
  return (
    <>
      {file ? <a href={`/api/files/${file}`}>{words}</a> : words}
      {round && signatures.length > 0 && (
        <>
          {' · '}
          <Link to={`/signing/${round}`}>{t('trace.round')}</Link>
        </>
      )}
      {round && signatures.length === 0 && (
        <div className="vd-soft vd-small">{t('trace.signedElsewhere')}</div>
      )}
      {signatures.map(({ name, title, capacity, at, acting }) => (
        <div key={`${capacity}/${at}`} className="vd-small">
          {t('trace.signed', { name, title, as: term('capacity', capacity), at: formatInstant(at) })}
          {acting && (
            <>
              {' '}
              <strong>{t('trace.acting', { prefix: acting.prefix, of: acting.of })}</strong>{' '}
              <Citation article={acting.article} evidence={acting.evidence} />
            </>
          )}
        </div>
      ))}
    </>
  );
}

function StayFact({ stay }: { readonly stay: NonNullable<TracedAct['stay']> }) {
  const { t, term } = useI18n();
  const { step, arrivedAt, arrivedOn, leftAt, leftOn, workingDays, limit, dueAt, isLate } = stay;
  const isAsRecorded = arrivedOn === dayOf(arrivedAt) && leftOn === dayOf(leftAt);
  return (
    <>
      {t('trace.stay', {
        step: term('stepKind', step.kind),
        days: workingDays,
        from: isAsRecorded ? formatInstant(arrivedAt) : formatDay(arrivedOn),
        to: isAsRecorded ? formatInstant(leftAt) : formatDay(leftOn),
      })}
      <div className="vd-small">
        {limit === null ? (
          <span className="vd-soft">{t('trace.noLimit')}</span>
        ) : (
          <>
            <span className={isLate ? 'vd-alarm' : undefined}>
              {t(`trace.limit.${limit.unit}`, { amount: limit.amount })}
              {dueAt && `, ${t(isLate ? 'trace.overdue' : 'trace.due', { at: formatInstant(dueAt) })}`}
            </span>{' '}
            <Citation article={limit.article} evidence={limit.evidence} />
          </>
        )}
      </div>
    </>
  );
}

/** The version that lay before whoever acted; its hash is that of the act that brought it. */
function SeenFact({ seen }: { readonly seen: NonNullable<TracedAct['seen']> }) {
  const { t } = useI18n();
  return (
    <span>
      {t('trace.seenVersion', { seq: seen.seq, content: seen.content })}{' '}
      <Link to={{ hash: `#${seen.broughtBy}` }}>#{seen.broughtBy}</Link>{' '}
      <code className="vd-short-hash">{seen.hash}</code>
    </span>
  );
}
