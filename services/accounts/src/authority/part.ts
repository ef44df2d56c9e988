import { anyone, asItsParent, authorityOf, line, part } from '@landfall/service-kit';
import { AuthorityQuery } from './authority.js';

/** Whose platform this is: what stands at the head of every page. */
export const authorityPart = part({
  resolvers: [AuthorityQuery],
  access: {
    Query: { authority: anyone },
    types: {
      Authority: line(anyone, 'name isExample sealAddress help counters privacy accessibility'),
      AuthorityHelp: line(asItsParent, 'email telephone hours'),
      AuthorityCounter: line(asItsParent, 'portCode place hours telephone'),
      AuthorityStatement: line(asItsParent, 'text address'),
    },
  },
  // A wrong file is told before anybody is served.
  beforeEvents: async ({ settings }) => void authorityOf(settings),
});
