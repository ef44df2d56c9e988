// The documents that demo data and traffic send.
const errors = 'userErrors { code message severity }';
const mutation = (name: string, input: string, answer: string): string =>
  `mutation ${name}($input: ${input}!) { ${name}(input: $input) { ${answer} ${errors} } }`;

const draft = 'draft { id version entry { id } }';
export const startDraft = mutation('startDraft', 'StartDraftInput', draft);
export const saveDraft = mutation('saveDraft', 'SaveDraftInput', draft);
export const fileDraft = mutation('fileDraft', 'FileDraftInput', 'entry { id }');
export const fileEntry = mutation('fileEntry', 'FileEntryInput', 'entry { id }');

export const claimReview = mutation('claimReview', 'ClaimReviewInput', 'review { version }');
export const recordExamination = mutation('recordExamination', 'RecordExaminationInput', 'review { version }');
export const decideReview = mutation('decideReview', 'DecideReviewInput', 'review { version }');
export const recordPayment = mutation('recordPayment', 'RecordPaymentInput', 'entry { id }');
export const withdrawEntry = mutation('withdrawEntry', 'WithdrawEntryInput', 'review { id }');

const entry = 'id reference status waitingFor entryVersion amountDueUsd linesToAssess';
export const entryWithId = `query ($id: ID!) { entry(by: { id: $id }) { ${entry} } }`;
export const entryUnderReview = `query ($id: ID!) { entry(by: { id: $id }) { ${entry}
  review { id status version entryVersion askedOfficer selectivity { outcome } notApplied { code } } } }`;

export const requestUpload = mutation('requestUpload', 'RequestUploadInput', 'upload { id url }');
export const requestsOf = `query ($id: ID!) { entry(by: { id: $id }) { documentRequests { id status kind } } }`;
export const answerRequest = mutation('answerRequest', 'AnswerRequestInput', 'request { id }');
export const entriesCounted = '{ entryStatistics { entryCount withheld } }';

export const unassigned =
  '{ reviews(filter: { state: UNASSIGNED }, first: 10) { nodes { stuckReason entry { id reference } } } }';
export const paymentDue = `{ entries(filter: { status: [PAYMENT_DUE] }, first: 20) { nodes { ${entry} } } }`;
