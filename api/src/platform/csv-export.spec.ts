import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { drained } from './csv-export.ts';

it('waits for a reader who is slow or goes away, and leaves nobody listening', async () => {
  const response = new EventEmitter();
  for (const event of ['drain', 'close', 'drain']) {
    const waiting = drained(response as unknown as Response);
    expect(response.listenerCount(event)).toBe(1);
    response.emit(event);
    await waiting;
    expect(['drain', 'close'].map((each) => response.listenerCount(each))).toEqual([0, 0]);
  }
});
