import {
  givenFacts,
  type Problem,
  type RequestInput,
  type RuleBook,
  readBatch,
  readLine,
} from '../../index.js';
import { lineChunks } from './chunks.js';
import { type RequestStream, textOf } from './input.js';

/** The requests of a stream that can be read, with their facts; what is wrong with the others is added to `problems`. */
export async function* carefulRequests(
  input: RequestStream,
  book: RuleBook,
  problems: Problem[],
  text?: string,
) {
  for await (const read of inputs(input, book, problems, text)) {
    const before = problems.length;
    const facts = givenFacts(read, book.facts, problems);
    if (problems.length === before) yield { request: read.request, facts };
  }
}

async function* inputs(
  input: RequestStream,
  { vocabulary, facts }: RuleBook,
  problems: Problem[],
  text?: string,
): AsyncGenerator<RequestInput> {
  const { name, format } = input;
  if (format === 'ndjson') {
    let number = 0;
    for await (const chunk of lineChunks(input)) {
      for (const line of Buffer.from(chunk).toString('utf8').replace(/\n$/, '').split('\n')) {
        number += 1;
        if (line.trim() !== '') yield* readLine(line, name, number, vocabulary, problems);
      }
    }
  } else if (format === 'csv') {
    const { csvItems } = await import('./csv-items.js');
    for await (const items of csvItems(input, facts, problems))
      for (const { item, line } of items)
        yield* readLine(JSON.stringify(item), name, line, vocabulary, problems);
  } else yield* readBatch(text ?? (await textOf(input)), name, vocabulary, facts, problems);
}
