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
import { useSigners } from '../signing-powers/use-powers';
import { byDefault, SignerChoice, type Signers } from './signer-choice';
import { useSignable } from './use-rounds';

type Kind = 'submission' | 'decision';

interface Composition {
  readonly kind: Kind;
  readonly dossiers: readonly string[];
  readonly dated: string;
  readonly signatories: ReadonlyArray<{
    readonly office: string;
    readonly capacity: 'person' | 'body';
  }>;
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
  const signers = useSigners(dated);
  const [named, setNamed] = useState<Signers>({});
  const chosen = { ...byDefault(signers.data ?? []), ...named };
  const signable = useSignable(kind === 'submission' ? 'sign' : 'decide', office.organization.id);
  const compose = useCommand<Composition>(
    (body, key) =>
      api.POST('/api/rounds', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...body, dossiers: [...body.dossiers], signatories: [...body.signatories] },
      }),
    async (receipt) => {
      await awaitRound(client, receipt);
      await navigate(`/signing/${receipt.id}`);
    },
  );
  // Who has the power on another day may be somebody else.
  const choosesDay = (day: string): void => {
    setDated(day);
    setNamed({});
  };
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
          <DayPicker id="dated" value={dated} onChange={(day) => choosesDay(day ?? today())} />
        </Form.Item>
        <QueryView query={signers}>
          {(offered) => <SignerChoice signers={offered} chosen={chosen} onChange={setNamed} />}
        </QueryView>
      </Form>
      <CommandNotice command={compose} />
      <div>
        <Button
          type="primary"
          loading={compose.busy}
          disabled={dossiers.length === 0 || !chosen.person || !chosen.body}
          onClick={() => compose.run({ kind, dossiers, dated, signatories: inOrder(chosen) })}
        >
          {t('rounds.composeWith', { count: dossiers.length })}
        </Button>
      </div>
    </Section>
  );
}

/** The person signs first, the body's clerk after. */
const inOrder = ({ person, body }: Signers): Composition['signatories'] => [
  ...(person ? [{ office: person, capacity: 'person' as const }] : []),
  ...(body ? [{ office: body, capacity: 'body' as const }] : []),
];
