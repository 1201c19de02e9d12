import { Button, Form, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
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
import { awaitSession } from '../session/use-session';
import { useCouncils, useRipe } from './use-sessions';

interface Convocation {
  readonly council: string;
  readonly heldOn: string;
  readonly dossiers: readonly string[];
}

export function Component() {
  const { t, pick } = useI18n();
  const councils = useCouncils();
  const [chosen, setChosen] = useState<string>();
  const [heldOn, setHeldOn] = useState(today);
  const council = chosen ?? councils.data?.[0]?.id;
  return (
    <Page title={t('sessions.convene')} intro={t('sessions.conveneIntro')}>
      <QueryView query={councils}>
        {(all) =>
          all.length === 0 ? (
            <Nothing text={t('sessions.noCouncil')} />
          ) : (
            <Section title={t('sessions.which')}>
              <Form layout="vertical">
                <Form.Item label={t('sessions.council')} htmlFor="council">
                  <Select
                    id="council"
                    value={council}
                    options={all.map((one) => ({ value: one.id, label: pick(one.nameVi, one.nameEn) }))}
                    onChange={setChosen}
                  />
                </Form.Item>
                <Form.Item label={t('sessions.day')} htmlFor="held-on" extra={t('sessions.dayExplained')}>
                  <DayPicker
                    id="held-on"
                    future
                    value={heldOn}
                    onChange={(day) => setHeldOn(day ?? today())}
                  />
                </Form.Item>
              </Form>
            </Section>
          )
        }
      </QueryView>
      {council && <Agenda key={council} council={council} heldOn={heldOn} />}
    </Page>
  );
}

function Agenda({ council, heldOn }: { readonly council: string; readonly heldOn: string }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [dossiers, setDossiers] = useState<readonly string[]>([]);
  const convene = useCommand<Convocation>(
    (body, key) =>
      api.POST('/api/sessions', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...body, dossiers: [...body.dossiers] },
      }),
    async (receipt) => {
      await awaitSession(client, receipt);
      await navigate(`/sessions/${receipt.id}`);
    },
  );
  return (
    <Section title={t('sessions.ripe')} extra={t('common.chosen', { count: dossiers.length })}>
      <QueryView query={useRipe(council)}>
        {(ripe) =>
          ripe.length === 0 ? (
            <Nothing text={t('sessions.noneRipe')} />
          ) : (
            <DossierPicker dossiers={ripe} chosen={dossiers} onChange={setDossiers} />
          )
        }
      </QueryView>
      <CommandNotice command={convene} />
      <div>
        <Button
          type="primary"
          loading={convene.busy}
          disabled={dossiers.length === 0}
          onClick={() => convene.run({ council, heldOn, dossiers })}
        >
          {t('sessions.conveneWith', { count: dossiers.length })}
        </Button>
      </div>
    </Section>
  );
}
