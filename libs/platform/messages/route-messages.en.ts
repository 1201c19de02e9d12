/** Sentences about ways, recorded choices and conditions of parts. */
export const ROUTE_MESSAGES_EN = {
  'no-route-for-unit':
    'There is no way to {award} for {unit}: nobody who decides it stands above this body. Choose another award, or propose from a body below the decider.',
  'council-missing':
    'The register has no council of {organization}, so nobody can vote at the step “{step}”. Ask an administrator to register the council.',
  'choice-needed':
    'The rules do not settle this: {questions}. Record what was decided, by which document and why.',
  'choice-not-asked': 'Nothing is to be decided for the question “{question}”. Leave this answer out.',
  'choice-twice': 'The question “{question}” is answered twice. Keep one answer.',
  'choice-answer-invalid':
    'The answer to "{what}" is not among those offered, or its figures do not hold. Answer it again.',
  'choice-needs-order':
    'Give the number of the document that decides the question “{question}”, in at most {longest} characters.',
  'choice-order-later':
    'The document {number} is dated {date}, after the day of receipt {day}. Check its date.',
  'condition-unanswered': 'It is not stated whether the condition holds for: {parts}. Answer yes or no.',
  'condition-unknown': 'The part {part} has no condition to be answered, or is answered twice.',
} as const;
