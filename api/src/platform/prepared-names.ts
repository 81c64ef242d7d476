const KEPT = 200;
const WATCHED = 1000;

/**
 * Names under which statements are prepared, so that a text that comes again is parsed once per connection. The first texts that come
 * twice get one; a name is never given back, because connections would keep what was prepared under it.
 */
export class PreparedNames {
  private readonly names = new Map<string, string>();
  private readonly once = new Set<string>();

  constructor(private readonly prefix: string) {}

  nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name !== undefined || this.names.size >= KEPT) return name;
    if (!this.once.has(text)) {
      if (this.once.size >= WATCHED) this.once.clear();
      this.once.add(text);
      return undefined;
    }
    this.once.delete(text);
    const made = `${this.prefix}${this.names.size}`;
    this.names.set(text, made);
    return made;
  }
}
