import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** An e-mail address that a person gave; theirs once they used a link that was sent to it. */
export const EmailTable = defineEntity({
  name: 'EmailRow',
  tableName: 'email',
  properties: {
    subject: p.string().primary(),
    /** As addresses are compared: see `readEmailAddress` of the law’s words. */
    address: p.string().primary(),
    /** As the person typed it: mail goes there. */
    typed: p.text(),
    attachedAt: p.datetime(3),
    /** True where Customs itself gave the address, in an invitation: whoever has the mailbox is the person. */
    invited: p.boolean(),
    provenAt: p.datetime(3).nullable(),
  },
});
export type EmailRow = InferEntity<typeof EmailTable>;
