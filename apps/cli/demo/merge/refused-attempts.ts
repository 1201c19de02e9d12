import { randomUUID } from 'node:crypto';
import { dayOf, toInstant } from '@vinhdanh/domain';
import type { SignedIn } from '../../http/signed-in';
import { Cast } from '../cast';
import type { Stage } from '../stage';
import { must } from '../story';
import { GONE_COUNCILS, GONE_OFFICERS, LAST_DAY } from './plot';

/** Refusals that say "not for this body any more"; anything else would be an accident. */
const REFUSALS: readonly string[] = [
  'not-found',
  'office-not-held',
  'effective-date-before-last-act',
  'dossiers-not-at-this-step',
  'dossier-ended',
  'council-without-seats',
  'organization-dissolved',
  'no-route-for-unit',
];

/**
 * Lets every officer of the bodies that are gone try to act for them: on a dossier, with a document, with a session, today
 * and under the date of their last day.
 * @returns how many attempts were refused, by the code: all of them, or it throws
 */
export async function attemptForGoneBodies(
  stage: Stage,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  // Signed in anew, as they would be on the day after.
  const officers = new Cast((await stage.cast.auditor()).client);
  const today = dayOf(toInstant(Date.now()));
  const refused = new Map<string, number>();
  const refuse = async (officer: SignedIn, path: string, body: object): Promise<void> => {
    const call = { method: 'POST', path, body, idempotencyKey: randomUUID() } as const;
    const answer = await officer.client.answerOf({ ...call, ...officer.capacity() });
    const { code = 'accepted' } = answer.body as { code?: string };
    must(REFUSALS.includes(code), `${officer.office?.id ?? ''} thử ${path}: ${answer.status} ${code}`);
    refused.set(code, (refused.get(code) ?? 0) + 1);
  };
  for (const { account, role } of GONE_OFFICERS) {
    const officer = await officers.as(account, role);
    must(officer.office?.current === false, `${account} vẫn còn đương chức ở cơ quan không còn`);
    for (const on of [today, LAST_DAY]) {
      for (const dossier of dossiers)
        for (const act of ['receive', 'appraise', 'return', 'refuse'])
          await refuse(officer, `/api/dossiers/${dossier}/${act}`, { ...WORDS[act], on });
      await refuse(officer, '/api/rounds', { kind: 'submission', dossiers, dated: on });
    }
  }
  for (const { council, secretary } of GONE_COUNCILS) {
    const officer = await officers.as(secretary, 'secretary');
    for (const heldOn of [today, LAST_DAY])
      await refuse(officer, '/api/sessions', { council, heldOn, dossiers });
  }
  return refused;
}

const WORDS: Readonly<Record<string, object>> = {
  receive: { note: '' },
  appraise: { note: '' },
  return: { reason: 'Diễn tập', missing: [] },
  refuse: { reason: 'Diễn tập' },
};
