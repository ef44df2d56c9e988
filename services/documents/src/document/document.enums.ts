import * as law from '@landfall/law';
import { enumOf, inWords } from '@landfall/service-kit';

export const DocumentKind = enumOf(law.documentKindSays, { name: 'DocumentKind', description: 'Kinds of document.' });
export type DocumentKind = law.DocumentKind;
/** Each kind with what it is, in words. */
export const documentKinds = inWords(law.documentKindSays);

export const DocumentRequestStatus = enumOf(law.requestStatusSays, {
  name: 'DocumentRequestStatus',
  description: 'Where a request for a document stands.',
});
export type DocumentRequestStatus = law.RequestStatus;

const standingSays = {
  PRESENTED: 'It was presented, with the filing or later.',
  HELD: 'The filer holds it until Customs asks: what an electronic filer was not asked for “will be retained” (19 CFR 143.36(c)).',
};
export const DocumentStanding = enumOf(standingSays, {
  name: 'DocumentStanding',
  description: 'Whether Customs has a document of an entry.',
});
export type DocumentStanding = keyof typeof standingSays;

/** The kind of that code; a code that is not known here is another document. */
export const documentKind = (code: string): DocumentKind =>
  Object.hasOwn(DocumentKind, code) ? (code as DocumentKind) : DocumentKind.OTHER;
