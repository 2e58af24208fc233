// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { openTabNews } from '../../src/io/tab-news.ts';

afterEach(() => vi.unstubAllGlobals());

function show(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('without channels a page looks for news whenever it is looked at again', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const onNews = vi.fn();
  const news = openTabNews('shipped', onNews);
  news.announce();
  show('hidden');
  expect(onNews).toHaveBeenCalledTimes(0);
  show('visible');
  expect(onNews).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('pageshow'));
  expect(onNews).toHaveBeenCalledTimes(2);
  news.close();
  show('visible');
  expect(onNews).toHaveBeenCalledTimes(2);
});
