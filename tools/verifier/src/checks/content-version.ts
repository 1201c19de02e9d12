import type { Thing } from '../record/thing';

/**
 * The version of its content that a dossier stood at before its event, from 1: each change of what is decided on is a new one.
 * @returns null where it began before the events that are there
 */
export function contentVersionAt({ events, first }: Thing, seq: number): number | null {
  if (first > 1) return null;
  const renewals = events.filter(({ seq: at, body }) => {
    if (at >= seq) return false;
    if (body?.type === 'person-moved' || body?.type === 'move-corrected') return body.renews === true;
    return body?.type === 'resubmitted' || body?.type === 'death-recorded';
  });
  return 1 + renewals.length;
}
