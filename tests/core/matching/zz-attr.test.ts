// @ts-nocheck
import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { createExtractor } from '../../../src/core/attribution/extract.ts';

test('dump', () => {
  const ex = createExtractor();
  for (const part of readFileSync('/tmp/m/wires.txt', 'utf8').split('\n=====\n')) {
    const text = part.split('\n').slice(1).join('\n').trim();
    const t = (s: any) => s.map(([a, b]: any) => text.slice(a, b)).join(' … ');
    console.log(
      '#####\n' +
        ex
          .extract(text)
          .map(
            (a, i) =>
              `${i} [${t(a.source)}] <${t(a.cue)}> {${t(a.content)}} ${a.quotation} ${a.stance} ${a.certainty} sp=${a.speaker} within=${a.within}`,
          )
          .join('\n'),
    );
  }
});
