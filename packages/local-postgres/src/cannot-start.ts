/**
 * A server that cannot be started, in words for the person who wanted it: what is wrong, where, and what to do.
 * Nothing on disk was damaged when this is thrown.
 */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
