import { part } from '@landfall/service-kit';
import { activityAccess } from './access.js';
import { AccountActivity } from './account-activity.js';
import { ActivityHeadTable, ActivityTable } from './activity.table.js';
import { EntryStub } from './activity.type.js';
import { CustomsLog } from './customs-log.js';
import { EntryActivity } from './entry-activity.js';
import { EntryReference } from './entry-reference.js';
import { EventTypesQuery } from './event-types.js';
import { loadEntry } from './list-activity.js';
import { WhoActed } from './who-acted.js';
import { writeActivity } from './write-activity.js';

/** The permanent log of what happened, for each account and for Customs. */
export const activityPart = part({
  resolvers: [AccountActivity, EntryActivity, EntryReference, CustomsLog, EventTypesQuery, WhoActed],
  types: [EntryStub],
  references: { Entry: ({ id }, context) => loadEntry(context, id) },
  access: activityAccess,
  records: [ActivityTable, ActivityHeadTable],
  appendOnly: ['activity'],
  reactions: [writeActivity],
});
