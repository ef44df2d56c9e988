import { activity } from './en/activity.ts';
import { administration } from './en/administration.ts';
import { analysis } from './en/analysis.ts';
import { cashier } from './en/cashier.ts';
import { claim } from './en/claim.ts';
import { desk } from './en/desk.ts';
import { entry } from './en/entry.ts';
import { front } from './en/front.ts';
import { mailbox } from './en/mailbox.ts';
import { officers } from './en/officers.ts';
import { page } from './en/page.ts';
import { resume } from './en/resume.ts';
import { signIn } from './en/sign-in.ts';
import { supervisor } from './en/supervisor.ts';
import { upload } from './en/upload.ts';
import { wizard } from './en/wizard.ts';

/** The catalogue in English: a namespace for each folder of pages. */
export const en = {
  activity,
  administration,
  analysis,
  cashier,
  claim,
  desk,
  entry,
  front,
  mailbox,
  officers,
  page,
  resume,
  signIn,
  supervisor,
  upload,
  wizard,
};
