import type { Thing } from '../record/thing';

/** The version of its content that a dossier stood at before its event, from 1: each change of what is decided on is a new one. */
export function contentVersionAt({ events }: Thing, seq: number): number {
  const renewals = events.filter(({ seq: at, body }) => {
    if (at >= seq) return false;
    if (body?.type === 'person-moved' || body?.type === 'move-corrected') return body.renews === true;
    return body?.type === 'resubmitted' || body?.type === 'death-recorded';
  });
  return 1 + renewals.length;
}
