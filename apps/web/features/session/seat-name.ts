import type { SessionSeat } from '../../api/models';

type Named = Pick<SessionSeat, 'name' | 'title' | 'unitName'>;

/** Who votes: the member unit of a cluster, or the person. */
export const voterName = ({ unitName, name }: Named): string => unitName ?? name;

/** The same with who speaks for the unit, or with the person's title. */
export const seatLabel = ({ unitName, name, title }: Named): string =>
  unitName === undefined ? `${name}, ${title}` : `${unitName} (${name})`;
