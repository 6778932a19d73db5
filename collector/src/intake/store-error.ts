/** Nothing may be acknowledged: the disk, or in durability=database the database, refused. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
}
