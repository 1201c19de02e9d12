import { Link } from 'react-router';

interface SubjectWordsProps {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name; what is not known is left out. */
  readonly facts: ReadonlyArray<string | number | false | null | undefined>;
}

/** A holder of the ledger in two lines, its name leading to its page. */
export function SubjectWords({ id, name, facts }: SubjectWordsProps) {
  return (
    <div>
      <Link to={`/ledger/subjects/${id}`}>
        <strong>{name}</strong>
      </Link>
      <div className="vd-soft vd-small">{facts.filter(Boolean).join(' · ')}</div>
    </div>
  );
}
