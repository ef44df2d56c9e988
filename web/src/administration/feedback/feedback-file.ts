import { byteOrderMark, lineOfCsv } from '../../in-words/line-of-csv.ts';

interface Written {
  page: string;
  language: string;
  mood: string | null;
  says: string;
  writtenAt: string;
  email: string | null;
  note: string | null;
}

const columns = ['written_at_utc', 'page', 'language', 'mood', 'says', 'email', 'note'] as const;

/** What people wrote, as a file that a spreadsheet opens and in which nothing is a formula. */
export const feedbackFile = (all: readonly Written[]): string =>
  byteOrderMark +
  lineOfCsv(columns) +
  all
    .map(({ writtenAt, page, language, mood, says, email, note }) =>
      lineOfCsv([writtenAt, page, language, mood ?? '', says, email ?? '', note ?? '']),
    )
    .join('');
