import { eachMap, isRaw, type RuleCheck } from './check.js';

/** Date ranges that exist, and sources that fit the basis: no number without one. */
export const checkDatesAndSources: RuleCheck = ({ source }) => {
  const problems: ReturnType<RuleCheck> = [];
  const rule = source.value;
  if (!isRaw(rule)) return problems;
  const { inForce } = rule;
  if (
    isRaw(inForce) &&
    typeof inForce.from === 'string' &&
    typeof inForce.to === 'string' &&
    inForce.from > inForce.to
  ) {
    problems.push(
      source.problemAt(['inForce', 'to'], {
        code: 'date-range',
        message: `in force from ${inForce.from} to ${inForce.to}: it would end before it begins`,
        hint: 'swap the dates, or correct the year',
      }),
    );
  }
  eachMap(rule, (map, path) => {
    if (typeof map.basis !== 'string') return;
    const named = typeof map.source === 'string';
    if (map.basis === 'letter' && !(named && /^case-\d{3}(, case-\d{3})*$/.test(String(map.source)))) {
      problems.push(
        source.problemAt([...path, 'basis'], {
          code: 'source-missing',
          message: 'basis "letter" needs the case it was quoted in',
          hint: 'source: case-000',
        }),
      );
    } else if ((map.basis === 'regulation' || map.basis === 'secondary') && !named) {
      problems.push(
        source.problemAt([...path, 'basis'], {
          code: 'source-missing',
          message: `basis "${map.basis}" needs a source`,
          hint: 'name it, or say basis: recollection',
        }),
      );
    } else if (map.basis === 'recollection' && named) {
      problems.push(
        source.problemAt([...path, 'source'], {
          code: 'source-unexpected',
          message: 'a recollection has no source',
          hint: 'if the source was seen, use the better basis',
        }),
      );
    }
  });
  return problems;
};
