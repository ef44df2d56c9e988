import { asItsParent, line, part, signedIn } from '@landfall/service-kit';
import { NodesQuery } from './find-nodes.js';
import { Document, Review, Upload } from './of-other-services.js';

/** Anything by its id. What other services own is known here by its id: they say who sees it. */
export const nodePart = part({
  resolvers: [NodesQuery],
  types: [Document, Review, Upload],
  access: {
    Query: { node: signedIn, nodes: signedIn },
    types: {
      Document: line(asItsParent, 'id'),
      Review: line(asItsParent, 'id'),
      Upload: line(asItsParent, 'id'),
    },
  },
});
