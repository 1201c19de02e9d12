/** Sentences about moves of a person while the dossier is open. */
export const MOVE_MESSAGES_EN = {
  'move-person-only': 'Only a person moves to another unit.',
  'comment-not-asked': 'The rules do not ask your body for a comment on this person.',
  'comment-already-given': 'Your body has commented already.',
  'move-same-unit': 'The new unit is the one where the person is already.',
  'moves-out-of-order':
    'The move on {day} does not come after the one before it. Correct the earlier move, where that one is wrong.',
  'move-unknown': 'The dossier has no move number {number} to correct; {known} stand.',
  'move-unit-unknown': 'The register has no such body on that day: {unit}.',
  'move-units-changed':
    'A unit of these moves was taken over meanwhile. Read the dossier again, then repeat what you did.',
  'move-needs-reroute':
    'The person has moved, and a dossier of the unit that proposes now goes another way. An administrator must reroute it by an order first; then it goes on.',
} as const;
