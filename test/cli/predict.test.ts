import { describe, expect, it } from 'vitest';
import { imr } from './run.js';

const request = `treatment: physical-therapy
bodyPart: cervical-spine
diagnosis: cervicalgia
visits: 6
dates: {request: 2013-12-01}
facts: {prior-visits: 8, functional-improvement: true}
`;

describe('imr predict', () => {
  it('reads a request from stdin and explains itself with citations', () => {
    const { code, out, err } = imr(['predict', '-'], request);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('upheld');
    expect(out).toContain('total-visits 14 (wanted ≤ 9)');
    expect(out).toContain('odg/physical-therapy/course');
    expect(out).toContain('request visits 1 instead of 6');
    expect(out).toContain('only a physician may deny care');
  });

  it('gives the contract of the JSON output', () => {
    const result = JSON.parse(imr(['predict', '-', '--format', 'json'], request).out);
    expect(result.schemaVersion).toBe(1);
    expect(result.results[0].prediction).toMatchObject({
      decision: 'upheld',
      finding: 'not-medically-necessary',
      decidedBy: 'criterion',
    });
    expect(result.results[0].facts['prior-visits']).toMatchObject({ status: 'stated', value: 8 });
  });

  it('same input, same bytes out', () => {
    expect(imr(['predict', '-', '--format', 'json'], request).out).toBe(
      imr(['predict', '-', '--format', 'json'], request).out,
    );
  });

  it('takes a CPT number or a synonym for the treatment', () => {
    const asCode = imr(
      ['predict', '-', '--format', 'csv'],
      request.replace('physical-therapy', '"97110"'),
    ).out;
    expect(asCode).toContain('physical-therapy');
    expect(
      imr(['predict', '-', '--format', 'csv'], request.replace('physical-therapy', 'Physiotherapy')).out,
    ).toBe(asCode);
  });

  it('a word for which the vocabulary has only a wider one says which treatment is meant, alone and in a batch', () => {
    const asked = (treatment: string, more = '') =>
      JSON.stringify({ treatment, dates: { request: '2014-01-01' } }).replace('}}', `}${more}}`);
    const named = (line: string, format: string) =>
      JSON.parse(imr(['predict', '-', '--format', format], line).out.split('\n')[0] as string);
    const alone = JSON.parse(imr(['predict', '-', '--format', 'json'], asked('zolpidem')).out).results[0];
    expect(alone.request.treatment).toBe('other');
    expect(alone.facts['named-treatment']).toMatchObject({ status: 'stated', value: 'hypnotic' });
    const batch = named(`${asked('zolpidem')}\n${asked('mri')}\n`, 'ndjson');
    expect(batch.facts['named-treatment'].value).toBe('hypnotic');
    expect(batch.prediction.decision).toBe(alone.prediction.decision);
    const given = named(`${asked('zolpidem', ',"facts":{"named-treatment":"laxative"}')}\n`, 'ndjson');
    expect(given.facts['named-treatment'].value).toBe('laxative');
  });

  it('an undetermined single prediction has its own exit code', () => {
    expect(imr(['predict', '-'], 'treatment: other\n').code).toBe(4);
    expect(
      imr(
        ['predict', '-', '--policy', 'cautious'],
        'treatment: physical-therapy\nrecord: partial\ndates: {request: 2014-01-01}\n',
      ).code,
    ).toBe(4);
  });

  it('nothing readable: exit 3; wrong usage: exit 2', () => {
    expect(imr(['predict', 'no-such-file.yaml']).code).toBe(3);
    expect(imr(['predict', '-'], '').code).toBe(3);
    expect(imr(['predict', '-', '--as-of', 'yesterday'], request).code).toBe(2);
    expect(imr(['predikt']).err).toContain('Did you mean predict?');
  });
});

describe('a bad request is reported with its place, and nothing else is lost', () => {
  it.each([
    ['a negative visit count', 'visits: -3', /stdin:\d+:\d+: visits: a whole number of at least 1/],
    ['text for a number', 'visits: "6"', /stdin:\d+:\d+: visits: .*number/],
    ['an unknown key', 'visit: 6', /unknown key "visit"/],
    ['a date that does not exist', 'dates: {injury: 2014-02-30}', /a date that exists/],
    [
      'an unknown fact',
      'facts: {prior-visit: 8}',
      /unknown fact "prior-visit".*\n.*\n.*\n.*did you mean "prior-visits"/,
    ],
    ['a fact of the wrong type', 'facts: {prior-visits: many}', /prior-visits: expected a whole number/],
    ['the same fact twice', 'facts: {prior-visits: 8, prior-visits: 9}', /stands twice/],
    ['a fact that is the request’s own figure', 'facts: {visits-requested: 8}', /is taken from the request/],
  ])('%s', (_name, line, message) => {
    const { code, err } = imr(['predict', '-'], `treatment: physical-therapy\n${line}\n`);
    expect(err).toMatch(message);
    expect(code).toBe(3);
  });

  it('an unknown treatment gets a suggestion', () => {
    expect(imr(['predict', '-'], 'treatment: physcal-therapy\n').err).toContain(
      'did you mean "physical-therapy"?',
    );
  });

  it('in a batch the others are predicted, and the bad line is named', () => {
    const rows = [
      '{"id":"a","treatment":"physical-therapy","visits":6}',
      '{"id":"b","treatment":"physical-therapy","visits":-1}',
      '{"id":"c","treatment":"acupuncture","visits":4}',
    ];
    const { code, out, err } = imr(['predict', '-', '--format', 'ndjson'], `${rows.join('\n')}\n`);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'c']);
    expect(err).toContain('stdin:2:');
    expect(code).toBe(0);
  });

  it('CSV has the same names and fact columns', () => {
    const csv =
      'id,treatment,diagnosis,visits,dates.request,fact:prior-visits,fact:functional-improvement\nx,physical-therapy,cervicalgia,6,2013-12-01,8,true\n';
    const { out } = imr(['predict', '-', '--format', 'ndjson'], csv);
    expect(JSON.parse(out).prediction.grounds.map(({ label }: { label: string }) => label)).toEqual([
      'course-limit',
    ]);
  });
});
