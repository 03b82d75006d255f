import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The bench is plain JavaScript over the build; its modules are loaded by name so that the compiler does not ask for their types. */
const load = (path: string) => import(new URL(`../../bench/${path}`, import.meta.url).href);
const installed = existsSync('bench/node_modules/json-logic-js');

const { loadBook } = await import(new URL('../../dist/index.js', import.meta.url).href);
const { makeRequests } = await load('requests.mjs');
const { makeTasks } = await load('lib/tasks.mjs');
const { differences, OWN, OTHERS } = await load('lib/agree.mjs');

const book = loadBook();
const lines: string[] = makeRequests(book, 150, 11).map((request: unknown) => JSON.stringify(request));
const prepared = makeTasks(book, lines);

describe('the bench compares only what says the same', () => {
  it('json-rules-engine both ways, and this project’s three, agree on every finding', async () => {
    const peers = OWN.map((make: (from: unknown) => unknown) => make(prepared));
    expect(await differences(book, prepared, lines, peers)).toEqual([]);
  });

  it.skipIf(!installed)(
    'its other peers agree too (skipped where `npm ci` was not run in bench/)',
    async () => {
      const peers = [];
      for (const make of OTHERS) peers.push(await make(prepared));
      expect(await differences(book, prepared, lines, peers)).toEqual([]);
      for (const { close } of peers) close?.();
    },
  );

  it('and notices one that does not', async () => {
    const [peer] = OWN.map((make: (from: unknown) => unknown) => make(prepared));
    const wrong = { name: 'wrong', judge: async (task: unknown) => (await peer.judge(task)).slice(1) };
    expect(await differences(book, prepared, lines, [wrong])).not.toEqual([]);
  });
});
