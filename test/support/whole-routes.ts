/** A routes file with every field that one may have. */
export const WHOLE_ROUTES = `
regime: new
from: 2024-01-01
to: null
article: Điều 7
evidence: Q
isLaw: true
delegated:
  - { what: [awards.HC, limits.soon, thresholds.none, routes.orders.steps.unit.sign, clock.afterHold], article: Điều 7, evidence: Q }
clock:
  afterHold: { then: days-left, article: Điều 7, evidence: N }
  afterReturn: { then: restart, article: Điều 7, evidence: I }
  repeatedReturn:
    article: Điều 7
    evidence: N
    reasons:
      missing: { nameVi: Vẫn thiếu, nameEn: Still missing }
      later: { nameVi: Phát hiện sau, nameEn: Found later, article: Điều 8, evidence: Q }
limits:
  soon: { limit: T1 }
  own: { amount: 10, unit: working-day, article: Điều 7, evidence: Q }
thresholds:
  none: null
  law: { vote: V-90, quorum: { num: 2, den: 3, countsWritten: true, article: Điều 4, evidence: Q } }
  own:
    num: 70
    den: 100
    of: all-members
    ballot: open
    quorum: { num: 2, den: 3, countsWritten: false, article: Điều 4, evidence: I }
    article: Điều 4
    evidence: Q
steps:
  unit.sign: { kind: sign, level: unit, limit: soon, article: Điều 7, evidence: Q }
  province.consult: { kind: consult, level: province, standing: true, consulted: [police], article: Điều 7, evidence: Q }
  central.decide: { kind: decide, level: central, body: chu-tich-nuoc, article: Điều 2, evidence: Q }
routes:
  orders:
    awards: [HC]
    enters: [unit]
    through: [district]
    question: rounding
    name: { vi: Trình tự, en: A way }
    thresholds: { province.vote: law }
    limits: { unit.sign: own }
    steps: [unit.sign, province.consult, central.decide]
`;
