/** Nothing may be acknowledged: the disk, or in durability=database the database, refused. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  /** The operator was told already: a refusal of every post is no line in the log. */
  told = false;
}
