import { Form, Radio, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client';
import type { Dossier } from '../../api/models';
import { useCommand } from '../../api/use-command';
import { formatDay, today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { useBodyName } from '../catalogue/use-organizations';
import { useDossierDone } from '../dossier/use-dossier';
import { sendAct } from './act-address';
import { ActFieldInput } from './act-field-input';
import { MOVE_FIELDS, REASON, type MoveAct } from './act-fields';
import { bodyOf, filledFrom, staysIn, type FilledMove } from './move-form';
import { ProposerFields } from './proposer-fields';

interface MoveDialogProps {
  readonly act: MoveAct;
  readonly dossier: Dossier;
  readonly onClose: () => void;
}

type Values = FilledMove & { readonly on?: string };

/** Which unit proposes by the rules of the dossier, and the units that may. */
const useProposerRule = ({ id, seq }: Dossier) =>
  useQuery({
    queryKey: ['proposer-rule', id, seq],
    queryFn: () => read(api.GET('/api/dossiers/{id}/proposer-rule', { params: { path: { id } } })),
  });

/** The person has moved to another unit; or a move that was recorded wrongly is corrected or taken back. */
export function MoveDialog({ act, dossier, onClose }: MoveDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<Values>();
  const done = useDossierDone();
  const rule = useProposerRule(dossier);
  const filled = (Form.useWatch([], form) ?? {}) as FilledMove;
  const corrects = act === 'correct-move';
  const takesBack = corrects && filled.outcome === 'none';
  const command = useCommand<object>(
    (body, key) => sendAct(act, dossier.id, body, key),
    async (receipt) => {
      await done(receipt);
      onClose();
    },
  );
  const { stays, isCounted } = staysIn(dossier, act, filled, rule.data);
  const isOpen = rule.data?.rule.way === 'ask' || command.problem?.code === 'choice-needed';
  const isAsked = isOpen && stays.length > 1 && (takesBack || Boolean(filled.to));
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={term('act', act)}
      okText={term('act', act)}
      waits={rule.isLoading}
      disabled={command.busy}
      initialValues={{ on: today(), ...(corrects ? filledFrom(dossier, dossier.moves.length) : {}) }}
      onFinish={({ on, ...values }) =>
        command.run({
          ...bodyOf(act, values, isAsked),
          ...(dossier.retrospective ? { on } : {}),
          expectedSeq: dossier.seq,
        })
      }
    >
      <p className="vd-soft">{t('acts.about', { name: dossier.subjectName, code: dossier.code })}</p>
      {corrects && (
        <WhichMove
          dossier={dossier}
          onChoose={(number) => form.setFieldsValue(filledFrom(dossier, number))}
        />
      )}
      {!takesBack &&
        MOVE_FIELDS.map((field) => (
          <ActFieldInput key={String(field.name)} field={field} dossier={dossier} />
        ))}
      {isAsked && <ProposerFields rule={rule.data} stays={stays} isCounted={isCounted} />}
      {corrects && <ActFieldInput field={REASON} dossier={dossier} />}
      {dossier.retrospective && (
        <Form.Item name="on" label={t('field.on')} extra={t('field.onExplained')}>
          <DayPicker />
        </Form.Item>
      )}
    </CommandDialog>
  );
}

interface WhichMoveProps {
  readonly dossier: Dossier;
  readonly onChoose: (number: number) => void;
}

/** Which of the recorded moves is wrong, and whether there was one at all. */
function WhichMove({ dossier, onChoose }: WhichMoveProps) {
  const { t } = useI18n();
  const nameOf = useBodyName();
  const options = dossier.moves.map(({ from, to, movedOn }, index) => ({
    value: index + 1,
    label: t('content.movedTo', { from: nameOf(from), to: nameOf(to), day: formatDay(movedOn) }),
  }));
  return (
    <>
      <Form.Item name="number" label={t('move.which')}>
        <Select options={options} onChange={onChoose} disabled={options.length < 2} />
      </Form.Item>
      <Form.Item name="outcome" label={t('move.wrong')}>
        <Radio.Group
          className="vd-checks"
          options={(['otherwise', 'none'] as const).map((value) => ({ value, label: t(`move.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}
