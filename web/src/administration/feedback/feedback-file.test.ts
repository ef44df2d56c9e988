import { expect, test } from '@jest/globals';
import { feedbackFile } from './feedback-file.ts';

test('what somebody wrote is text in a spreadsheet, and no formula (AS-10)', () => {
  const written = {
    page: '/start',
    language: 'sm',
    mood: null,
    writtenAt: '2026-12-01T00:00:00.000Z',
    email: null,
    note: null,
  };
  const says = '=HYPERLINK("http://example.com")';
  const [, line] = feedbackFile([{ ...written, says }]).split('\r\n');
  expect(line).toBe(`"2026-12-01T00:00:00.000Z","/start","sm","","'=HYPERLINK(""http://example.com"")","",""`);
});
