import type { DossierActType } from '@vinhdanh/domain';
import { api } from '../../api/client';
import type { CommandAnswer } from '../../api/command';

/** The last piece of the address of each act. */
const ADDRESS: Readonly<Record<DossierActType, string>> = {
  receive: 'receive',
  appraise: 'appraise',
  'record-opinion': 'opinion',
  'record-posting': 'posting',
  present: 'presentation',
  return: 'return',
  resubmit: 'resubmit',
  refuse: 'refuse',
  hold: 'hold',
  lift: 'lift',
  'record-move': 'move',
  'correct-move': 'move-correction',
  'give-comment': 'unit-comment',
  'record-death': 'death',
  withdraw: 'withdraw',
  'state-count': 'cap-counts',
  'pass-cap': 'cap-orders',
  reroute: 'reroute',
  cancel: 'cancel',
};

/** Sends an act; the form gave its body the fields that the act asks for. */
export function sendAct(act: DossierActType, id: string, body: object, key: string): Promise<CommandAnswer> {
  const address = `/api/dossiers/{id}/${ADDRESS[act]}` as '/api/dossiers/{id}/appraise';
  return api.POST(address, { params: { path: { id }, header: { 'Idempotency-Key': key } }, body });
}
