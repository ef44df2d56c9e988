import { line, more, type PartAccess } from '@landfall/service-kit';
import { isUploader, trade } from '../access.js';

export const uploadAccess = {
  Query: { upload: trade },
  types: {
    Entry: more('unpresentedUploads'),
    // whom it was made for, the field itself asks
    Document: more('receipt'),
    Upload: line(isUploader, 'id kind fileName url expiresAt status sizeBytes receivedBytes problems document'),
  },
} satisfies PartAccess;
