import { Alert, Button } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import { settle } from '../../api/command';
import type { Session } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { awaitSession } from '../session/use-session';
import { CodeForm } from './code-form';
import { Fingerprint } from './fingerprint';
import { RecoveryCode } from './recovery-code';
import { makeKey, recallKey } from './teller';
import { useTellerDevice } from './use-device';
import { secretBallotsOf } from './use-secret-ballot';

/** A teller's own key: made on this device, or brought to it. */
export function TellerKeySection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const own = useQuery({
    queryKey: ['teller-key', session.id, session.seq],
    queryFn: () => read(api.GET('/api/sessions/{id}/teller-key', { params: { path: { id: session.id } } })),
  });
  const mayMake = secretBallotsOf(session).some(({ phase }) => phase === 'laid');
  return (
    <Section title={t('secret.keyTitle')}>
      <QueryView query={own}>
        {({ publicKey, keepsake }) =>
          publicKey === null ? (
            <>
              <p className="vd-prose">{t('secret.keyExplained')}</p>
              <MakeKey session={session.id} label={t('secret.makeKey')} />
            </>
          ) : (
            <KnownKey {...{ publicKey, keepsake, mayMake }} session={session.id} />
          )
        }
      </QueryView>
    </Section>
  );
}

function MakeKey({ session, label }: { readonly session: string; readonly label: string }) {
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: async () => {
      const body = await makeKey(session);
      const params = { path: { id: session }, header: { 'Idempotency-Key': crypto.randomUUID() } };
      return settle(api.POST('/api/sessions/{id}/teller-key', { params, body }), () => undefined);
    },
    onSuccess: async (receipt) => {
      await awaitSession(client, receipt);
      await client.invalidateQueries({ queryKey: ['teller-key', session] });
    },
  });
  return (
    <div className="vd-stack">
      <div>
        <Button type="primary" loading={make.isPending} onClick={() => make.mutate()}>
          {label}
        </Button>
      </div>
      {make.error && <ProblemAlert problem={asProblem(make.error)} onRetry={() => make.mutate()} />}
    </div>
  );
}

interface KnownKeyProps {
  readonly session: string;
  readonly publicKey: string;
  readonly keepsake: string | null;
  /** A ballot is still to be opened, with this key or another. */
  readonly mayMake: boolean;
}

function KnownKey({ session, publicKey, keepsake, mayMake }: KnownKeyProps) {
  const { t } = useI18n();
  const device = useTellerDevice(session, publicKey);
  const recall = async (code: string) => {
    const keys = await recallKey(session, publicKey, keepsake ?? '', code);
    if (typeof keys === 'string') return keys;
    await device.keep({ keys, code: null });
    return null;
  };
  return (
    <QueryView query={device.query}>
      {(held) => {
        if (held === null)
          return (
            <>
              <Alert type="warning" showIcon title={t('secret.keyElsewhere')} />
              <CodeForm open={recall} />
              {mayMake && (
                <details>
                  <summary>{t('secret.keyLost')}</summary>
                  <MakeKey session={session} label={t('secret.makeKeyAgain')} />
                </details>
              )}
            </>
          );
        const { code } = held;
        if (code !== null)
          return (
            <RecoveryCode
              code={code}
              about={t('secret.keyCodeAbout')}
              onKept={() => void device.keep({ ...held, code: null })}
            />
          );
        return (
          <>
            <Alert
              type="success"
              showIcon
              title={t('secret.keyHere')}
              description={t(mayMake ? 'secret.keyNext' : 'secret.keyKept')}
            />
            <div className="vd-row">
              {t('secret.keyMark')} <Fingerprint publicKey={publicKey} />
            </div>
          </>
        );
      }}
    </QueryView>
  );
}
