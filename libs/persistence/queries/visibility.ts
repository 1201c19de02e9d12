import { dayOf, holdsOfficeOn, toInstant, type Role } from '@vinhdanh/domain';
import { TODAY } from './sql-words';
import { actorIn, type Viewer } from './viewer';

const SERVANTS_OF_A_BODY: readonly Role[] = ['secretary', 'head', 'deputy', 'clerk'];
const OVERSEERS_OF_ORDERS: readonly Role[] = ['auditor', 'administrator'];
const OVERSEERS: readonly Role[] = ['inspector', 'auditor', 'administrator'];

/** What a viewer can be a party by. */
export interface Reach {
  readonly person: string;
  readonly office: string | null;
  readonly body: string | null;
  readonly jurisdiction: string | null;
  readonly everywhere: boolean;
  readonly councils: readonly string[];
}

/** Persons see their own; officers what their body reached; seats what their council votes on; overseers their jurisdiction. */
export function reachOf({ person, office }: Viewer): Reach {
  const serves = office !== null && SERVANTS_OF_A_BODY.includes(office.role);
  const oversees = office !== null && OVERSEERS.includes(office.role);
  return {
    person: person.id,
    office: office?.id ?? null,
    body: serves ? office.organization.id : null,
    jurisdiction: oversees ? office.jurisdiction : null,
    everywhere: oversees && office.everywhere,
    councils: office?.councils ?? [],
  };
}

/** The first five parameters of every statement about dossiers. */
export const dossierReach = (viewer: Viewer): readonly unknown[] => {
  const { person, body, jurisdiction, everywhere, councils } = reachOf(viewer);
  return [person, body, jurisdiction, everywhere, councils];
};

/** Whether what the viewer is a party by reaches the dossier `d`. */
export const DOSSIER_REACHED = `($4::boolean OR EXISTS (
  SELECT 1 FROM read.dossier_party party WHERE party.dossier_id = d.id AND (
    (party.kind = 'person' AND party.party = $1) OR (party.kind = 'body' AND party.party = $2)
    OR (party.kind = 'jurisdiction' AND party.party = $3)
    OR (party.kind = 'council' AND party.party = ANY($5::text[])))))`;

/** The same for the instance itself, which keeps all dossiers. */
export const EVERY_DOSSIER: readonly unknown[] = [null, null, null, true, []];

/** The first four parameters of every statement about sessions and rounds. */
export const meetingReach = (viewer: Viewer): readonly unknown[] => {
  const { office, body, jurisdiction, everywhere } = reachOf(viewer);
  return [office, body, jurisdiction, everywhere];
};

/** The body itself and all that ever stood under it. */
export const under = (body: string): string => `(WITH RECURSIVE under(id) AS (
  SELECT ${body}::text UNION SELECT link.organization_id FROM work.organization_parent link
  JOIN under ON link.parent_id = under.id) SELECT id FROM under)`;

/** With them, whom these took over from whole: what is left open there is theirs to end. */
const UNDER_OR_BEFORE = `(WITH RECURSIVE under(id) AS (
  SELECT $3::text UNION SELECT next.id FROM under CROSS JOIN LATERAL (
    SELECT link.organization_id AS id FROM work.organization_parent link WHERE link.parent_id = under.id
    UNION ALL SELECT gone.from_id FROM work.organization_successor gone WHERE gone.to_id = under.id
      AND gone.day <= ${TODAY} AND NOT EXISTS (
      SELECT 1 FROM work.organization_successor part WHERE part.from_id = gone.from_id AND part.ordinal <> gone.ordinal)) next)
  SELECT id FROM under)`;

/** Whether it reaches the session `s`. */
const SESSION_REACHED = `($4::boolean OR s.organization_id = $2
  OR s.seat_offices @> ARRAY[$1::text]
  OR ($3::text IS NOT NULL AND s.organization_id IN ${UNDER_OR_BEFORE}))`;

/** Whether it reaches the round `r`. */
const ROUND_REACHED = `($4::boolean OR r.organization_id = $2
  OR r.signatory_offices @> ARRAY[$1::text]
  OR ($3::text IS NOT NULL AND r.organization_id IN ${under('$3')}))`;

/** The parameters of `councilReached`, in their order. */
export const councilReach = (viewer: Viewer): readonly unknown[] => {
  const { jurisdiction, everywhere, councils } = reachOf(viewer);
  return [jurisdiction, everywhere, viewer.office?.organization.id ?? null, councils];
};

/**
 * Whether the council `c` is of the viewer's body, has a seat of the office, or lies in the area that it looks after.
 * @param first the number of the first of its four parameters
 */
export function councilReached(first: number): string {
  const [area, everywhere, body, councils] = [0, 1, 2, 3].map((place) => `$${first + place}`);
  return `(c.organization_id = ${body} OR c.id = ANY(${councils}::text[]) OR ${everywhere}::boolean
    OR (${area}::text IS NOT NULL AND c.organization_id IN ${under(area ?? '')}))`;
}

const OWN_DOSSIER = `EXISTS (SELECT 1 FROM read.dossier_party own
  WHERE own.dossier_id = d.id AND own.kind = 'person' AND own.party = $1)`;

/** An office that has ended shows only what is entered afterwards from paper, where its holder's acts still belong. */
export const holdsOfficeNow = ({ person, office }: Viewer): boolean =>
  office === null || holdsOfficeOn(actorIn(person, office), dayOf(toInstant(Date.now()))).allowed;

const enteredFromPaper = (thing: 'd' | 's' | 'r'): string => `(${thing}.state->>'retrospective')::boolean`;

/** Whether the viewer may see the dossier `d`. */
export const dossierVisible = (viewer: Viewer): string =>
  holdsOfficeNow(viewer)
    ? DOSSIER_REACHED
    : `(${DOSSIER_REACHED} AND (${enteredFromPaper('d')} OR ${OWN_DOSSIER}))`;

/** Whether the dossier `d` is on the agenda of a session in which the office votes, by its seat or in the place of a member. */
const votedOn = (office: string): string => `EXISTS (SELECT 1 FROM work.reservation held
  JOIN read.session s ON s.id = held.thing_id
  WHERE held.dossier_id = d.id AND held.thing_kind = 'session' AND s.seat_offices @> ARRAY[${office}::text]
    AND (s.state->'seats' @> jsonb_build_array(jsonb_build_object('office', ${office}::text))
      OR EXISTS (SELECT 1 FROM jsonb_each(s.state->'substitutes') sent WHERE sent.value->>'office' = ${office})))`;

/**
 * Whether the viewer may read the dossier `d` itself: what may be seen, and for who votes in the place of a member what is
 * voted on.
 * @param office the number of the parameter that is the viewer's office
 */
export const dossierReadable = (viewer: Viewer, office: number): string =>
  `(${dossierVisible(viewer)} OR (${holdsOfficeNow(viewer)}
    OR ${enteredFromPaper('d')}) AND ${votedOn(`$${office}`)})`;

/** The first two parameters of every statement about orders over dossiers. */
export const enactmentReach = (viewer: Viewer): readonly unknown[] => {
  const { jurisdiction, everywhere } = reachOf(viewer);
  return [jurisdiction, everywhere];
};

/** Administrators and auditors of a body that stands above everything that the order `e` touches. */
export const enactmentVisible = (viewer: Viewer): string =>
  viewer.office !== null && OVERSEERS_OF_ORDERS.includes(viewer.office.role) && holdsOfficeNow(viewer)
    ? '($2::boolean OR e.within @> ARRAY[$1::text])'
    : '(false AND $2::boolean AND $1::text IS NULL)';

/** Whether the viewer may see the session `s`. */
export const sessionVisible = (viewer: Viewer): string =>
  holdsOfficeNow(viewer) ? SESSION_REACHED : `(${SESSION_REACHED} AND ${enteredFromPaper('s')})`;

/** Whether the viewer may see the round `r`. */
export const roundVisible = (viewer: Viewer): string =>
  holdsOfficeNow(viewer) ? ROUND_REACHED : `(${ROUND_REACHED} AND ${enteredFromPaper('r')})`;
