/** Texts of files that were chosen for an entry and are not with Customs. */
export const unsent = {
  heading_one: 'Not sent yet: Customs does not have this file',
  heading_other: 'Not sent yet: Customs does not have these files',
  part: 'Only a part of {{file}} has come: choose it again, or remove it.',
  notAsked: 'No officer asks for it now. You keep it until one does (19 CFR 143.35, 143.36(c)), or remove it.',
  send_one: 'Send it to Customs',
  send_other: 'Send these {{count}} to Customs',
  sending: 'Sending…',
  remove: 'Remove',
  removing: 'Removing…',
};
