import { describe, expect, it } from 'vitest';
import { runExample } from '../src/coverage/run-examples.js';
import { shipped } from './support/books.js';

describe.each([...shipped.rules.values()].map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    expect(runExample(rule, example, shipped).differences).toEqual([]);
  });
});
