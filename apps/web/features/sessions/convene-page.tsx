import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { CouncilView } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { DayPicker } from '../../ui/day-picker';
import { Nothing } from '../../ui/nothing';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { ConveneCluster } from '../cluster/convene-cluster';
import { useOffice } from '../me/use-me';
import { ConveneForm } from './convene-form';
import { useCouncils } from './use-sessions';

/** As the API has it. */
const LONGEST_VENUE = 300;

export function Component() {
  const { t, pick } = useI18n();
  const body = useOffice()?.organization.id;
  const [chosen, setChosen] = useState<string>();
  const [heldOn, setHeldOn] = useState(today);
  const [venue, setVenue] = useState('');
  const councils = useCouncils(heldOn);
  const own =
    councils.data?.filter(({ organization, endedOn }) => organization.id === body && !endedOn) ?? [];
  const council = own.find(({ id }) => id === chosen) ?? own[0];
  return (
    <Page title={t('sessions.convene')} intro={t('sessions.conveneIntro')}>
      <QueryView query={councils}>
        {() =>
          own.length === 0 ? (
            <Nothing text={t('sessions.noCouncil')} />
          ) : (
            <Section title={t('sessions.which')}>
              <Form layout="vertical">
                <Form.Item label={t('sessions.council')} htmlFor="council">
                  <Select
                    id="council"
                    value={council?.id}
                    options={own.map((one) => ({ value: one.id, label: pick(one.nameVi, one.nameEn) }))}
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
                <Form.Item label={t('sessions.venue')} htmlFor="venue" extra={t('sessions.venueAbout')}>
                  <Input
                    id="venue"
                    maxLength={LONGEST_VENUE}
                    value={venue}
                    onChange={({ target }) => setVenue(target.value)}
                  />
                </Form.Item>
              </Form>
            </Section>
          )
        }
      </QueryView>
      {council && <Agenda key={council.id} council={council} heldOn={heldOn} venue={venue} />}
    </Page>
  );
}

interface AgendaProps {
  readonly council: CouncilView;
  readonly heldOn: string;
  readonly venue: string;
}

/** A council of persons decides about dossiers, a cluster among its own units. */
const Agenda = ({ council, heldOn, venue }: AgendaProps) =>
  council.kind === 'cluster' ? (
    <ConveneCluster cluster={council} heldOn={heldOn} venue={venue} />
  ) : (
    <ConveneForm council={council.id} heldOn={heldOn} venue={venue} />
  );
