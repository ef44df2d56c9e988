/** How somebody found a page. */
export const moodSays = { GOOD: 'It went well.', MIXED: 'It went so-so.', BAD: 'It did not go.' } as const;
export type Mood = keyof typeof moodSays;
