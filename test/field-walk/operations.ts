// The operations by which the walk's world is made.
export const officer = 'query ($subjectId: ID!) { officer(subjectId: $subjectId) { version ports } }';
export const officersPorts =
  'mutation ($input: ChangeOfficerPortsInput!) { changeOfficerPorts(input: $input) { officer { ports } userErrors { code message path } } }';
export const reviewOfEntry =
  'query ($id: ID!) { entry(by: { id: $id }) { review { id version entryVersion askedOfficer } } }';
export const requestsOfEntry = 'query ($id: ID!) { entry(by: { id: $id }) { documentRequests { id } } }';
export const claim =
  'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { review { version } userErrors { code message } } }';
export const examine =
  'mutation ($input: RecordExaminationInput!) { recordExamination(input: $input) { review { version } userErrors { code message } } }';
export const decide =
  'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { review { status } userErrors { code message path } } }';
export const feeds = `{
  entriesFeed(first: 500) { events { id cursor data } }
  documentsFeed(first: 500) { events { id cursor data } }
  reviewFeed(first: 500) { events { id cursor data } }
}`;
export const selectivity =
  'query ($id: ID!) { review(id: $id) { selectivity { samplingSecretHash hits { code reason } criteria { code } } notApplied { code } } }';
