import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Round } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { DeclineDialog } from './decline-dialog';
import { useRoundCommand } from './use-round';

/** Signing is asked for the document that was read, named by its hash. */
export function SignSection({ round }: { readonly round: Round }) {
  const { t } = useI18n();
  const sign = round.acts.find(({ act }) => act === 'sign');
  const decline = round.acts.find(({ act }) => act === 'decline');
  const [declining, setDeclining] = useState(false);
  if (!sign?.allowed && !decline?.allowed)
    return sign?.refusal?.code === 'not-your-turn' ? (
      <p className="vd-soft vd-prose">{sign.refusal.sentence}</p>
    ) : null;
  return (
    <Section title={t('round.yourTurn')}>
      {sign?.allowed && round.file !== null && <SignForm key={round.file} round={round} file={round.file} />}
      {decline?.allowed && (
        <div>
          <Button danger onClick={() => setDeclining(true)}>
            {t('round.decline')}
          </Button>
        </div>
      )}
      {declining && <DeclineDialog round={round} onClose={() => setDeclining(false)} />}
    </Section>
  );
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
