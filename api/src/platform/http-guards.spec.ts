import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Admission } from './http-guards.ts';

/** A request to a path, and the answer it gets. */
function ask(admission: Admission, url: string) {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  const response = new ServerResponse(request);
  return { isTaken: admission.takes(request, response), response };
}

describe('admission', () => {
  it('takes as many as fit, refuses the others with all headers, and takes more once some are done', () => {
    const admission = new Admission(2, [['X-Content-Type-Options', 'nosniff']]);
    const [first, second, third] = [ask(admission, '/graphql'), ask(admission, '/'), ask(admission, '/graphql')];
    expect([first.isTaken, second.isTaken, third.isTaken]).toEqual([true, true, false]);
    expect(third.response.statusCode).toBe(503);
    expect(third.response.getHeader('x-content-type-options')).toBe('nosniff');
    expect(admission.load).toBe(2);
    first.response.emit('close');
    expect(ask(admission, '/graphql').isTaken).toBe(true);
  });

  it('never refuses whoever asks whether it lives, or listens', () => {
    const admission = new Admission(0, []);
    expect(['/livez', '/live', '/live?x=1'].map((url) => ask(admission, url).isTaken)).toEqual([true, true, true]);
    expect(['/lively', '/', '/graphql'].map((url) => ask(admission, url).isTaken)).toEqual([false, false, false]);
  });

  it('refuses everything once it drains', () => {
    const admission = new Admission(2, []);
    admission.drain();
    expect(ask(admission, '/graphql').isTaken).toBe(false);
  });

  it('sends a crowd away for longer the larger it is, and forgets it after a quiet second', () => {
    let now = 0;
    const admission = new Admission(0, [], () => now);
    const waits = (count: number) =>
      Array.from({ length: count }, () => Number(ask(admission, '/').response.getHeader('retry-after')));
    expect(new Set(waits(300))).toEqual(new Set([1]));
    expect(new Set(waits(300))).toEqual(new Set([2]));
    now = 1000;
    expect(waits(1)).toEqual([3]);
    now = 3000;
    expect(waits(1)).toEqual([1]);
    expect(Math.max(...waits(9000))).toBe(10);
  });
});
