import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchPredictor } from '../../src/batch/batch-predictor.js';
import { ResultWriter } from '../../src/batch/result-writer.js';
import { itemsOfCase } from '../../src/cases/audit-item.js';
import { loadCases } from '../../src/cases/load-cases.js';
import { exampleFacts } from '../../src/coverage/run-examples.js';
import type { FactSet } from '../../src/facts/fact.js';
import { type PredictOptions, predict, predictSync } from '../../src/predict/predict.js';
import type { Prediction } from '../../src/predict/prediction.js';
import { factsJson, predictionJson, requestJson } from '../../src/report/prediction-json.js';
import type { TreatmentRequest } from '../../src/request/request.js';
import { BASES } from '../../src/rules/bases.js';
import { makeBook } from '../../src/rules/book.js';
import { shipped } from '../support/books.js';
import { requestOf } from '../support/requests.js';
import { datesOf, requestAndFacts } from './arbitrary-request.js';

const batch = new BatchPredictor(shipped);
const writer = new ResultWriter(batch.slots);

/** The line of a batch, as a document. */
function lineOf(request: TreatmentRequest, facts: FactSet, predictor = batch, lines = writer) {
  predictor.fill(facts);
  return JSON.parse(lines.line(request, predictor.predict(request)));
}

/** What the line says, made from the reference's prediction. A fact of a line comes from the request, so its place is left out. */
function documentOf(request: TreatmentRequest, facts: FactSet, prediction: Prediction) {
  const whole = predictionJson(prediction);
  const document = {
    id: request.id,
    request: requestJson(request),
    facts: factsJson(
      new Map([...facts].map(([id, fact]) => [id, { ...fact, section: 'request' as const }] as const)),
    ),
    prediction: { ...whole, grounds: whole.grounds.map(({ why, ...ground }) => ground) },
  };
  return JSON.parse(JSON.stringify(document));
}

describe('a batch says what json-rules-engine’s prediction says', () => {
  it.each([...shipped.byTreatment.keys()])('of generated requests for %s', async (treatment) => {
    await fc.assert(
      fc.asyncProperty(requestAndFacts(treatment, shipped), async ({ request, facts }) => {
        const reference = await predict(request, facts, shipped);
        expect(lineOf(request, facts)).toEqual(documentOf(request, facts, reference));
        expect(predictSync(request, facts, shipped)).toEqual(reference);
      }),
      { numRuns: 40 },
    );
  });

  it('of every example of every rule, on dates when it is in force and when it is not', async () => {
    const dates = datesOf(shipped);
    for (const rule of shipped.rules.values()) {
      for (const [place, example] of rule.examples.entries()) {
        const facts = exampleFacts(example);
        for (const date of [rule.inForce.from, dates[place % dates.length], null]) {
          const request = requestOf({ treatment: rule.treatments[0], dates: { request: date ?? null } });
          const reference = await predict(request, facts, shipped);
          expect(lineOf(request, facts), `${rule.id}: ${example.name}`).toEqual(
            documentOf(request, facts, reference),
          );
        }
      }
    }
  });

  it('of every recorded case in both views', async () => {
    for (const item of loadCases('cases', shipped, []).flatMap(itemsOfCase)) {
      for (const view of ['prescreen', 'record'] as const) {
        const facts = new Map(
          [...item.facts[view]].map(([id, { section, lines, page, ...fact }]) => [id, fact] as const),
        ) as FactSet;
        const reference = await predict(item.request, facts, shipped);
        expect(lineOf(item.request, facts)).toEqual(documentOf(item.request, facts, reference));
      }
    }
  });

  it('with every policy, least basis and as-of date', async () => {
    const options = fc.record({
      policy: fc.constantFrom<NonNullable<PredictOptions['policy']>>('standard', 'cautious'),
      minBasis: fc.option(fc.constantFrom(...BASES)),
      asOf: fc.option(fc.constantFrom(...datesOf(shipped))),
    });
    await fc.assert(
      fc.asyncProperty(
        options,
        requestAndFacts('physical-therapy', shipped),
        async (chosen, { request, facts }) => {
          const predictor = new BatchPredictor(shipped, chosen);
          expect(lineOf(request, facts, predictor, new ResultWriter(predictor.slots))).toEqual(
            documentOf(request, facts, await predict(request, facts, shipped, chosen)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([...shipped.byTreatment.keys()])('when asked only whether it overturns, for %s', (treatment) => {
    fc.assert(
      fc.property(requestAndFacts(treatment, shipped), ({ request, facts }) => {
        const { decision } = predictSync(request, facts, shipped);
        expect(batch.overturns(request, facts)).toBe(decision === 'overturned');
      }),
      { numRuns: 40 },
    );
  });

  it('in whatever order the rules are given, and whatever was asked before', () => {
    const rules = [...shipped.rules.values()];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rules, { minLength: rules.length, maxLength: rules.length }),
        fc.array(requestAndFacts('acupuncture', shipped), { minLength: 2, maxLength: 6 }),
        (order, requests) => {
          const predictor = new BatchPredictor(makeBook(order, shipped, shipped.digest));
          const lines = new ResultWriter(predictor.slots);
          for (const { request, facts } of [...requests, ...requests.toReversed()])
            expect(lineOf(request, facts, predictor, lines)).toEqual(lineOf(request, facts));
        },
      ),
      { numRuns: 10 },
    );
  });
});
