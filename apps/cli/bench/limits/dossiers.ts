import { randomUUID } from 'node:crypto';
import type { Opening } from '@vinhdanh/contracts';
import {
  dayOf,
  type Actor,
  type Citation,
  type Instant,
  type Route,
  type TimeLimit,
  type WorkingCalendar,
} from '@vinhdanh/domain';

export const NOT_LAW: Citation = { article: 'Số liệu để đo, không phải luật', evidence: 'N' };
const BODY = 'do-toc-do';
/** Limits of so many working days began evenly on the days before: of the first one day is left, of the last all of them. */
const WORKING_DAYS = 20;

const limitOf = (amount: number): TimeLimit => ({ ...NOT_LAW, amount, unit: 'working-day' });

/** Somebody at a body that no register has: nobody is written to. */
export const measuring = (role: Actor['role']): Actor => ({
  person: randomUUID(),
  office: `${BODY}.${role}`,
  organization: BODY,
  role,
  from: '2000-01-01',
  to: null,
});

function route(chosenBy: string, limit: TimeLimit): Route {
  const step = { ...NOT_LAW, level: 'unit', organization: BODY };
  const resumption = { ...NOT_LAW, then: 'days-left' as const };
  return {
    ...NOT_LAW,
    template: 'bench',
    chosenBy,
    steps: [
      { ...step, id: 'unit.intake', kind: 'intake', limit },
      { ...step, id: 'unit.decide', kind: 'decide' },
    ],
    clock: { afterHold: resumption, afterReturn: resumption, repeatedReturn: { ...NOT_LAW, reasons: [] } },
  };
}

/** The dossier of this number, of which as many working days are left as if its limit of twenty had begun that much earlier. */
export function limitedDossier(
  number: number,
  calendar: WorkingCalendar,
  at: Instant,
): Opening<'dossier'> & { id: string } {
  const [id, by] = [randomUUID(), measuring('applicant')];
  return {
    id,
    by,
    at,
    opening: {
      id,
      code: `HS-DO-${id}`,
      award: 'BK-BT',
      awardNameVi: 'Bằng khen',
      awardNameEn: 'Certificate of merit',
      requiredParts: [],
      content: {
        subject: { kind: 'person', name: 'Người Đo Tốc Độ (hư cấu)', position: 'Chuyên viên' },
        citation: 'Hồ sơ để đo tốc độ.',
        parts: [],
      },
      applicant: { person: by.person, organization: BODY },
      retrospective: false,
      route: route(dayOf(at), limitOf(1 + (number % WORKING_DAYS))),
      calendar,
    },
  };
}
