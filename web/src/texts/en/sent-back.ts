/** What a filer reads of a declaration that Customs sent back, in the form and on the home page. */
export const sentBack = {
  heading: 'Customs sent this declaration back',
  when: 'Sent back',
  reason: 'Reason: {{reason}}.',
  lines_one: 'It is about line {{lines}} as you filed it.',
  lines_other: 'It is about lines {{lines}} as you filed it.',
  do: 'Correct your answers below, check them, and file again. It keeps its reference, and nothing that you filed is lost.',
  next: 'Correct what the officer names and file again. It keeps its reference.',
  follow: 'See where it stands',
  line: 'Customs sent this line back: {{reason}}.',
  lineOther: 'Customs sent this line back.',
  continue: 'Correct {{reference}}',
  inList: 'Customs sent it back: correct it and file again.',
};
