import type { Organization, Route, RuleBook } from '@vinhdanh/domain';
import { planRoute } from '@vinhdanh/domain';

const FOREVER = { from: '2000-01-01', to: null } as const;
const under = (parent: string): Organization['parents'] => [{ parent, ...FOREVER }];

/** A body that is called by its id and is there on every day of the tests. */
export const bodyOf = (
  id: string,
  level: string,
  parent: string | null,
  council: string | null,
): Organization => ({
  id,
  nameVi: id,
  nameEn: id,
  level,
  parents: parent === null ? [] : under(parent),
  council,
  ...FOREVER,
});

const body = (id: string, level: string, parents: Organization['parents'] = []): Organization => ({
  ...bodyOf(id, level, null, ['so-noi-vu-lang-son', 'ban-tdktw'].includes(id) ? `council-of-${id}` : null),
  parents,
});

/** A commune of Lạng Sơn with its district, which ended on 30 June 2025, its province and the centre. */
const BODIES: readonly Organization[] = [
  body('ubnd-tinh-lang-son', 'province'),
  body('so-noi-vu-lang-son', 'department', under('ubnd-tinh-lang-son')),
  { ...body('district', 'district', under('ubnd-tinh-lang-son')), to: '2025-06-30' },
  body('commune', 'commune', [
    { parent: 'district', from: '2000-01-01', to: '2025-06-30' },
    { parent: 'ubnd-tinh-lang-son', from: '2025-07-01', to: null },
  ]),
  ...['ban-tdktw', 'bo-noi-vu', 'thu-tuong-chinh-phu', 'chu-tich-nuoc'].map((id) => body(id, 'central')),
];

export const findBody = (id: string): Organization | undefined =>
  BODIES.find((candidate) => candidate.id === id);

/** The way of a dossier of the commune. A way that cannot be planned fails the test that expected one. */
export function wayOf(book: RuleBook, award: string, receivedOn: string): Route {
  const planned = planRoute(book, { award, unit: 'commune', receivedOn }, findBody);
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value;
}
