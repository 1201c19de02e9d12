import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { SecretBallot } from '@vinhdanh/ballots';
import { api, read } from '../../api/client';
import { CodeForm } from './code-form';
import type { ChangeVoter } from './use-device';
import { recallVoter } from './voter';
import { unlessSigned } from './voter-step';

interface RecallVoterProps {
  readonly terms: SecretBallot;
  readonly isOpen: boolean;
  readonly title: string;
  /** What the member can do. */
  readonly next: string;
  readonly change: ChangeVoter;
  /** Another way than by the code. */
  readonly children?: ReactNode;
}

/** The seat took its token, and this device does not have it: the recovery code brings it here. */
export function RecallVoter({ terms, isOpen, title, next, change, children }: RecallVoterProps) {
  const open = async (code: string) => {
    const path = { id: terms.session, ballot: terms.ballot };
    const { keepsake } = await read(
      api.GET('/api/sessions/{id}/secret-ballots/{ballot}/token', { params: { path } }),
    );
    const voter = await recallVoter(terms, keepsake, code, isOpen);
    if (typeof voter === 'string') return voter;
    await change(unlessSigned(voter));
    return null;
  };
  return (
    <div className="vd-stack">
      <Alert type="warning" showIcon title={title} description={next} />
      {children}
      <CodeForm open={open} />
    </div>
  );
}
