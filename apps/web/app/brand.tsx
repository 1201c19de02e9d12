import { Link } from 'react-router';

export function Brand() {
  return (
    <Link to="/" className="vd-brand">
      <img src="/favicon.svg" alt="" width={30} height={30} />
      Vinh Danh
    </Link>
  );
}
