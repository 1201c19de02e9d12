import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { LONGEST_NOTE } from '@vinhdanh/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, read } from '../../api/client';
import type { EnactmentPreview } from '../../api/models';
import { asProblem } from '../../api/problem';
import { useCommand } from '../../api/use-command';
import { useI18n } from '../../i18n/i18n';
import { CommandNotice } from '../../ui/command-notice';
import { DayPicker } from '../../ui/day-picker';
import { Page } from '../../ui/page';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { PreviewMoves } from '../enactment/preview-moves';
import { awaitEnactment } from '../enactment/use-enactment';
import { alsoAsked, ChoiceFields, type Asked } from './choice-fields';
import { EMPTY_PROPOSAL, requestOf, type ProposalForm } from './proposal';
import { SuccessionFields } from './succession-fields';
import '../enactment/enactment.css';

/** Proposes an order. It is looked at first: what it would do to how many dossiers. */
export function Component() {
  const { t } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<ProposalForm>();
  const [seen, setSeen] = useState<EnactmentPreview | null>(null);
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const look = useMutation({
    mutationFn: (proposal: ProposalForm) =>
      read(api.POST('/api/enactments/preview', { body: requestOf(proposal) })),
    onSuccess: (preview) => {
      setSeen(preview);
      setAsked((before) => alsoAsked(before, preview.undecided));
    },
  });
  const propose = useCommand<ProposalForm>(
    (proposal, key) =>
      api.POST('/api/enactments', {
        params: { header: { 'Idempotency-Key': key } },
        body: requestOf(proposal),
      }),
    async (receipt) => {
      await awaitEnactment(client, receipt);
      await navigate(`/enactments/${receipt.id}`);
    },
  );
  const isOpen = seen !== null && (seen.meetings.length > 0 || seen.undecided.length > 0);
  const required = [{ required: true, message: t('field.required') }];
  return (
    <Page title={t('enactments.propose')} intro={t('propose.intro')}>
      <Form
        form={form}
        layout="vertical"
        className="vd-stack"
        initialValues={EMPTY_PROPOSAL}
        onValuesChange={() => setSeen(null)}
        onFinish={(proposal) => look.mutate(proposal)}
      >
        <Section title={t('enactment.order')}>
          <div className="vd-order-fields">
            <Form.Item name="number" label={t('propose.number')} rules={required}>
              <Input maxLength={100} placeholder="202/2025/QH15" />
            </Form.Item>
            <Form.Item name="orderDay" label={t('propose.orderDay')} rules={required}>
              <DayPicker />
            </Form.Item>
            <Form.Item name="day" label={t('propose.day')} rules={required} extra={t('propose.dayExplained')}>
              <DayPicker future />
            </Form.Item>
          </div>
          <Form.Item name="reason" label={t('field.reason')} rules={required}>
            <Input.TextArea maxLength={LONGEST_NOTE} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </Section>
        <Section title={t('enactment.bodies')}>
          <SuccessionFields />
        </Section>
        <ChoiceFields asked={asked} />
        <Form.Item name="paperIsEntered" valuePropName="checked" extra={t('propose.paperAbout')}>
          <Checkbox>{t('propose.paper')}</Checkbox>
        </Form.Item>
        {look.error && <ProblemAlert problem={asProblem(look.error)} onRetry={() => form.submit()} />}
        <div>
          <Button type={seen ? 'default' : 'primary'} htmlType="submit" loading={look.isPending}>
            {t('propose.look')}
          </Button>
        </div>
      </Form>
      {seen && (
        <Section title={t('enactment.preview')}>
          <p className="vd-note">{t('propose.previewAbout')}</p>
          <PreviewMoves preview={seen} />
          <CommandNotice command={propose} />
          <div>
            <Button
              type="primary"
              disabled={isOpen}
              loading={propose.busy}
              onClick={() => propose.run(form.getFieldsValue(true) as ProposalForm)}
            >
              {t('enactments.propose')}
            </Button>
          </div>
        </Section>
      )}
    </Page>
  );
}
