/** The catalogue in English: how the texts of each folder are loaded. The frame's alone are there from the beginning. */
export const en = {
  activity: async () => (await import('./en/activity.ts')).activity,
  administration: async () => (await import('./en/administration.ts')).administration,
  analysis: async () => (await import('./en/analysis.ts')).analysis,
  cashier: async () => (await import('./en/cashier.ts')).cashier,
  claim: async () => (await import('./en/claim.ts')).claim,
  desk: async () => (await import('./en/desk.ts')).desk,
  entry: async () => (await import('./en/entry.ts')).entry,
  front: async () => (await import('./en/front.ts')).front,
  inWords: async () => (await import('./en/in-words.ts')).inWords,
  mailbox: async () => (await import('./en/mailbox.ts')).mailbox,
  officers: async () => (await import('./en/officers.ts')).officers,
  resume: async () => (await import('./en/resume.ts')).resume,
  signIn: async () => (await import('./en/sign-in.ts')).signIn,
  supervisor: async () => (await import('./en/supervisor.ts')).supervisor,
  upload: async () => (await import('./en/upload.ts')).upload,
  wizard: async () => (await import('./en/wizard.ts')).wizard,
};
