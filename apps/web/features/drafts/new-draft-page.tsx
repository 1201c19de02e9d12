import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, read } from '../../api/client';
import type { Award } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { Citation } from '../../ui/citation';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { useAwards } from '../catalogue/use-awards';
import { MadeParts } from '../content/made-parts';
import { PartForms } from '../content/part-forms';
import { AwardFields, type AwardChoice } from './award-fields';

const EMPTY: AwardChoice = { award: undefined, retrospective: false, receivedOn: undefined };

const emptyContent = (award: Award) => ({
  subject: { kind: award.subjects[0] ?? 'person', name: '', position: '' },
  citation: '',
  parts: [],
});

export function Component() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const [choice, setChoice] = useState(EMPTY);
  const award = useAwards(choice.receivedOn).data?.find(({ code }) => code === choice.award);
  const create = useMutation({
    mutationFn: (chosen: Award) =>
      read(
        api.POST('/api/drafts', {
          body: { award: chosen.code, content: emptyContent(chosen), retrospective: choice.retrospective },
        }),
      ),
    onSuccess: ({ id }) =>
      navigate(`/drafts/${id}`, { replace: true, state: { receivedOn: choice.receivedOn } }),
  });
  return (
    <Page title={t('drafts.new')} intro={t('drafts.newIntro')}>
      <Section title={t('drafts.forWhat')}>
        <Form layout="vertical">
          <AwardFields value={choice} onChange={setChoice} />
          {award && <Needed award={award} />}
        </Form>
        {create.error && <ProblemAlert problem={asProblem(create.error)} />}
        <div>
          <Button
            type="primary"
            disabled={!award}
            loading={create.isPending}
            onClick={() => award && create.mutate(award)}
          >
            {t('drafts.begin')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}

/** What the award asks for, before anything is written. */
function Needed({ award }: { readonly award: Award }) {
  const { t, pick } = useI18n();
  return (
    <div>
      <h3 className="vd-small vd-soft">{t('drafts.needs')}</h3>
      <ul>
        {award.parts.map((part) => (
          <li key={part.id}>
            {pick(part.nameVi, part.nameEn)}
            {part.condition && (
              <span className="vd-soft">
                {' '}
                ({t('parts.when', { when: pick(part.condition.vi, part.condition.en).toLowerCase() })})
              </span>
            )}{' '}
            <Citation article={part.article} evidence={part.evidence} />
            <PartForms part={part} />
          </li>
        ))}
      </ul>
      <MadeParts made={award.made} />
    </div>
  );
}
