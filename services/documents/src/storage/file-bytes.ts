/** Reads the bytes that begin at a place into a buffer; answers how many there were. */
export type ReadAt = (into: Buffer, at: number) => Promise<number>;

/** So much of a file is in memory at once. */
export const windowBytes = 65 * 1024;

/**
 * The bytes of a file, looked at through one window that moves: no more of it is ever in memory. What a call answers is
 * good until the next call.
 */
export class FileBytes {
  readonly #window = Buffer.alloc(windowBytes);
  #start = 0;
  #end = 0;

  constructor(
    readonly sizeBytes: number,
    private readonly readAt: ReadAt,
  ) {}

  /** The bytes that begin there, as many as the window shows; none behind the file's end. */
  async from(at: number): Promise<Buffer> {
    if (at < this.#start || at >= this.#end) await this.#moveTo(at);
    return this.#window.subarray(at - this.#start, this.#end - this.#start);
  }

  /** So many bytes (at most the window's) from there on; fewer where the file ends. */
  async at(at: number, length: number): Promise<Buffer> {
    const isWhole = at >= this.#start && at + length <= this.#end;
    if (!isWhole && (at < this.#start || this.#end < this.sizeBytes)) await this.#moveTo(at);
    if (at >= this.#end) return Buffer.alloc(0);
    return this.#window.subarray(at - this.#start, Math.min(at + length, this.#end) - this.#start);
  }

  /** The file from its beginning to its end, window by window. */
  async *all(): AsyncGenerator<Buffer> {
    for (let at = 0; at < this.sizeBytes;) {
      const piece = await this.from(at);
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }

  async #moveTo(at: number): Promise<void> {
    this.#start = at;
    this.#end = at;
    while (this.#end < this.sizeBytes && this.#end - at < windowBytes) {
      const got = await this.readAt(this.#window.subarray(this.#end - at), this.#end);
      if (got === 0) return;
      this.#end += got;
    }
  }
}
