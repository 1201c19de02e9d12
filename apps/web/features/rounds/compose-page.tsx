import { Button, Form, Radio } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { Office } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { DayPicker } from '../../ui/day-picker';
import { DossierPicker } from '../../ui/dossier-picker';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useOffice } from '../me/use-me';
import { awaitRound } from '../round/use-round';
import { useSignable } from './use-rounds';

type Kind = 'submission' | 'decision';

interface Composition {
  readonly kind: Kind;
  readonly dossiers: readonly string[];
  readonly dated: string;
}

export function Component() {
  const { t } = useI18n();
  const office = useOffice();
  const [kind, setKind] = useState<Kind>('submission');
  return (
    <Page title={t('rounds.compose')} intro={t('rounds.composeIntro')}>
      <Form layout="vertical">
        <Form.Item label={t('rounds.kind')}>
          <Radio.Group
            aria-label={t('rounds.kind')}
            value={kind}
            options={[
              { value: 'submission', label: t('rounds.submission') },
              { value: 'decision', label: t('rounds.decision') },
            ]}
            onChange={({ target }) => setKind(target.value as Kind)}
          />
        </Form.Item>
      </Form>
      {office && <ComposeForm key={kind} kind={kind} office={office} />}
    </Page>
  );
}

function ComposeForm({ kind, office }: { readonly kind: Kind; readonly office: Office }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [dossiers, setDossiers] = useState<readonly string[]>([]);
  const [dated, setDated] = useState(today);
  const signable = useSignable(kind === 'submission' ? 'sign' : 'decide', office.organization.id);
  const compose = useCommand<Composition>(
    (body, key) =>
      api.POST('/api/rounds', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...body, dossiers: [...body.dossiers] },
      }),
    async (receipt) => {
      await awaitRound(client, receipt);
      await navigate(`/signing/${receipt.id}`);
    },
  );
  return (
    <Section title={t('rounds.which')} extra={t('common.chosen', { count: dossiers.length })}>
      <QueryView query={signable}>
        {(items) =>
          items.length === 0 ? (
            <Nothing text={t('rounds.noneSignable')} />
          ) : (
            <DossierPicker dossiers={items} chosen={dossiers} onChange={setDossiers} />
          )
        }
      </QueryView>
      <Form layout="vertical">
        <Form.Item label={t('rounds.dated')} htmlFor="dated" extra={t('rounds.datedExplained')}>
          <DayPicker id="dated" value={dated} onChange={(day) => setDated(day ?? today())} />
        </Form.Item>
      </Form>
      <p className="vd-prose vd-soft">{t('rounds.signatories')}</p>
      <CommandNotice command={compose} />
      <div>
        <Button
          type="primary"
          loading={compose.busy}
          disabled={dossiers.length === 0}
          onClick={() => compose.run({ kind, dossiers, dated })}
        >
          {t('rounds.composeWith', { count: dossiers.length })}
        </Button>
      </div>
    </Section>
  );
}
