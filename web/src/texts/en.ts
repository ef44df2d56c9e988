import { activity } from './en/activity.ts';
import { administration } from './en/administration.ts';
import { analysis } from './en/analysis.ts';
import { claim } from './en/claim.ts';
import { entry } from './en/entry.ts';
import { front } from './en/front.ts';
import { mailbox } from './en/mailbox.ts';
import { page } from './en/page.ts';
import { resume } from './en/resume.ts';
import { signIn } from './en/sign-in.ts';
import { upload } from './en/upload.ts';
import { wizard } from './en/wizard.ts';

/** The catalogue in English: a namespace for each folder of pages. */
export const en = {
  activity,
  administration,
  analysis,
  claim,
  entry,
  front,
  mailbox,
  page,
  resume,
  signIn,
  upload,
  wizard,
};
