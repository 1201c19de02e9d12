import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/models';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { Section } from '../../ui/section';
import { useOffice } from '../me/use-me';
import { useCouncils } from '../sessions/use-sessions';
import { mayAct } from './session-acts';
import { useSessionCommand } from './use-session';

/** Who counts: at least two, members or others as the rules have it. */
export function TellersSection({ session }: { readonly session: Session }) {
  const { t } = useI18n();
  const counting = session.ballots.some(({ form, phase }) => phase === 'open' && form !== 'open');
  return (
    <Section title={t('tellers.title')}>
      {session.tellers.length === 0 ? (
        <p className="vd-soft vd-prose">{t('tellers.none')}</p>
      ) : (
        <p className="vd-prose">{session.tellers.map(({ name }) => name).join(', ')}</p>
      )}
      {mayAct(session, 'name-tellers') && !counting && <NameTellers session={session} />}
    </Section>
  );
}

function NameTellers({ session }: { readonly session: Session }) {
  const { t, pick } = useI18n();
  const own = useOffice();
  const seats = useCouncils().data?.find(({ id }) => id === session.council.id)?.seats ?? [];
  const [offices, setOffices] = useState<string[]>(() => session.tellers.map(({ office }) => office));
  const name = useSessionCommand<{ offices: string[] }>(session.id, 'tellers');
  const options = [
    ...session.tellers.map(({ office, name: label }) => ({ value: office, label })),
    ...seats.map(({ office, name: who, title }) => ({ value: office, label: `${who}, ${title}` })),
    ...(own ? [{ value: own.id, label: pick(own.titleVi, own.titleEn) }] : []),
  ];
  const different = new Map(options.map((option) => [option.value, option]));
  return (
    <Form layout="vertical" onFinish={() => name.run({ offices })}>
      <Form.Item label={t('tellers.who')} htmlFor="tellers" extra={t('tellers.explained')}>
        <Select
          id="tellers"
          mode="tags"
          showSearch={{ optionFilterProp: 'label' }}
          value={offices}
          options={[...different.values()]}
          onChange={setOffices}
        />
      </Form.Item>
      <div className="vd-stack">
        <div>
          <Button type="primary" htmlType="submit" disabled={offices.length === 0} loading={name.busy}>
            {t('tellers.name')}
          </Button>
        </div>
        <CommandNotice command={name} />
      </div>
    </Form>
  );
}
