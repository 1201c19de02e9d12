export type { GivenPower, PowerDocument, PowerKey } from './power';
export type { SigningEvent, SigningHappening } from './events';
export type { OfficeCertificate, SigningAct, SigningCommand, SigningFacts } from './commands';
export { decideSigning } from './decide';
