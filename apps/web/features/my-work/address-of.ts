/** The page of a thing that the API names. */
export function addressOf(thing: string, id: string): string {
  switch (thing) {
    case 'session':
      return `/sessions/${id}`;
    case 'round':
      return `/signing/${id}`;
    case 'enactment':
      return `/enactments/${id}`;
    case 'finding':
      return `/findings/${id}`;
    case 'draft':
      return `/drafts/${id}`;
    default:
      return `/dossiers/${id}`;
  }
}
