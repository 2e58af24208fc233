// @ts-nocheck
import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { list, propose } from './propose.ts';

test('dump', () => {
  for (const part of readFileSync('/tmp/m/wires.txt', 'utf8').split('\n=====\n')) {
    const [head, ...rest] = part.split('\n');
    const text = rest.join('\n').trim();
    const ps = propose(text, head.trim(), null);
    console.log(
      `##### ${head}\n` +
        list(ps)
          .map((l, i) => `${l}    « ${ps[i].draft.evidence.map(([a, b]) => text.slice(a, b)).join(' … ')} »`)
          .join('\n'),
    );
  }
});
