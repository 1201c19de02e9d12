import { textAt } from '../canonical-json';
import type { Thing } from '../record/thing';
import type { Report } from '../report';
import { isOrderOver } from './erasures';
import type { Manifest } from './manifest';
import type { Things } from './things';

/** What a dossier's events say came of another thing. */
interface Link {
  readonly kind: 'session' | 'round' | 'enactment';
  readonly id: string;
  readonly seq: number;
}

/** The things that an event of a dossier came of. */
function linksOf({ seq, body }: Thing['events'][number]): readonly Link[] {
  if (body === null) return [];
  const link = (kind: Link['kind'], ...path: readonly string[]): readonly Link[] => {
    const id = textAt(body, ...path);
    return id === undefined ? [] : [{ kind, id, seq }];
  };
  switch (body.type) {
    case 'council-result-recorded':
      return link('session', 'result', 'session');
    case 'forwarded':
      return link('round', 'letter', 'round');
    case 'decided':
      return link('round', 'decision', 'round');
    case 'reorganized':
      return link('enactment', 'enactment');
    default:
      return [];
  }
}

/**
 * What the bundle is of; whatever a dossier's events came of is there, orders that erased something of it, and nothing else is.
 */
export function checkLinks({ thing }: Manifest, things: Things, report: Report): Thing | null {
  const subject = things.get(`${thing.kind}/${thing.id}`);
  if (!subject) {
    report.wrong('subject-missing', { ...thing });
    return null;
  }
  const links = subject.kind === 'dossier' ? subject.events.flatMap(linksOf) : [];
  const named = new Set([`${subject.kind}/${subject.id}`, ...links.map(({ kind, id }) => `${kind}/${id}`)]);
  for (const { kind, id, seq } of links)
    if (!things.has(`${kind}/${id}`)) report.wrong('thing-missing', { kind, id, seq });
  for (const [name, thing] of things)
    if (!named.has(name) && !isOrderOver(thing, things))
      report.wrong('thing-stranger', { kind: thing.kind, id: thing.id });
  return subject;
}
