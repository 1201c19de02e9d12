import { Button, Checkbox, Form, Select } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Nothing } from '../../ui/nothing';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { useAsked } from '../../ui/use-asked';
import { awaitSession } from '../session/use-session';
import { GatherAgenda } from './gather-agenda';
import { quorumsByKind, type Ripe } from './ripe-groups';
import { useRipe } from './use-sessions';

interface Convocation {
  readonly council: string;
  readonly heldOn: string;
  readonly dossiers: readonly string[];
  readonly inWriting: boolean;
  readonly kind?: string;
  readonly venue: string;
}

interface ConveneFormProps {
  readonly council: string;
  readonly heldOn: string;
  readonly venue: string;
}

/** What waits for the council, and calling it together over what is chosen. */
export function ConveneForm({ council, heldOn, venue }: ConveneFormProps) {
  const { t } = useI18n();
  return (
    <QueryView query={useRipe(council)}>
      {(ripe) =>
        ripe.length === 0 ? (
          <Section title={t('sessions.ripe')}>
            <Nothing text={t('sessions.noneRipe')} />
          </Section>
        ) : (
          <Gathered {...{ council, heldOn, venue, ripe }} />
        )
      }
    </QueryView>
  );
}

function Gathered({ council, heldOn, venue, ripe }: ConveneFormProps & { readonly ripe: readonly Ripe[] }) {
  const { t, term } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [inWriting, setInWriting] = useState(false);
  const [kind, setKind] = useState<string | null>(null);
  const taken = ripe.filter(({ id }) => chosen.has(id));
  const kinds = quorumsByKind(taken);
  const words: Convocation = {
    ...{ council, heldOn, venue, dossiers: taken.map(({ id }) => id), inWriting },
    ...(kind === null ? {} : { kind }),
  };
  const [isAsked, ask] = useAsked(words);
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
    <Section title={t('sessions.ripe')} extra={t('common.chosen', { count: taken.length })}>
      <GatherAgenda ripe={ripe} chosen={chosen} onChange={setChosen} />
      <Form layout="vertical">
        {kinds.length > 0 && (
          <Form.Item label={t('convene.kind')} htmlFor="kind" extra={t('convene.kindAbout')}>
            <Select
              id="kind"
              value={kind ?? ''}
              options={[
                { value: '', label: t('convene.usualKind') },
                ...kinds.map((one) => ({
                  value: one.kind,
                  label: t('convene.kindNeeds', {
                    kind: term('sessionKind', one.kind),
                    num: one.num,
                    den: one.den,
                  }),
                })),
              ]}
              onChange={(value) => setKind(value || null)}
            />
          </Form.Item>
        )}
        <Form.Item extra={t('convene.inWritingAbout')}>
          <Checkbox checked={inWriting} onChange={({ target }) => setInWriting(target.checked)}>
            {t('convene.inWriting')}
          </Checkbox>
        </Form.Item>
      </Form>
      {(isAsked || convene.busy) && <CommandNotice command={convene} />}
      <div>
        <Button
          type="primary"
          loading={convene.busy}
          disabled={taken.length === 0}
          onClick={() => {
            ask();
            convene.run(words);
          }}
        >
          {t('sessions.conveneWith', { count: taken.length })}
        </Button>
      </div>
    </Section>
  );
}
