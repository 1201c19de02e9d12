import { Form } from 'antd';
import { useCommand } from '../../api/use-command';
import type { Dossier } from '../../api/models';
import { today } from '../../i18n/format';
import { useI18n } from '../../i18n/i18n';
import { CommandDialog } from '../../ui/command-dialog';
import { DayPicker } from '../../ui/day-picker';
import { useDossierDone } from '../dossier/use-dossier';
import { choicesOf, type FilledQuestions } from '../route-questions/choices-of';
import { ReceptionQuestions } from '../route-questions/reception-questions';
import { useOrderedRoute, useReceptionRoute } from '../route-questions/use-reception-route';
import { ActFieldInput } from './act-field-input';
import { CommentAsked } from './comment-asked';
import { sendAct } from './act-address';
import { ACT_FIELDS, GRAVE, type FormAct } from './act-fields';

interface ActDialogProps {
  readonly act: FormAct;
  readonly dossier: Dossier;
  readonly onClose: () => void;
}

type Values = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields left empty are not sent, nor groups of them. */
function given(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    isGroup(value) ? given(value) : value,
  ]);
  const isEmpty = (value: unknown): boolean =>
    value === undefined ||
    value === '' ||
    value === null ||
    (isGroup(value) && Object.keys(value).length === 0);
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value))) as Values;
}

export function ActDialog({ act, dossier, onClose }: ActDialogProps) {
  const { t, term } = useI18n();
  const [form] = Form.useForm<Values>();
  const done = useDossierDone();
  const on = Form.useWatch<string | undefined>('on', form);
  const chosenBy = Form.useWatch<string | undefined>('chosenBy', form);
  const reception = useReceptionRoute(dossier, on, act === 'receive');
  const ordered = useOrderedRoute(dossier, chosenBy, act === 'reroute');
  const route = act === 'reroute' ? ordered : reception;
  const questions = route.data?.questions ?? [];
  const bodyOf = ({ choices, ...values }: Values): Values => ({
    ...given(values),
    ...(questions.length === 0 ? {} : { choices: choicesOf(questions, (choices ?? {}) as FilledQuestions) }),
    expectedSeq: dossier.seq,
  });
  const command = useCommand<Values>(
    (body, key) => sendAct(act, dossier.id, body, key),
    async (receipt) => {
      await done(receipt);
      onClose();
    },
  );
  return (
    <CommandDialog
      {...{ form, command, onClose }}
      title={term('act', act)}
      okText={term('act', act)}
      danger={GRAVE.has(act)}
      waits={route.isLoading}
      disabled={command.busy}
      initialValues={{ on: today(), chosenBy: dossier.route.chosenBy }}
      onFinish={(values) => command.run(bodyOf(values))}
    >
      <p className="vd-soft">{t('acts.about', { name: dossier.subjectName, code: dossier.code })}</p>
      {act === 'give-comment' && <CommentAsked move={dossier.move} />}
      {act === 'receive' && <ReceptionQuestions route={route} />}
      {ACT_FIELDS[act].map((field) => (
        <ActFieldInput
          key={String(field.name)}
          field={field}
          dossier={dossier}
          steps={route.data?.steps ?? []}
        />
      ))}
      {act === 'reroute' && <ReceptionQuestions route={route} />}
      {dossier.retrospective && (
        <Form.Item name="on" label={t('field.on')} extra={t('field.onExplained')}>
          <DayPicker />
        </Form.Item>
      )}
    </CommandDialog>
  );
}
