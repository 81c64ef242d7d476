const kept = new Map<string, unknown>();

/** What `idb-keyval` does, in memory. */
export const get = async (key: string): Promise<unknown> => kept.get(key);
export const set = async (key: string, value: unknown): Promise<void> => void kept.set(key, value);
export const del = async (key: string): Promise<void> => void kept.delete(key);
export const keys = async (): Promise<string[]> => [...kept.keys()];
export const clear = async (): Promise<void> => kept.clear();
