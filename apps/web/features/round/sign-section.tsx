import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Round } from '../../api/models';
import { formatInstant } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { DeclineDialog } from './decline-dialog';
import { PassOnDialog } from './pass-on-dialog';
import { useRoundCommand } from './use-round';

type Dialog = 'decline' | 'pass-on' | null;

/** Signing is asked for the document that was read, named by its hash. */
export function SignSection({ round }: { readonly round: Round }) {
  const { t } = useI18n();
  const actOf = (name: Round['acts'][number]['act']) => round.acts.find(({ act }) => act === name);
  const [sign, decline, passOn] = [actOf('sign'), actOf('decline'), actOf('delegate')];
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  if (!sign?.allowed && !decline?.allowed && !passOn?.allowed)
    return sign?.refusal?.code === 'not-your-turn' ? (
      <p className="vd-soft vd-prose">{sign.refusal.sentence}</p>
    ) : null;
  return (
    <Section title={t(sign?.allowed ? 'round.yourTurn' : 'round.awaited')}>
      <RefusedCertificate round={round} />
      {sign?.allowed && round.file !== null && <SignForm key={round.file} round={round} file={round.file} />}
      <div className="vd-row">
        {passOn?.allowed && round.delegates.length > 0 && (
          <Button onClick={() => setDialog('pass-on')}>{t('round.passOn')}</Button>
        )}
        {decline?.allowed && (
          <Button danger onClick={() => setDialog('decline')}>
            {t('round.decline')}
          </Button>
        )}
      </div>
      {passOn?.allowed && round.delegates.length === 0 && (
        <p className="vd-soft vd-prose">{t('round.nobodyStandsIn')}</p>
      )}
      {dialog === 'pass-on' && <PassOnDialog round={round} onClose={close} />}
      {dialog === 'decline' && <DeclineDialog round={round} onClose={close} />}
    </Section>
  );
}

/** Why the awaited signature could not be given. */
function RefusedCertificate({ round }: { readonly round: Round }) {
  const { t, term } = useI18n();
  const { refusedCertificate: found } = round;
  if (!found) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={t('round.certificateRefused', { status: term('certificate', found.status) })}
      description={t(aboutOf(found), {
        revoked: found.revokedAt ? formatInstant(found.revokedAt) : '',
        from: formatInstant(found.validFrom),
        until: formatInstant(found.validTo),
        at: formatInstant(found.checkedAt),
      })}
    />
  );
}

/** What there is to do about it: a list that is no list of the authority says nothing against the certificate. */
function aboutOf({ status, revokedAt }: NonNullable<Round['refusedCertificate']>) {
  if (status === 'list-untrusted') return 'round.certificateListAbout';
  return revokedAt ? 'round.certificateRevokedAbout' : 'round.certificateRefusedAbout';
}

function SignForm({ round, file }: { readonly round: Round; readonly file: string }) {
  const { t } = useI18n();
  const [read, setRead] = useState(false);
  const command = useRoundCommand<{ file: string }>(round.id, 'sign');
  return (
    <div className="vd-stack">
      <Checkbox checked={read} onChange={({ target }) => setRead(target.checked)}>
        {t('round.haveRead')}
      </Checkbox>
      <div>
        <Button type="primary" disabled={!read} loading={command.busy} onClick={() => command.run({ file })}>
          {t('round.sign')}
        </Button>
      </div>
      <CommandNotice command={command} />
    </div>
  );
}
