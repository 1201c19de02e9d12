export { ANOMALY_KINDS, type Anomaly, type AnomalyKind } from './anomaly';
export { anomaliesInDossier, countedEntries } from './in-dossier';
export { anomaliesInRound, anomaliesInSession } from './in-meeting';
