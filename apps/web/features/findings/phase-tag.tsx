import type { FindingPhase } from '@vinhdanh/domain';
import { Tag } from 'antd';
import { useI18n } from '../../i18n/i18n';

const COLOURS: Readonly<Record<FindingPhase, string>> = {
  open: 'warning',
  answered: 'processing',
  closed: 'success',
};

/** How a finding stands: whose turn it is, or that nothing is left to do. */
export function PhaseTag({ phase }: { readonly phase: FindingPhase }) {
  const { term } = useI18n();
  return <Tag color={COLOURS[phase]}>{term('findingPhase', phase)}</Tag>;
}
