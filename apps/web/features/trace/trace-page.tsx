import { useEffect } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import type { Trace } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { ErasureNotice } from '../../ui/erasure-notice';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { ThingView } from '../../ui/thing-view';
import { useSubjectName } from '../../ui/use-subject-name';
import { ReadingLine } from '../audit/reading-line';
import { useFindingsAbout } from '../findings/use-findings';
import { ReadingGate } from '../reading/reading-gate';
import { ActLanes } from './act-lanes';
import { filtered, filterFrom, pointedAt } from './trace-filter';
import { TraceFilters } from './trace-filters';
import { TraceFigures } from './trace-figures';
import { useTrace } from './use-trace';
import { VersionsSection } from './versions-section';

/** The whole life of a dossier, for who looks over the work of others. */
export function Component() {
  const { t } = useI18n();
  const { id = '' } = useParams();
  return (
    <ReadingGate title={t('trace.link')}>
      <Traced id={id} />
    </ReadingGate>
  );
}

function Traced({ id }: { readonly id: string }) {
  return <ThingView query={useTrace(id)}>{(trace) => <TraceView trace={trace} />}</ThingView>;
}

function TraceView({ trace }: { readonly trace: Trace }) {
  const { t, pick } = useI18n();
  const nameOf = useSubjectName();
  const { hash } = useLocation();
  const [search, setSearch] = useSearchParams();
  const pointed = pointedAt(hash);
  const filter = filterFrom(search);
  const acts = filtered(trace.acts, filter, pointed);
  const { dossier } = trace;
  const findings = useFindingsAbout('dossier', dossier.id).data ?? [];
  useEffect(() => {
    if (pointed !== null) document.getElementById(String(pointed))?.scrollIntoView({ block: 'center' });
  }, [pointed]);
  return (
    <Page
      title={t('trace.title', { name: nameOf(dossier.subjectName) })}
      intro={<span className="vd-award">{pick(dossier.awardNameVi, dossier.awardNameEn)}</span>}
      actions={<StatusTag family="status" code={dossier.status} />}
    >
      <ErasureNotice erasures={trace.erasures} />
      <TraceFigures trace={trace} />
      <Section
        title={t('trace.acts')}
        extra={<Link to={`/dossiers/${dossier.id}`}>{t('trace.toDossier', { code: dossier.code })}</Link>}
      >
        <TraceFilters trace={trace} filter={filter} onChange={(next) => setSearch({ ...next })} />
        <p className="vd-soft vd-small" role="status">
          {t('trace.shown', { shown: acts.length, all: trace.acts.length })}
        </p>
        {acts.length === 0 ? (
          <Nothing text={t('trace.noneFound')}>
            <Link to={`/dossiers/${dossier.id}/trace`}>{t('trace.seeAll')}</Link>
          </Nothing>
        ) : (
          <ActLanes trace={trace} acts={acts} pointed={pointed} findings={findings} />
        )}
      </Section>
      {trace.versions.length > 1 && <VersionsSection trace={trace} />}
      {trace.readings.length > 0 && (
        <Section title={t('trace.readings')}>
          <ul className="vd-list">
            {trace.readings.map((reading) => (
              <ReadingLine key={reading.id} reading={reading} />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
