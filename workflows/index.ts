export { dossier } from './dossier.workflow';
export { session } from './council-session.workflow';
export { round } from './signing-round.workflow';
export { enactment } from './enactment.workflow';
export { archivist } from './archivist.workflow';
export { courier } from './courier.workflow';
