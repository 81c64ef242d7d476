import type { QueryResultRow } from 'pg';
import { SharedMessages } from './shared-messages.ts';
import type { Statement } from './statement-batch.ts';

const statements = (...texts: string[]): Statement[] => texts.map((text) => ({ text }));

/** Answers each statement with its own text; a message with "wrong" in it fails. */
function shared() {
  const messages: string[][] = [];
  const messenger = new SharedMessages(async (sent): Promise<QueryResultRow[][]> => {
    messages.push(sent.map(({ text }) => text));
    if (sent.some(({ text }) => text === 'wrong')) throw new Error('no such column');
    return sent.map(({ text }) => [{ text }]);
  });
  return { messenger, messages };
}

describe('look-ups of one turn', () => {
  it('travel in one message, and whoever asked gets the rows of each own statement', async () => {
    const { messenger, messages } = shared();
    const answers = await Promise.all([
      messenger.ask(statements('a', 'b')),
      messenger.ask(statements('c')),
      new Promise((resolve) => messenger.atEndOfTurn(() => resolve(messenger.ask(statements('d'))))),
    ]);
    expect(messages).toEqual([['a', 'b', 'c', 'd']]);
    expect(answers).toEqual([[[{ text: 'a' }], [{ text: 'b' }]], [[{ text: 'c' }]], [[{ text: 'd' }]]]);
  });

  it('leave with their turn: the next one has a message of its own', async () => {
    const { messenger, messages } = shared();
    await messenger.ask(statements('a'));
    await messenger.ask(statements('b'));
    expect(messages).toEqual([['a'], ['b']]);
  });

  it('are parted where a message would be long, never those of one who asks', async () => {
    const { messenger, messages } = shared();
    const long = Array.from({ length: 20 }, (_, index) => `${index}`);
    await Promise.all(
      [['a', 'b'], long, ['c'], long.slice(0, 15), ['d']].map((each) => messenger.ask(statements(...each))),
    );
    expect(messages).toEqual([['a', 'b'], long, ['c', ...long.slice(0, 15)], ['d']]);
  });

  it('fail together, for each of them to ask alone', async () => {
    const { messenger, messages } = shared();
    const ended = await Promise.allSettled(['a', 'wrong', 'b'].map((each) => messenger.ask(statements(each))));
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await messenger.ask(statements('a'))).toEqual([[{ text: 'a' }]]);
    expect(messages).toHaveLength(2);
  });
});
