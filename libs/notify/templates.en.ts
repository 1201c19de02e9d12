import type { Templates } from './template';

const DOSSIER = 'The dossier {dossierCode} for {awardName}';
const SESSION = '{councilName}, session of {heldOn}';

export const TEMPLATES_EN: Templates = {
  greeting: 'Dear Sir or Madam,',
  open: 'Open in the system',
  footer:
    'Vinh Danh sent this by itself. The link only opens a page; nothing is done before you sign in and do it.',
  steps: {
    intake: 'reception',
    appraise: 'appraisal',
    consult: 'consultation',
    post: 'public posting',
    vote: 'vote of the council',
    sign: 'signature of the submission',
    decide: 'decision',
    present: 'presentation',
  },
  kinds: {
    'dossier-received': {
      subject: 'Dossier {dossierCode} received',
      body: [`${DOSSIER} has been received.`],
    },
    'dossier-returned': {
      subject: 'Dossier {dossierCode} returned for completion',
      body: [
        `${DOSSIER} has been returned for completion.`,
        'Read the reason in the system, complete it and submit it again.',
      ],
    },
    'dossier-decided': {
      subject: 'Decision made on dossier {dossierCode}',
      body: [`${DOSSIER} has its decision: the award is granted.`],
    },
    'dossier-refused': {
      subject: 'Dossier {dossierCode} refused',
      body: [`${DOSSIER} has been refused.`, 'The reason is in the system.'],
    },
    'dossier-withdrawn': {
      subject: 'Dossier {dossierCode} withdrawn',
      body: [`${DOSSIER} has been withdrawn. Nothing more is to be done.`],
    },
    'dossier-cancelled': {
      subject: 'Dossier cancelled: {dossierCode}',
      body: [`${DOSSIER}: the dossier is cancelled. The reason is in the system.`],
    },
    'dossier-held': {
      subject: 'Dossier {dossierCode} on hold',
      body: [`${DOSSIER} is on hold. Time limits do not run while it is.`],
    },
    'dossier-lifted': {
      subject: 'Dossier {dossierCode} goes on',
      body: [`${DOSSIER} is no longer on hold and goes on.`],
    },
    'dossier-waits-for-order': {
      subject: 'Dossier {dossierCode} waits to be rerouted',
      body: [
        `${DOSSIER} waits for an administrator to reroute it by an order: the unit that proposes now goes another way.`,
        'Until then nothing is done to it and its limit stands still.',
      ],
    },
    'comment-asked': {
      subject: 'Dossier {dossierCode}: a comment on who moved is asked for',
      body: [
        `${DOSSIER} is of a person who served, or serves, at your body.`,
        'The rules of the sector ask it for a comment on that time: open the dossier and choose "Comment on who moved".',
      ],
    },
    'dossier-reorganized': {
      subject: 'Dossier {dossierCode}: bodies on its way have changed',
      body: [
        `${DOSSIER} is affected by order {orderNumber} on the reorganization of bodies.`,
        'The page of the dossier says who has it now and what changes.',
      ],
    },
    'step-arrived': {
      subject: 'Dossier {dossierCode} waits for you: {stepName}',
      body: [`${DOSSIER} waits for your body at the step {stepName}[, until {dueOn}].`],
    },
    'step-due-soon': {
      subject: 'Dossier {dossierCode} is due on {dueOn}',
      body: [`${DOSSIER} waits at the step {stepName}. It is due on {dueOn}.`],
    },
    'step-overdue': {
      subject: 'Dossier {dossierCode} is overdue',
      body: [
        `${DOSSIER} is overdue at the step {stepName}. It was due on {dueOn}.`,
        'Deal with it, or remind the person in charge.',
      ],
    },
    'posting-over': {
      subject: 'Public posting over: dossier {dossierCode}',
      body: [`${DOSSIER} has been posted for the full time. Record the result.`],
    },
    'opinion-requested': {
      subject: 'Opinion asked on dossier {dossierCode}',
      body: [`${DOSSIER} needs the opinion of your body[, until {dueOn}].`],
    },
    'session-convened': {
      subject: 'Session of {heldOn} convened: {councilName}',
      body: [`${SESSION}: you are convened[, at: {venue}].`, 'What is considered stands in the system.'],
    },
    'substitute-named': {
      subject: 'You are sent to attend and vote in the place of another: {councilName}',
      body: [
        `${SESSION}: you attend and vote in the place of {memberName}.`,
        'What is considered stands in the system. The paper opens when voting begins.',
      ],
    },
    'session-opened': {
      subject: 'Voting has begun: {councilName}',
      body: [`${SESSION}: the voting has begun[ and ends at {votingEndsAt}].`],
    },
    'session-closed': {
      subject: 'Voting has ended: {councilName}',
      body: [`${SESSION}: the voting has ended. The count is in the system.`],
    },
    'teller-named': {
      subject: 'You are named as a teller: {councilName}',
      body: [
        `${SESSION}: you are named as a teller.`,
        'If there is an electronic secret ballot, make your key on the page of the session before that ballot opens.',
      ],
    },
    'tellers-disagree': {
      subject: 'Two tellers disagree: {councilName}',
      body: [`${SESSION}: the counts of the two tellers differ. Please count and enter again.`],
    },
    'boxes-differ': {
      subject: 'Two tellers found different boxes: {councilName}',
      body: [
        `${SESSION}: two tellers opened the secret ballot and found different boxes; nothing counts yet.`,
        'Please reload the page of the secret ballot and open the box again. If they still differ, tell the chair.',
      ],
    },
    'session-adjourned': {
      subject: 'Session adjourned: {councilName}',
      body: [`${SESSION}: the session is adjourned. Papers of the ballot that was open are not counted.`],
    },
    'session-resumed': {
      subject: 'Session goes on on {heldOn}: {councilName}',
      body: [`${SESSION}: the session goes on. Lines that were not counted are voted again.`],
    },
    'second-ballot-called': {
      subject: 'Tied lines are voted again: {councilName}',
      body: [`${SESSION}: tied lines are voted again.`],
    },
    'vote-nudged': {
      subject: 'A vote waits for you: {councilName}',
      body: [
        `${SESSION}: a ballot that is open still waits for you.`,
        'You receive this because you let the secretary remind you; the Inbox page ends that.',
      ],
    },
    'session-cancelled': {
      subject: 'Session called off: {councilName}',
      body: [
        `${SESSION}: the session is called off[ under order {orderNumber}, as the body is gone]. The reason is in the system.`,
      ],
    },
    'outcomes-passed-over': {
      subject: 'Dossiers did not take their outcome: {councilName}',
      body: [
        `${SESSION}: {dossiers} dossiers did not take their outcome. The page of the session says why for each.`,
      ],
    },
    'signature-requested': {
      subject: 'Your turn to sign: {documentTitle}',
      body: ['{documentTitle} waits for your signature.'],
    },
    'certificate-refused': {
      subject: 'Certificate refused: {documentTitle}',
      body: [
        '{documentTitle} was not signed: the certificate is expired, not valid yet or revoked. Get a new one and sign again, or pass the signature on to somebody who may sign in this place.',
      ],
    },
    'signature-passed-on': {
      subject: 'Somebody else signs: {documentTitle}',
      body: ['{documentTitle} is signed by somebody else in your place. The reason is in the system.'],
    },
    'signature-declined': {
      subject: 'Signature declined: {documentTitle}',
      body: ['The signature of {documentTitle} was declined. The reason is in the system.'],
    },
    'signing-expired': {
      subject: 'Not signed in time: {documentTitle}',
      body: ['{documentTitle} was not fully signed in time. Its dossiers can be sent for signature again.'],
    },
    'signing-overtaken': {
      subject: 'Signing ended, dossiers changed: {documentTitle}',
      body: [
        '{documentTitle} was not drawn: these dossiers changed after it was composed: {dossiers}. Look at them again and send all dossiers of the document for signature anew.',
      ],
    },
    'enactment-proposed': {
      subject: 'Order {orderNumber} waits for a second person',
      body: [
        'Order {orderNumber}, in effect from {effectiveOn}, has been proposed. It is carried out once another administrator has confirmed it.',
      ],
    },
    'enactment-withdrawn': {
      subject: 'Order {orderNumber} withdrawn',
      body: ['Order {orderNumber} was withdrawn before it was confirmed. Nothing was carried out.'],
    },
    'enactment-done': {
      subject: 'Order {orderNumber} carried out over {dossiers} dossiers',
      body: [
        'Order {orderNumber} was carried out by {doneOn}: {dossiers} dossiers took it, {passedOver} were passed over. The page of the order names each.',
      ],
    },
    'rule-set-done': {
      subject: 'Order {orderNumber} carried out',
      body: [
        'The rule set of order {orderNumber} is in force; the order was carried out by {doneOn}. Its page names the dossiers that you may see.',
      ],
    },
    'finding-raised': {
      subject: 'A finding waits for an answer',
      body: [
        'An auditor has raised a finding that your body must answer.',
        'Read it and answer it in the system.',
      ],
    },
    'finding-answered': {
      subject: 'A finding was answered',
      body: [
        'The finding that you raised was answered. Read the answer and close the finding, or wait for more.',
      ],
    },
    'finding-closed': {
      subject: 'A finding was closed',
      body: ['The finding that your body answered was closed. The conclusion stands in the system.'],
    },
    'signing-passed-over': {
      subject: 'Dossiers did not take the document: {documentTitle}',
      body: [
        '{dossiers} dossiers named in {documentTitle} did not take it. The page of the round says why for each.',
      ],
    },
  },
};
