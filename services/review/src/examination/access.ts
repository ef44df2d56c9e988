import { line, more, type PartAccess } from '@landfall/service-kit';
import { atAPort, customs, customsOfPort } from '../access.js';

export const examinationAccess = {
  types: {
    Review: more('', { examinations: customs, examinationSettings: customs }),
    ReviewExamination: line(customsOfPort, 'findings recordedBy recordedAt', { note: atAPort }, 'recordedBy'),
    ReviewExaminationSetting: line(
      customsOfPort,
      'proposed examination reasonCode setBy setAt',
      { note: atAPort, officer: atAPort },
      'setBy',
    ),
  },
} satisfies PartAccess;
