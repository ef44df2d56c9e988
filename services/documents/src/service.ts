import { defineService, feedOf, part, signedIn } from '@landfall/service-kit';
import { documentPart } from './document/part.js';
import { inSamoan } from './in-samoan.js';
import { migrations } from './migrations/index.js';
import { presentingPart } from './presenting/part.js';
import { requestPart } from './request/part.js';
import { serveFiles } from './serve-files.js';
import { uploadPart } from './upload/part.js';

const documentsFeed = feedOf('documents', {
  may: signedIn,
  description: 'What happened in documents that the caller may see, oldest first.',
});

/** Uploads and documents come and go by signed links below the public origin. */
const filesPart = part({ publicRoutes: serveFiles, spoken: { inSamoan, fields: {} } });

/** Files and their checks, for which entries they are held or presented, and what Customs asks for. */
export const documents = defineService({
  name: 'documents',
  parts: [documentPart, requestPart, presentingPart, uploadPart, filesPart, documentsFeed],
  migrations,
});
