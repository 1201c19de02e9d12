import { Alert, Button, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { CouncilView } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { formatDay } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { useFieldProblems } from '../../ui/field-problems';
import { Section } from '../../ui/section';
import { useAsked } from '../../ui/use-asked';
import { VotingFacts } from '../councils/voting-facts';
import { awaitSession } from '../session/use-session';
import { linesOf, sentNominations, type ConferenceForm, type SentNomination } from './nominations';
import { NominationFields } from './nomination-fields';
import { VotingUnits } from './voting-units';

interface ConveneClusterProps {
  readonly cluster: CouncilView;
  readonly heldOn: string;
  readonly venue: string;
}

interface Conference {
  readonly council: string;
  readonly heldOn: string;
  readonly venue: string;
  readonly source: string;
  readonly nominations: readonly SentNomination[];
}

/** Calls the units of a cluster together: what its rules fix is shown, what they leave open is asked. */
export function ConveneCluster({ cluster, heldOn, venue }: ConveneClusterProps) {
  const { t } = useI18n();
  const { version, seats, id } = cluster;
  if (!version?.voting || seats.length === 0)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('cluster.notSeated', { day: formatDay(heldOn) })}
        description={<Link to={`/councils/${id}`}>{t('cluster.toCouncil')}</Link>}
      />
    );
  return (
    <>
      <Section
        title={t('cluster.rules')}
        extra={<Link to={`/councils/${id}`}>{t('cluster.toCouncil')}</Link>}
      >
        <p className="vd-prose vd-soft">{t('cluster.rulesAbout')}</p>
        <VotingFacts voting={version.voting} />
      </Section>
      <VotingUnits seats={seats} />
      <ConferenceFields cluster={cluster} heldOn={heldOn} venue={venue} />
    </>
  );
}

function ConferenceFields({ cluster, heldOn, venue }: ConveneClusterProps) {
  const { t } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<ConferenceForm>();
  const [isAsked, ask] = useAsked([heldOn, venue, Form.useWatch([], form)]);
  const lines = linesOf(Form.useWatch('nominations', form), cluster.seats.length);
  const convene = useCommand<Conference>(
    (body, key) =>
      api.POST('/api/cluster-sessions', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...body, nominations: [...body.nominations] as never },
      }),
    async (receipt) => {
      await awaitSession(client, receipt);
      await navigate(`/sessions/${receipt.id}`);
    },
  );
  useFieldProblems(form, convene.problem);
  const rules = [{ required: true, whitespace: true, message: t('field.required') }];
  return (
    <Section title={t('cluster.nominations')}>
      <p className="vd-prose vd-soft">{t('cluster.nominationsAbout')}</p>
      <Form
        form={form}
        layout="vertical"
        className="vd-stack"
        initialValues={{ nominations: [{}] }}
        onFinish={({ source = '', nominations = [] }) => {
          ask();
          convene.run({
            ...{ council: cluster.id, heldOn, venue, source },
            nominations: sentNominations(nominations),
          });
        }}
      >
        <NominationFields cluster={cluster} heldOn={heldOn} />
        <Form.Item name="source" label={t('cluster.source')} rules={rules} extra={t('cluster.sourceAbout')}>
          <Input maxLength={400} />
        </Form.Item>
        {(isAsked || convene.busy) && <CommandNotice command={convene} />}
        <div>
          <Button type="primary" htmlType="submit" disabled={lines === 0} loading={convene.busy}>
            {t('cluster.convene', { units: cluster.seats.length, lines })}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
