import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { i18n } from '@/app/i18n';
import { server } from './mock/server';

/** What components ask of a browser and jsdom lacks. */
class SilentObserver {
  observe = vi.fn();
  unobserve = vi.fn();
  disconnect = vi.fn();
}
class SilentEventSource extends EventTarget {
  readyState = 0;
  close = vi.fn();
}
vi.stubGlobal('ResizeObserver', SilentObserver);
vi.stubGlobal('IntersectionObserver', SilentObserver);
vi.stubGlobal('EventSource', SilentEventSource);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
}));
Element.prototype.scrollIntoView = vi.fn();
Range.prototype.getClientRects = vi.fn(() => [] as unknown as DOMRectList);
window.scrollTo = vi.fn();

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(async () => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  await i18n.changeLanguage('en');
});
afterAll(() => server.close());

// Fields that grow with their text wait for fonts, which jsdom does not have.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
