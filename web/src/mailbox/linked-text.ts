/** A piece of a mail: words, or an address to follow. */
export interface Piece {
  text: string;
  isLink: boolean;
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/** The words of a mail with the web addresses in them told apart; together the pieces are the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), isLink: false });
    pieces.push({ text: found[0], isLink: true });
    end = found.index + found[0].length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isLink: false }] : pieces;
}
