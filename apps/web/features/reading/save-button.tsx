import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { readFile } from '../../api/client';
import { asProblem } from '../../api/problem';
import { useI18n } from '../../i18n/i18n';
import { ProblemAlert } from '../../ui/problem-alert';
import { saveAs } from '../../ui/save-as';
import { OVERSEERS } from '../audit/overseers';
import { useOffice } from '../me/use-me';
import { ReasonForm } from './reason-form';

interface SaveButtonProps {
  /** Where the file is read. */
  readonly address: string;
  /** Under which it is kept. */
  readonly name: string;
  readonly label: string;
  /** It holds what is of others, whoever takes it: all are asked why. */
  readonly ofOthers?: boolean;
}

/** Takes a file away that is written down as an export. Who does it outside of the own work is asked why. */
export function SaveButton({ address, name, label, ofOthers = false }: SaveButtonProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const asks = OVERSEERS.includes(useOffice()?.role ?? '') || ofOthers;
  const file = useMutation({ mutationFn: () => readFile(address), onSuccess: (blob) => saveAs(blob, name) });
  const close = (): void => setOpen(false);
  return (
    <>
      <Button loading={file.isPending} onClick={() => (asks ? setOpen(true) : file.mutate())}>
        {label}
      </Button>
      {file.error && <ProblemAlert problem={asProblem(file.error)} onRetry={() => file.mutate()} />}
      {isOpen && (
        <Modal open title={label} footer={null} onCancel={close}>
          <p className="vd-prose">{t('reading.exportAbout')}</p>
          <ReasonForm
            okText={t('reading.save')}
            onKept={() => {
              close();
              file.mutate();
            }}
          />
        </Modal>
      )}
    </>
  );
}
