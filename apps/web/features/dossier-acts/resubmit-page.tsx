import { Button, Form, Input } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Content, Dossier } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { DayPicker } from '../../ui/day-picker';
import { Page } from '../../ui/page';
import { ThingView } from '../../ui/thing-view';
import { Section } from '../../ui/section';
import { ContentFields } from '../content/content-fields';
import { useDossier, useDossierDone } from '../dossier/use-dossier';
import { sendAct } from './act-address';

export function Component() {
  const { id = '' } = useParams();
  return (
    <ThingView query={useDossier(id)}>
      {(dossier) => <ResubmitForm key={dossier.id} dossier={dossier} />}
    </ThingView>
  );
}

interface Resubmission {
  readonly content: Content;
  readonly note?: string;
  readonly on: string;
  readonly expectedSeq: number;
}

/** The content without what is no longer asked for: rules may have changed since it was handed in. */
function stillAsked({ content, requiredParts }: Dossier): Content {
  const isAsked = ({ part }: { readonly part: string }): boolean =>
    requiredParts.some(({ id }) => id === part);
  const isCondition = ({ part }: { readonly part: string }): boolean =>
    requiredParts.some(({ id, condition }) => id === part && condition !== undefined);
  const { parts, conditions } = content;
  return {
    ...content,
    parts: parts.filter(isAsked),
    ...(conditions ? { conditions: conditions.filter(isCondition) } : {}),
  };
}

/** The returned dossier, to be completed and handed in again. */
function ResubmitForm({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const done = useDossierDone();
  const [content, setContent] = useState(() => stillAsked(dossier));
  const [note, setNote] = useState('');
  const [on, setOn] = useState(today);
  const command = useCommand<Resubmission>(
    (body, key) => sendAct('resubmit', dossier.id, body, key),
    async (receipt) => {
      await done(receipt);
      await navigate(`/dossiers/${dossier.id}`);
    },
  );
  const send = (): void =>
    command.run({ content, on, expectedSeq: dossier.seq, ...(note.trim() === '' ? {} : { note }) });
  return (
    <Page title={t('resubmit.title', { name: dossier.subjectName })} intro={t('resubmit.intro')}>
      <Section title={t('drafts.words')}>
        <Form layout="vertical" disabled={command.busy}>
          <ContentFields
            award={{ parts: dossier.requiredParts, subjects: [content.subject.kind] }}
            content={content}
            problem={command.problem}
            onChange={setContent}
          />
          <Form.Item label={t('field.note')} htmlFor="note">
            <Input.TextArea
              id="note"
              showCount
              maxLength={LONGEST_NOTE}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </Form.Item>
          {dossier.retrospective && (
            <Form.Item label={t('field.on')} htmlFor="on" extra={t('field.onExplained')}>
              <DayPicker id="on" value={on} onChange={(day) => setOn(day ?? today())} />
            </Form.Item>
          )}
        </Form>
        <CommandNotice command={command} />
        <div>
          <Button type="primary" loading={command.busy} onClick={send}>
            {t('resubmit.send')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}
