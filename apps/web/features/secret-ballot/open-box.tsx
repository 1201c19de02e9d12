import { Alert, Button, Steps } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SecretBallotView, Session } from '../../api/models';
import { asProblem, ProblemError } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { QueryView } from '../../ui/query-view';
import { awaitSession } from '../session/use-session';
import { handOver, openAndReport, readBox, UnusableBox } from './teller';
import { useTellerDevice } from './use-device';
import { boxStep, differ } from './box-step';

interface OpenBoxProps {
  readonly session: Session;
  readonly view: SecretBallotView;
  /** The acting office. */
  readonly teller: string;
}

type Terms = NonNullable<SecretBallotView['terms']>;

/** A teller opens the box after the close: hands the own shares over, waits for another's, opens, reports. */
export function OpenBox({ session, view, teller }: OpenBoxProps) {
  const { t } = useI18n();
  const publicKey = view.terms?.tellers.find((one) => one.teller === teller)?.publicKey ?? '';
  const device = useTellerDevice(session.id, publicKey);
  if (!view.terms || view.envelopes === null)
    return <Alert role="status" type="info" showIcon title={t('secret.sealing')} />;
  const { terms, envelopes } = view;
  return (
    <QueryView query={device.query}>
      {(held) =>
        held === null ? (
          <Alert type="warning" showIcon title={t('secret.keyNeeded')} />
        ) : (
          <Opening {...{ session, view, teller, terms, envelopes }} keys={held.keys} />
        )
      }
    </QueryView>
  );
}

interface OpeningProps extends OpenBoxProps {
  readonly terms: Terms;
  readonly envelopes: readonly string[];
  readonly keys: Parameters<typeof handOver>[3];
}

function Opening({ session, view, teller, terms, envelopes, keys }: OpeningProps) {
  const { t, term } = useI18n();
  const client = useQueryClient();
  const [begun, setBegun] = useState(false);
  const step = boxStep(view, teller);
  const go = useMutation({
    mutationFn: async () => {
      const box = await readBox(terms, envelopes);
      const act = step === 'hand-over' ? handOver : openAndReport;
      await awaitSession(client, await act(terms, box, teller, keys));
    },
  });
  const { mutate, isPending, isError } = go;
  const isReady = begun && step === 'open' && !isPending && !isError;
  useEffect(() => {
    if (isReady) mutate();
  }, [isReady, mutate]);
  const begin = (): void => {
    setBegun(true);
    mutate();
  };
  const { error } = go;
  const problem =
    error instanceof UnusableBox ? new ProblemError(0, error.fault, term('boxFault', error.fault)) : error;
  const names = view.reports.map(({ teller: office }) => nameOf(session, office)).join(', ');
  return (
    <div className="vd-stack">
      {differ(view) && (
        <Alert
          type="error"
          showIcon
          title={t('secret.tellersDiffer', { names })}
          description={t('secret.tellersDifferNext')}
        />
      )}
      <Steps
        orientation="vertical"
        size="small"
        current={STEPS.indexOf(step)}
        items={STEPS.map((name) => ({
          title: t(`secret.step.${name}`, { count: envelopes.length }),
        }))}
      />
      {(step === 'hand-over' || step === 'open' || differ(view)) && (
        <div>
          <Button type="primary" loading={isPending} onClick={begin}>
            {t(step === 'hand-over' ? 'secret.openBox' : 'secret.openNow')}
          </Button>
        </div>
      )}
      {(step === 'wait' || (step === 'reported' && !differ(view))) && (
        <p role="status" className="vd-prose">
          {t(step === 'wait' ? 'secret.waitForOther' : 'secret.waitForReport')}
        </p>
      )}
      {problem && <ProblemAlert problem={asProblem(problem)} onRetry={begin} />}
    </div>
  );
}

const STEPS = ['hand-over', 'wait', 'open', 'reported'] as const;

const nameOf = ({ tellers }: Session, teller: string): string =>
  tellers.find(({ office }) => office === teller)?.name ?? teller;
