/**
 * What each word of a list means, for programs that call the graph. It stands beside the list and is no part of it: the
 * portal speaks to people in words of its own, and loads the codes alone.
 */
export type Says<Word extends string> = Readonly<Record<Word, string>>;
