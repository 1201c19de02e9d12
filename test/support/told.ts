import type { Intent } from '../../activities/notifications/intent';

/** "kind: audience", the audience as persons or as roles in a body. */
export const told = (intents: readonly Intent[]): readonly string[] =>
  intents.map(({ audience, vi }) =>
    'persons' in audience
      ? `${vi.kind}: ${audience.persons.join(', ')}`
      : 'jurisdictions' in audience
        ? `${vi.kind}: ${audience.roles.join('+')} over ${audience.jurisdictions.join(', ')}`
        : `${vi.kind}: ${audience.roles.join('+')} of ${audience.organization}`,
  );
