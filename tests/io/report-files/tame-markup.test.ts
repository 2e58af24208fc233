import { describe, expect, test } from 'vitest';
import { tameMarkup } from '../../../src/io/report-files/tame-markup.ts';

describe('tame markup', () => {
  test.each([
    [
      '<p onclick="x()" STYLE=\'a\'>said on Monday = <b>so</b></p>',
      '<p data-onclick="x()" data-STYLE=\'a\'>said on Monday = <b>so</b></p>',
    ],
    ['<img src=x/onerror=y>', '<img src=x/data-onerror=y>'],
    ['a<style>p { color: red }</style>b<style>c', 'ab'],
    ['<script>"<div onclick=x>"</script><!-- <div> -->', '<script>"<div onclick=x>"</script><!-- <div> -->'],
    ['3 < 4 and <3', '3 < 4 and <3'],
  ])('%s', (html, tame) => {
    expect(tameMarkup(html).html).toBe(tame);
  });

  test('tells how deep it is, whatever is left open as pages do', () => {
    expect(tameMarkup('<div><p>a<p>b<br><ul><li>c<li>d</ul></div><div></div>').depth).toBe(2);
    expect(tameMarkup('<script>"<div><div>"</script><title><b></title>').depth).toBe(0);
  });

  test('is never deeper than a parser bears, and keeps its words apart', () => {
    const { html } = tameMarkup(`${'<b><i>'.repeat(5000)}a${'</i>b</b>'.repeat(5000)}<i>c</i>`);
    expect(html.match(/<[bi]>/g)).toHaveLength(401);
    expect(html.match(/<\/[bi]>/g)).toHaveLength(401);
    expect(html.endsWith('</b><i>c</i>')).toBe(true);
  });

  test.each(['<', '<a', '<!--', '<script>', '<style ', '</div>', '<p on=', '"', '<b>'])(
    'of a megabyte of “%s” does not take the minutes of a square',
    (piece) => {
      const started = performance.now();
      tameMarkup(piece.repeat(1_000_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});
