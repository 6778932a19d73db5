/** Bytes of an entry: 16 of the id, 8 of the content's hash. */
const WIDTH = 24;
const SHARDS = 256;
const SMALLEST = 32;

interface Shard {
  slots: Buffer;
  capacity: number;
  count: number;
}

/**
 * Ids and content hashes of millions of receipts in flat buffers: about 40 bytes each, where a Map
 * of strings takes 100, and written to and read from a file in one go. Open addressing in 256 parts
 * that grow one at a time, so that growing never needs twice the memory.
 */
export class IdTable {
  size = 0;
  private shards: Shard[] = Array.from({ length: SHARDS }, () => emptyShard(SMALLEST));

  /** The eight hash bytes that are held for this id, or nothing. */
  get(id: Buffer): Buffer | undefined {
    const shard = this.shardOf(id);
    const at = find(shard, id);
    return isFree(shard, at) ? undefined : shard.slots.subarray(at + 16, at + WIDTH);
  }

  set(id: Buffer, hash: Buffer): void {
    const shard = this.shardOf(id);
    if ((shard.count + 1) * 4 > shard.capacity * 3) grow(shard);
    const at = find(shard, id);
    if (isFree(shard, at)) {
      shard.count += 1;
      this.size += 1;
    }
    id.copy(shard.slots, at, 0, 16);
    hash.copy(shard.slots, at + 16, 0, 8);
  }

  /** For a file: how large each part is, and the parts. */
  save(): { capacities: number[]; parts: Buffer[] } {
    return {
      capacities: this.shards.map(({ capacity }) => capacity),
      parts: this.shards.map(({ slots }) => slots),
    };
  }

  /** Takes over what `save` gave; the buffer is used as it is. */
  load(capacities: readonly number[], bytes: Buffer): void {
    let from = 0;
    this.size = 0;
    this.shards = capacities.map((capacity) => {
      // A copy, so that one part that grows later does not hold on to all of them.
      const slots = Buffer.from(bytes.subarray(from, (from += capacity * WIDTH)));
      const shard = { slots, capacity, count: 0 };
      for (let at = 0; at < slots.length; at += WIDTH) if (!isFree(shard, at)) shard.count += 1;
      this.size += shard.count;
      return shard;
    });
  }

  /** The last bytes of a UUIDv7 are random; the first are the time. */
  private shardOf(id: Buffer): Shard {
    return this.shards[id[15] as number] as Shard;
  }
}

function emptyShard(capacity: number): Shard {
  return { slots: Buffer.alloc(capacity * WIDTH), capacity, count: 0 };
}

/** Offset of the entry, or of the free place where it belongs. */
function find({ slots, capacity }: Shard, id: Buffer): number {
  let place = id.readUInt32BE(11) % capacity;
  for (;;) {
    const at = place * WIDTH;
    // The version digit of a UUID is never 0, so a free place is known by it.
    if (slots[at + 6] === 0 || slots.compare(id, 0, 16, at, at + 16) === 0) return at;
    place = (place + 1) % capacity;
  }
}

function isFree({ slots }: Shard, at: number): boolean {
  return slots[at + 6] === 0;
}

function grow(shard: Shard): void {
  const old = shard.slots;
  shard.capacity = Math.ceil(shard.capacity * 1.5);
  shard.slots = Buffer.alloc(shard.capacity * WIDTH);
  for (let at = 0; at < old.length; at += WIDTH) {
    if (old[at + 6] === 0) continue;
    const entry = old.subarray(at, at + WIDTH);
    entry.copy(shard.slots, find(shard, entry));
  }
}
