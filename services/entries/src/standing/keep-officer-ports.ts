import { projection } from '@landfall/service-kit';
import { OfficerPortTable } from './standing.table.js';

/** Keeps at which ports officers work, so that nothing is filed where nobody decides. */
export const keepOfficerPorts = projection({
  name: 'keep-officer-ports',
  tables: ['officer_port'],
  on: {
    'rights.changed': async (em, { data: { subjectId: subject, roles = [], ports } }) => {
      if (!ports) return;
      await em.nativeDelete(OfficerPortTable, { subject });
      const rows = roles.includes('OFFICER') ? ports.map((port) => ({ subject, port })) : [];
      if (rows.length) await em.upsertMany(OfficerPortTable, rows);
    },
  },
});
