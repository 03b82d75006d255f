import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMR, inTurns, median, ratio, run, script } from '../lib/measure.mjs';

/** A single prediction as a user starts it, beside a script that does nothing and one that only reads the files. */
export async function cold({ folder, quick, lines }) {
  const request = join(folder, 'request.json');
  writeFileSync(request, lines[0]);
  const part = 'A process from start to end, ms';
  const empty = 'an empty node script';
  const contenders = [
    { name: empty, turn: () => run([script('empty.cjs')]) * 1000 },
    { name: 'reading the files', turn: () => run([script('read-book.cjs'), request]) * 1000 },
    { name: 'this project, predict request.json', turn: () => run([IMR, 'predict', request]) * 1000 },
  ];
  const times = await inTurns(contenders, quick ? 5 : 25);
  return contenders.map(({ name }, at) => {
    const beside = ratio(times, name, empty);
    return {
      part,
      what: name,
      value: median(times.get(name)),
      unit: 'ms',
      ratios: { [empty]: beside },
      ...(at === 2 ? { target: '≤ 2 × empty', met: beside <= 2 } : {}),
    };
  });
}
