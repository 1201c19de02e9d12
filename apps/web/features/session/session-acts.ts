import type { SessionActType } from '@vinhdanh/domain';
import type { Act, Session } from '../../api/models';

/** What the API says about one act in the session. */
export const actOf = (session: Session, type: SessionActType): Act | undefined =>
  session.acts.find(({ act }) => act === type);

export const mayAct = (session: Session, type: SessionActType): boolean =>
  actOf(session, type)?.allowed === true;

/** Its end has passed, though it may stand open until the engine comes to it: it takes no vote any more. */
export const isPastEnd = ({ votingEndsAt }: Session['ballots'][number]): boolean =>
  votingEndsAt !== null && Date.parse(votingEndsAt) <= Date.now();

export const mySeats = (session: Session) => session.seats.filter(({ mine }) => mine);

/** Seats that take part: in the meeting or in writing. */
export const attendingSeats = (session: Session) =>
  session.seats.filter(({ attendance }) => attendance === 'present' || attendance === 'written');

/** The agenda as a dictionary from dossier to line. */
export const lineOf = (session: Session, dossier: string) =>
  session.agenda.find((line) => line.dossier === dossier);

/** Lines that are tied once everything is counted. */
export type Tie = Session['ties'][number];
