import { projection } from '@landfall/service-kit';
import { OfficerOfficeTable } from './determination.table.js';

/** Keeps who holds which office on which days: what the law leaves to an office turns on it. */
export const keepOffices = projection({
  name: 'keep-offices',
  tables: ['officer_office'],
  on: {
    'office.changed': async (em, { data: { officeId: id, subjectId: subject, office, port, since, until } }) => {
      await em.upsert(OfficerOfficeTable, { id, subject, office, port, since, until });
    },
  },
});
