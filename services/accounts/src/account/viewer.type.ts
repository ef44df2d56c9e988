import type { Language } from '@landfall/law';
import { as, sees, type Caller, type Role } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { accountAccess, isGuest } from './access.js';
import { AccountRole, ViewerLanguage } from './account.enums.js';
import type { EmailRow } from '../email/email.table.js';

@ObjectType({
  description: 'A guest account, opened with the same e-mail address, that you may take under your own.',
  simpleResolvers: true,
})
export class GuestOffer {
  @Field(() => ID, { description: 'Give it to `takeGuestAccount` or `declineOffer`.' })
  id!: string;

  @Field({ description: 'When the guest began.' })
  openedAt!: Date;
}

@ObjectType({ description: 'Who asks, as the session or access token says.', simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: 'The person or machine.' })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The person’s own name; null for a machine, or when none was given.',
  })
  displayName!: string | null;

  @Field(() => [AccountRole], { description: 'What the caller may do for the account, or for Customs.' })
  roles!: Role[];

  @Field(() => [String], { description: 'Ports an officer works at, by Schedule D code; empty for the trade.' })
  ports!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The person’s e-mail address as they typed it; null when none was given.',
  })
  email!: string | null;

  @Field({ description: 'Whether a link that went to that address was used.' })
  emailProven!: boolean;

  @Field({ description: 'Whether they act as a guest, who has no proven e-mail address to come back by.' })
  isGuest!: boolean;

  @Field(() => ViewerLanguage, {
    nullable: true,
    description:
      'The language that they chose, or else began in: mail comes in it, and the portal speaks it. Null where none is known, and then it is English.',
  })
  language!: ViewerLanguage | null;

  @Field(() => GuestOffer, {
    nullable: true,
    description: 'A guest account to take under the account acted for; null when there is nothing to answer.',
  })
  offer!: GuestOffer | null;
}

export interface OfferInFull {
  id: string;
  openedAt: Date;
}

/** What is kept of the caller besides what the identity says. */
export interface ViewerFacts {
  displayName: string | null;
  language: Language | null;
  email: EmailRow | null;
  offer: OfferInFull | null;
}

/** The caller, for the caller alone; null when nobody is signed in. */
export function toViewer(caller: Caller, { displayName, language, email, offer }: ViewerFacts): Viewer | null {
  if (!sees(accountAccess, 'Viewer', caller, { subject: caller.subject })) return null;
  return as(Viewer, {
    subject: caller.subject,
    displayName,
    roles: [...caller.roles],
    ports: [...caller.ports],
    email: email?.typed ?? null,
    emailProven: Boolean(email?.provenAt),
    isGuest: isGuest(caller),
    language: language && (language.toUpperCase() as ViewerLanguage),
    offer: offer && as(GuestOffer, { id: offer.id, openedAt: offer.openedAt }),
  });
}
