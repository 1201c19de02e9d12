import {
  recomputationFor,
  type EnactmentProposal,
  type FindOrganization,
  type PublishedCalendar,
  type RuleBook,
} from '@vinhdanh/domain';
import { OrganizationQuery, type Repositories } from '@vinhdanh/persistence';
import { canonicalJson } from '@vinhdanh/platform';

/** Limits that are read at once. */
const PAGE = 1_000;

/**
 * The order with the calendar of its rule set, where that has other days than the one in force: running limits follow it.
 * So many move by it now as it is expected to touch.
 * @param before null where the rules in force cannot be read: then its calendar is taken to be another one
 */
export async function withCalendar(
  repositories: Repositories,
  proposal: EnactmentProposal,
  before: RuleBook | null,
  { calendar, years }: RuleBook,
): Promise<EnactmentProposal> {
  const { content, id } = proposal;
  const isSame = before !== null && canonicalJson(before.calendar) === canonicalJson(calendar);
  if (content.kind !== 'rules' || isSame) return proposal;
  const published = { calendar, years };
  const expected = await countMoved(repositories, id, published);
  return { ...proposal, expected, content: { ...content, calendar: published } };
}

async function countMoved(
  { calendars, manager }: Repositories,
  enactment: string,
  published: PublishedCalendar,
): Promise<number> {
  const bodies = new Map((await new OrganizationQuery(manager).all()).map((body) => [body.id, body]));
  const find: FindOrganization = (id) => bodies.get(id);
  let moved = 0;
  for (let after: string | null = null; ;) {
    const page = await calendars.limited({ enactment, after, limit: PAGE });
    moved += page.filter((state) => recomputationFor(state, published, enactment, find)).length;
    if (page.length < PAGE) return moved;
    after = page.at(-1)?.id ?? null;
  }
}
