const KEPT = 200;
const WATCHED = 1000;

/**
 * Names under which statements are prepared, so that a text that comes again is parsed once per connection. The first texts that come
 * so often get one; a name is never given back, because connections would keep what was prepared under it.
 */
export class PreparedNames {
  private readonly names = new Map<string, string>();
  private readonly seen = new Map<string, number>();

  /** A text is prepared when it comes for the `after`th time. */
  constructor(
    private readonly prefix: string,
    private readonly after = 2,
  ) {}

  nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size >= KEPT) return name;
    const times = (this.seen.get(text) ?? 0) + 1;
    if (times < this.after) {
      if (this.seen.size >= WATCHED) this.seen.clear();
      this.seen.set(text, times);
      return undefined;
    }
    this.seen.delete(text);
    const made = `${this.prefix}${this.names.size}`;
    this.names.set(text, made);
    return made;
  }
}
