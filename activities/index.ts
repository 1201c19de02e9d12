export { activitiesOf, type ActivityProviders } from './activity-map';
export { Ballots } from './ballots/ballots.activities';
export { CheckpointPost, type RefusedMail } from './courier/checkpoint-post';
export { CHECKPOINT_POST, Courier, MAIL_SENDER, PUBLIC_URL } from './courier/courier.activities';
export { Delivery } from './delivery/delivery.activities';
export { Enactment } from './enactment/enactment.activities';
export { Histories, HISTORIES_AFTER_MS } from './histories/histories.activities';
export { Projector } from './projector/projector.activities';
export { FILE_STORE, Signing } from './signing/signing.activities';
