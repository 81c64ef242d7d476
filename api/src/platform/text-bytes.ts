const encoder = new TextEncoder();
let room = new Uint8Array(65_536);

/** Text in UTF-8, measured and written at once: letters beyond Latin make each of the two as dear as composing an answer. */
export function bytesOf(text: string): Buffer {
  const most = text.length * 3;
  if (room.length < most) room = new Uint8Array(most);
  const { written } = encoder.encodeInto(text, room);
  return Buffer.from(room.subarray(0, written));
}
