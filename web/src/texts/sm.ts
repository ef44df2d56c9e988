import { samoanMonths } from '@landfall/law/words/samoan-months';
import type { Translation } from './catalogue.ts';
import { page } from './sm/page.ts';

/**
 * The catalogue in Samoan, made by machine: what a filer reads on the way to a declaration and of one that is filed. A
 * folder that is not here is shown in English, with the whole page that needs it.
 */
export const sm: Translation = {
  isReviewed: false,
  page,
  folders: {
    about: async () => (await import('./sm/about.ts')).about,
    activity: async () => (await import('./sm/activity.ts')).activity,
    claim: async () => (await import('./sm/claim.ts')).claim,
    copy: async () => (await import('./sm/copy.ts')).copy,
    entry: async () => (await import('./sm/entry.ts')).entry,
    feedback: async () => (await import('./sm/feedback.ts')).feedback,
    filings: async () => (await import('./sm/filings.ts')).filings,
    front: async () => (await import('./sm/front.ts')).front,
    help: async () => (await import('./sm/help.ts')).help,
    inWords: async () => (await import('./sm/in-words.ts')).inWords,
    lines: async () => (await import('./sm/lines.ts')).lines,
    mandates: async () => (await import('./sm/mandates.ts')).mandates,
    pay: async () => (await import('./sm/pay.ts')).pay,
    release: async () => (await import('./sm/release.ts')).release,
    resume: async () => (await import('./sm/resume.ts')).resume,
    sentBack: async () => (await import('./sm/sent-back.ts')).sentBack,
    sheet: async () => (await import('./sm/sheet.ts')).sheet,
    signIn: async () => (await import('./sm/sign-in.ts')).signIn,
    thread: async () => (await import('./sm/thread.ts')).thread,
    unsent: async () => (await import('./sm/unsent.ts')).unsent,
    upload: async () => (await import('./sm/upload.ts')).upload,
    wizard: async () => (await import('./sm/wizard.ts')).wizard,
  },
  weekdays: {
    Sunday: 'Aso Sā',
    Monday: 'Aso Gafua',
    Tuesday: 'Aso Lua',
    Wednesday: 'Aso Lulu',
    Thursday: 'Aso Tofi',
    Friday: 'Aso Faraile',
    Saturday: 'Aso Toʻonaʻi',
  },
  months: samoanMonths,
  ago: {
    day: (count) => `${count} aso ua tuanaʻi`,
    hour: (count) => `${count} itūlā ua tuanaʻi`,
    minute: (count) => `${count} minute ua tuanaʻi`,
    now: 'i le taimi nei',
  },
};
