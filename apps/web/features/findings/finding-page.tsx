import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Finding } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { ThingView } from '../../ui/thing-view';
import { OVERSEERS } from '../audit/overseers';
import { useOffice } from '../me/use-me';
import { AnswerDialog } from './answer-dialog';
import { CloseDialog } from './close-dialog';
import { PhaseTag } from './phase-tag';
import { useFinding } from './use-findings';

/** One finding: what was found, what was answered, how it was closed. */
export function Component() {
  const { id = '' } = useParams();
  const finding = useFinding(id);
  return <ThingView query={finding}>{(data) => <FindingView finding={data} />}</ThingView>;
}

function FindingView({ finding }: { readonly finding: Finding }) {
  const { t, term, pick } = useI18n();
  const [open, setOpen] = useState<'answer' | 'close' | null>(null);
  const { about, aboutVi, aboutEn, organization, raised, answers, closed, phase } = finding;
  const to = useAddressOf(about);
  const may = (act: string): boolean => finding.acts.some((one) => one.act === act && one.allowed);
  const close = (): void => setOpen(null);
  return (
    <Page
      title={t('findings.one')}
      actions={
        <>
          {may('answer') && (
            <Button type="primary" onClick={() => setOpen('answer')}>
              {t('findings.answer')}
            </Button>
          )}
          {may('close') && <Button onClick={() => setOpen('close')}>{t('findings.close')}</Button>}
        </>
      }
    >
      <Facts
        facts={[
          [
            t('findings.aboutLabel'),
            <Link to={to}>{t(`findings.about.${about.kind}`, { name: pick(aboutVi, aboutEn) })}</Link>,
          ],
          [t('findings.answers'), pick(organization.nameVi, organization.nameEn)],
          [t('findings.phase'), <PhaseTag phase={phase} />],
          [
            t('findings.act'),
            about.seq !== null && <Link to={to}>{t('findings.actNumber', { seq: about.seq })}</Link>,
          ],
        ]}
      />
      <Words title={t('findings.found')} said={raised} />
      {answers.map((answer) => (
        <Words key={answer.at} title={t('findings.answered')} said={answer} />
      ))}
      {closed && (
        <Words
          title={t('findings.closed', { conclusion: term('conclusion', closed.conclusion) })}
          said={closed}
        />
      )}
      {open === 'answer' && <AnswerDialog finding={finding} onClose={close} />}
      {open === 'close' && <CloseDialog finding={finding} onClose={close} />}
    </Page>
  );
}

/** Of the thing and the act that it points to: in the trace, for those who may see one. */
function useAddressOf({ kind, id, seq }: Finding['about']): string {
  const isOverseer = OVERSEERS.includes(useOffice()?.role ?? '');
  const act = seq === null ? '' : `#${seq}`;
  return {
    dossier: `/dossiers/${id}${isOverseer ? '/trace' : ''}${act}`,
    session: `/sessions/${id}`,
    council: `/councils/${id}`,
  }[kind];
}

interface WordsProps {
  readonly title: string;
  readonly said: Finding['raised'];
}

function Words({ title, said: { words, person, titleVi, titleEn, at } }: WordsProps) {
  const { pick } = useI18n();
  return (
    <Section title={title}>
      <p className="vd-prose">{words}</p>
      <p className="vd-soft vd-small">
        {person}, {pick(titleVi, titleEn)} · {formatInstant(at)}
      </p>
    </Section>
  );
}
