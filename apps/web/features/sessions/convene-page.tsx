import { Form, Select } from 'antd';
import { useState } from 'react';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { ConveneForm } from './convene-form';
import { useCouncils } from './use-sessions';

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
      {council && <ConveneForm key={council} council={council} heldOn={heldOn} />}
    </Page>
  );
}
